/** Sentences only Slack needs. A window's title has 24 letters at most. */
export const slack = {
  'slack.choose': 'Elegir',
  'slack.form.title': 'Su respuesta',
  'slack.form.close': 'Cerrar',
  'slack.form.on': 'Activado',
} as const;
