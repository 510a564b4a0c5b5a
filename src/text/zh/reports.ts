/** Sentences of reports in chat. */
export const reports = {
  'report.looking': '正在统计',
  'report.refused.not-reader': '此功能仅供管理员和审核员使用',
  'report.refused.not-reader.next': '如果您是其中之一，您必须在贵组织为此指定的组中。',
  'report.refused.unavailable': '目前无法读取报告',
  'report.refused.unavailable.next': '请过一分钟再试。',

  'report.title.activity': '重置、解锁和更改：最近 {days, plural, other {# 天}}',
  'report.title.numbers': '数字统计：最近 {days, plural, other {# 天}}',
  'report.title.registration': '谁已注册',
  'report.title.channels': '按聊天：最近 {days, plural, other {# 天}}',
  'report.title.agents': '按帮助台支持人员：最近 {days, plural, other {# 天}}',
  'report.title.failures': '出现的问题：最近 {days, plural, other {# 天}}',

  'report.page.activity': '时间趋势',
  'report.page.numbers': '数字统计',
  'report.page.registration': '注册',
  'report.page.channels': '按聊天',
  'report.page.agents': '按支持人员',
  'report.page.failures': '出现的问题',
  'report.days': '{days, plural, other {# 天}}',
  'report.button.dashboard': '仪表板、搜索、CSV',

  'report.saved':
    '{count, plural, =0 {还没有人在不经帮助台的情况下重置或解锁。} other {不经帮助台完成了 # 次重置和解锁：约省下 {hours, plural, other {# 小时}}的来电时间，按每通 {minutes, plural, other {# 分钟}}计。}}',
  'report.freshness':
    '{behind, plural, =0 {截至 {at, date, minute} (UTC)，数据完整。审核封存记录后，几秒内即计入统计。} =1000 {截至 {upTo, date, minute} (UTC)。有一千条或更多较新的记录等待封存和统计；这需要几秒钟，升级或中断之后需要更久。} other {截至 {upTo, date, minute} (UTC)。有 # 条较新的记录等待封存和统计；这需要几秒钟，升级或中断之后需要更久。}}',
  'report.census.age':
    '人员统计于 {at, date, minute} (UTC) 进行，用时{seconds, plural, =0 {不到一秒} other { # 秒}}。此后注册或从目录中删除的人员，将在下次统计时显示。',
  'report.left-out':
    '按策略，仅存在于目录中的号码和地址同样有效。此处仅按最近一次看到的内容计入已注册人员，因此可以重置的人员可能更多。',
  'report.census.running': '正在统计人员。请过一分钟再看。',
  'report.census.everybody':
    '所有人都可以重置。{people, plural, other {# 人}}已注册内容，其中 {registered, number} 人满足目前的策略，{capable, number} 人现在可以重置。',
  'report.census.people':
    '{enabled, plural, other {# 人}}可以重置。{people, plural, other {# 人}}已注册内容，其中 {registered, number} 人满足目前的策略，{capable, number} 人现在可以重置。',
  'report.empty': '此期间没有数据。',

  'report.number': '{value, number}',
  'report.number.resets': '重置',
  'report.number.unlocks': '解锁',
  'report.number.changes': '更改',
  'report.number.registered': '已注册的方法',
  'report.number.blocked': '尝试过多被阻止',
  'report.number.failed': '被拒绝或失败的步骤',
  'report.column.what': '内容',
  'report.column.count': '次数',
  'report.column.channel': '聊天',
  'report.column.agent': '支持人员',
  'report.column.acts': '操作',
  'report.measure.deeds': '重置、解锁和更改',
  'report.measure.people': '人数',
  'report.measure.failures': '次数',
  'report.by.day': '从',
  'report.by.method': '方法',
  'report.by.reason': '原因',
  'report.point': '{at, date, brief}',
  'report.agent': '{agent}',
  'report.channel': '{channel, select, teams {Teams} slack {Slack} other {无聊天}}',
  'report.reason':
    '{reason, select, wrong {验证码或密码错误} expired {验证码已过期} used {验证码已使用过} wait {错误尝试后过早重试} paused {自助服务已暂停} worn {方法已停用} notlinked {聊天未关联} notregistered {未注册任何内容} notenoughmethods {方法不足} outofscope {不在范围内} switchedoff {已关闭} untouchable {不可操作的帐户} privileged {特权帐户} toomany {过于频繁} notverified {未通过验证} notdone {目录未执行} unavailable {目录未响应} stale {旧卡片} decoy {他人的名称} pagecode {页面码错误} claimed {页面已在别处打开} password {不允许的新密码} norole {无权执行此操作} sameperson {双方是同一人} over {已结束或已更改} frozen {因“不是我本人”而冻结} emergency {紧急状态} hold {暂缓生效} denied {有人拒绝} novoucher {目前无人可以担保} notsupported {此处不支持} lockedout {被目录锁定} invalid {输入未被接受} interrupted {操作中断} noapproval {未获批准} unreachable {无法送达} signin {登录未被接受} other {其他原因：{code}}}',
} as const;
