/** Sentences of the way to the dashboard. */
export const dashboard = {
  'dashboard.invited': 'Open the dashboard',
  'dashboard.invited.explain':
    'Your page opens it, read-only. It closes by itself after 15 minutes without you, and after an hour in any case.',
  'dashboard.door': 'This browser will show the dashboard, read-only. Use it only on a machine that is yours to use.',
  'dashboard.door.open': 'Open the dashboard',
  'dashboard.opening': 'Opening the dashboard',
  'dashboard.opened': 'The dashboard is open in your browser',
  'dashboard.opened.explain': 'Nobody else can use this page. Close it there when you are done.',
  'dashboard.not-opened': 'The dashboard was not opened',
  'dashboard.not-opened.not-reader': 'It is for administrators and auditors.',
  'dashboard.not-opened.not-verified': 'It took too long to show that it is you. Start again.',
  'dashboard.not-opened.interrupted': 'That was interrupted. Start again.',
  'dashboard.not-opened.unavailable': 'That did not work. Start again in a minute.',
  'dashboard.button.reports': 'Back to the reports',

  'dashboard.tabs': 'Parts of the dashboard',
  'dashboard.tab.overview': 'Overview',
  'dashboard.tab.audit': 'Audit',
  'dashboard.close': 'Close the dashboard',
  'dashboard.closed': 'The dashboard is closed',
  'dashboard.closed.explain': 'To open it again, write “reports” to the bot.',
  'dashboard.session':
    'Opened for {name}, read-only. It closes in about {minutes, plural, one {one minute} other {# minutes}} unless you go on looking; after an hour in any case.',
  'dashboard.from': 'From',
  'dashboard.to': 'To',
  'dashboard.all': 'All',
  'dashboard.show': 'Show',
  'dashboard.person': 'Person (login, mail or account id)',
  'dashboard.csv': 'As CSV: {title}',
  'dashboard.saved': 'Calls saved, at {minutes, plural, one {# minute} other {# minutes}} each',
  'dashboard.hours': '{hours, plural, one {# hour} other {# hours}}',
  'dashboard.audit.found': '{count, plural, =0 {Nothing found} one {One record} other {# records}}',
  'dashboard.audit.time': 'Time (UTC)',
  'dashboard.audit.outcome':
    '{outcome, select, intent {Begun} success {Done} refused {Refused} failure {Failed} unknown {Not confirmed} other {What came of it}}',
  'dashboard.audit.action': 'What',
  'dashboard.audit.by': 'By',
  'dashboard.audit.about': 'About',
  'dashboard.audit.receipt': 'Receipt',
  'dashboard.audit.unsealed': 'Not sealed yet',
  'dashboard.audit.broken': 'Not as it was written',
  'dashboard.audit.csv': 'All of it as CSV',

  'score.title': 'How safe the policy is',
  'score.points': '{points, number} of 100',
  'score.none': 'Nothing to advise.',
  'score.gates':
    'Ask for two gates or more: one stolen thing is then not enough ({worth, plural, one {# point} other {# points}}).',
  'score.strong-method':
    'Allow a passkey, an authenticator app or a hardware token ({worth, plural, one {# point} other {# points}}).',
  'score.questions': 'Drop security questions: answers can be found out ({worth, plural, one {# point} other {# points}}).',
  'score.weak-methods':
    'Drop text messages, calls and questions where people have something better ({worth, plural, one {# point} other {# points}}).',
  'score.preset': 'Use the hardened preset: two gates are then of two kinds ({worth, plural, one {# point} other {# points}}).',
  'score.prefilled':
    'Do not count numbers and addresses that nobody has confirmed ({worth, plural, one {# point} other {# points}}).',
  'score.administrators':
    'Have administrators reset by people, not by themselves ({worth, plural, one {# point} other {# points}}).',
  'score.reconfirm':
    'Ask people at least once a year whether their methods are still theirs ({worth, plural, one {# point} other {# points}}).',
  'score.required': 'Ask people to register before they need it ({worth, plural, one {# point} other {# points}}).',
  'score.password': 'Ask for 15 characters or more ({worth, plural, one {# point} other {# points}}).',
  'score.pause':
    'Pause self-service after ten failures, and end a code after five ({worth, plural, one {# point} other {# points}}).',
  'score.ticket': 'Ask for a ticket at the helpdesk ({worth, plural, one {# point} other {# points}}).',
} as const;
