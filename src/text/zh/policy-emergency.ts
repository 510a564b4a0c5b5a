/** Sentences of heightened mode, as administrators see it. */
export const policyEmergency = {
  'emergency.title': '紧急情况',
  'emergency.explain': '立即对所有人生效，包括正在进行的操作。撤销需要另一位管理员。会通知每位管理员。',
  'emergency.is.off': '目前没有。',
  'emergency.is.guarded': '目前：一切都需审批人，直到两位管理员将其结束。',
  'emergency.is.closed': '目前：没有自助服务，直到两位管理员将其结束。',
  'emergency.is.until':
    '目前：{level, select, guarded {一切都需审批人} other {没有自助服务}}，直到 {until, date, minute} (UTC)。',
  'emergency.level': '要采用的级别',
  'emergency.level.off': '结束紧急情况',
  'emergency.level.guarded': '一切都需审批人；停用发送的验证码、安全问题、担保和注册',
  'emergency.level.closed': '完全没有自助服务',
  'emergency.hours': '多少小时后自动结束',
  'emergency.hours.hint': '0：直到两位管理员将其结束',
  'emergency.problem.hours': '未采用：请选择要采用的级别，以及 0 到 72 小时。',
} as const;
