/** Sentences only Slack needs. A window's title has 24 letters at most. */
export const slack = {
  'slack.choose': 'Escolher',
  'slack.form.title': 'Sua resposta',
  'slack.form.close': 'Fechar',
  'slack.form.on': 'Ativado',
} as const;
