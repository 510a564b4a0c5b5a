/** Sentences only Slack needs. A window's title has 24 letters at most. */
export const slack = {
  'slack.choose': 'Choose',
  'slack.form.title': 'Your answer',
  'slack.form.close': 'Close',
  'slack.form.on': 'On',
} as const;
