/** Sentences of the life of a registration: asked for, confirmed, looked at. */
export const registration = {
  'button.later': 'Remind me tomorrow',
  'button.looks-good': 'Looks good',
  'button.something-changed': 'Something changed',

  'prompt.register': 'Please register',
  'prompt.register.explain':
    'With it you can help yourself when you forget your password. It takes two minutes, and I ask just for what is missing.',
  'prompt.skip':
    '{days, plural, =0 {You can put it off today for the last time.} one {You can put it off for # more day.} other {You can put it off for # more days.}}',
  'prompt.no-skip': 'Your organisation asks you to do it now. I still help you with everything else.',
  'prompt.confirm': 'Is this still right?',
  'prompt.confirm.explain':
    'This is what you registered. A phone you no longer have, or an address you no longer read, helps you with nothing.',
  'prompt.later': 'All right, later',
  'prompt.later.next': 'I will ask you again tomorrow. Write “register” when you have two minutes.',
  'prompt.confirmed': 'Thank you',
  'prompt.confirmed.next': 'Everything stays as it is. Write “my methods” when something changes.',
  'prompt.nothing': 'There is nothing to do',
  'prompt.nothing.next': 'Your registration is fine. Write “my methods” to see it.',

  'button.delete-all': 'Delete everything',
  'methods.delete': 'Delete everything you registered?',
  'methods.delete.explain':
    'Every method, address and number goes for good, and we tell all your addresses once more. After that only your current password, or a pass of the helpdesk, lets you register again.',

  'methods.state.capable': 'Registered: yes. Self-service: open for you. So you can reset your password yourself.',
  'methods.state.not-registered':
    'Self-service: open for you. Registered: not enough yet, so you cannot reset your password yourself.',
  'methods.state.not-enabled':
    'Registered: yes. Self-service: not open for you, so you cannot reset your password yourself. Your helpdesk knows why.',
  'methods.state.neither': 'Registered: not enough. Self-service: not open for you. Your helpdesk can help you.',

  'button.take-offer': 'Use {hint}',
  'add.offer': 'Your organisation already has one on record. Take it with one press, or type another.',
  'add.offer.confirm': 'A code is on its way to {hint}. It can take a minute.',
  'methods.row.unconfirmed':
    '{worn, select, true {{hint}, from your organisation’s directory: switched off after too many wrong tries} other {{hint}, from your organisation’s directory: it counts from {from, date, dated}, though you have not confirmed it}}',
  'methods.row.brought':
    '{hint}, since {since, date, dated}, {from, select, operator {brought in by your organisation} other {from your organisation’s directory}}',
  'methods.row.offered': '{hint}, in your organisation’s directory: it counts once you have registered it',
  'notice.directory-contact-changed': 'A number or address of yours was changed in the directory',
  'notice.directory-contact-changed.explain':
    '{method}: your organisation’s directory now has a new one. It counts a day from now; if there was one before, it no longer counts.',
} as const;
