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
} as const;
