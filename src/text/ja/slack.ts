/** Sentences only Slack needs. A window's title has 24 letters at most. */
export const slack = {
  'slack.choose': '選択',
  'slack.form.title': '回答',
  'slack.form.close': '閉じる',
  'slack.form.on': 'オン',
} as const;
