/** Sentences of heightened mode, as administrators see it. */
export const policyEmergency = {
  'emergency.title': '緊急モード',
  'emergency.explain':
    '進行中の手続きを含め、全員にすぐ適用されます。元に戻すには第二の管理者が必要です。すべての管理者に通知されます。',
  'emergency.is.off': '現在、緊急モードではありません。',
  'emergency.is.guarded': '現在：2人の管理者が終了するまで、すべてに承認者が必要です。',
  'emergency.is.closed': '現在：2人の管理者が終了するまで、セルフサービスは停止しています。',
  'emergency.is.until':
    '現在：{until, date, minute}（UTC）まで、{level, select, guarded {すべてに承認者が必要です} other {セルフサービスは停止しています}}。',
  'emergency.level': '適用する内容',
  'emergency.level.off': '終了する',
  'emergency.level.guarded': '承認者がいる場合のみ。送信コード、質問、保証、登録は停止',
  'emergency.level.closed': 'セルフサービスをすべて停止',
  'emergency.hours': '自動的に終了するまでの時間',
  'emergency.hours.hint': '0：2人の管理者が終了するまで',
  'emergency.problem.hours': '受け付けられません：適用する内容を選び、0～72時間を指定してください。',
} as const;
