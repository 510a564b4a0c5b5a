/** Sentences only Slack needs. A window's title has 24 letters at most. */
export const slack = {
  'slack.choose': 'اختيار',
  'slack.form.title': 'إجابتك',
  'slack.form.close': 'إغلاق',
  'slack.form.on': 'تشغيل',
} as const;
