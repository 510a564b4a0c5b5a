/** Sentences of the audit in chat. */
export const audit = {
  'audit.ask': '查看审核记录',
  'audit.ask.explain': '查看对某人执行的操作，以及该人自己的操作。本次查看也会记录在案。',
  'audit.person': '查看谁的记录？',
  'audit.person.hint': '登录名或邮件地址。也可直接在聊天中输入：审核 ana.alvarez 30d',
  'audit.days': '往前查多少天？',
  'audit.button.search': '搜索',
  'audit.button.older': '更早的记录',
  'audit.button.other': '查看其他人',
  'audit.problem.who': '请指定一个人，天数最多为 2,555 天。',
  'audit.problem.not-found': '没有找到此人，或有多人符合。',
  'audit.looking': '正在搜索审核记录',
  'audit.refused.not-auditor': '此功能仅供审核员使用',
  'audit.refused.not-auditor.next': '读取审核记录是一个单独的角色，仅是管理员或支持人员还不够。您的这次请求已记录在案。',
  'audit.refused.unavailable': '目前无法读取审核记录',
  'audit.refused.unavailable.next': '请过一分钟再试。',
  'audit.title': '{name} 的审核记录',
  'audit.period':
    '{from, date, minute} 至 {to, date, minute} (UTC)：{count, plural, =0 {没有记录。} other {此卡片上有 # 条记录，最新的在前。}}',
  'audit.whole':
    '{count, plural, =0 {没有需要核对的内容。} =1 {已核对：内容与写入时一致。} other {已逐条核对：内容与写入时一致。}}',
  'audit.broken': '{count, plural, other {其中 # 条与写入时不一致。}}请通知您的安全团队，并运行 latchkey audit verify。',
  'audit.sealed':
    '链已封存到第 {sealedTo, number} 条记录。{unsealed, plural, =0 {没有等待封存的记录。} other {有 # 条较新的记录等待封存。}}',
  'audit.anchor': '链首最近一次复制到数据库之外是在第 {seq, number} 条记录，时间为 {at, date, minute} (UTC)。',
  'audit.anchor.none': '链首尚未复制到数据库之外。',
  'audit.late':
    '记录可能缺失或延迟：最新的记录大约需要一秒才能封存，超过审核保留期限的记录已删除，并且只能按人员目前的帐户和聊天来查找。',
  'audit.line.at': '{at, date, second}',
  'audit.line':
    '{outcome, select, intent {已开始} success {已完成} refused {已拒绝} failure {失败} other {未确认}}：{action}{why, select, yes {（{reason}）} other {}}。操作者：{by}。{sealed, select, yes {回执 {receipt, number}} other {尚未封存}}',
  'audit.line.broken':
    '与写入时不一致。{outcome, select, intent {已开始} success {已完成} refused {已拒绝} failure {失败} other {未确认}}：{action}{why, select, yes {（{reason}）} other {}}。操作者：{by}。{sealed, select, yes {回执 {receipt, number}} other {尚未封存}}',
} as const;
