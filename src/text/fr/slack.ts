/** Sentences only Slack needs. A window's title has 24 letters at most. */
export const slack = {
  'slack.choose': 'Choisir',
  'slack.form.title': 'Votre réponse',
  'slack.form.close': 'Fermer',
  'slack.form.on': 'Activé',
} as const;
