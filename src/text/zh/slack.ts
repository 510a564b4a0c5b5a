/** Sentences only Slack needs. A window's title has 24 letters at most. */
export const slack = {
  'slack.choose': '选择',
  'slack.form.title': '您的回答',
  'slack.form.close': '关闭',
  'slack.form.on': '开',
} as const;
