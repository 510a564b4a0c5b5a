/** Sentences only Slack needs. A window's title has 24 letters at most. */
export const slack = {
  'slack.choose': 'Auswählen',
  'slack.form.title': 'Ihre Antwort',
  'slack.form.close': 'Schließen',
  'slack.form.on': 'Ein',
} as const;
