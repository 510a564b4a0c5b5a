import { reports } from './reports.ts';

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
  'audit.line': `{at, date, second}。{outcome, select, intent {已开始} success {已完成} refused {已拒绝} failure {失败} other {未确认}}{why, select, yes {（${reports['report.reason']}）} other {}}。操作者：{by}。{sealed, select, yes {回执 {receipt, number}} other {尚未封存}}`,
  'audit.line.broken': `与写入时不一致。{at, date, second}。{outcome, select, intent {已开始} success {已完成} refused {已拒绝} failure {失败} other {未确认}}{why, select, yes {（${reports['report.reason']}）} other {}}。操作者：{by}。{sealed, select, yes {回执 {receipt, number}} other {尚未封存}}`,
  'audit.action':
    '{action, select, directoryreset {重置密码} directorychange {更改密码} directoryunlock {解锁帐户} resetstarted {开始重置} changestarted {开始更改} unlockstarted {开始解锁} registerstarted {开始注册} started {开始对话} flowended {对话结束} flowrefused {未能开始对话} personrefused {不可使用机器人的人} pressrefused {旧卡片的按钮} tryrefused {尝试} gatepassed {通过一关验证} gatefailed {未通过一关验证} codesent {发送验证码} addresscodesent {向新地址发送验证码} confirmationasked {请求在另一聊天中确认} confirmationtyped {在另一聊天中输入数字} confirmationdenied {否认请求} selfservicepaused {暂停自助服务} accountfrozen {冻结自助服务} accountthawed {解除冻结} accountdiagnosed {诊断帐户} sessionsended {结束会话} methodregistered {注册方法} methodremoved {删除方法} methodimported {导入方法} methods {更改已注册的方法} registrationconfirmed {确认注册信息} registrationputoff {推迟注册} registrationdeleted {删除注册信息} registrationremoved {清除离职人员的注册信息} directorycontactchanged {目录中的号码或地址已更改} registrationsimported {导入注册信息} registrationsexported {导出注册信息} identitylinked {关联聊天} identityunlinked {取消关联聊天} identitysuspended {暂停聊天关联} identityclaimed {为聊天认领帐户} linkingcodemade {生成关联码} linkclaimed {打开页面} linkrefused {打开页面的尝试} startasked {在起始页请求开始} startforcolleague {由同事发起} agentunlock {帮助台解锁} agentstartreset {帮助台发起重置} agentissuepass {帮助台发放通行码} agentrequireregistration {帮助台要求重新注册} agentremovemethod {帮助台删除方法} agentendsessions {帮助台注销会话} agentliftpause {帮助台解除暂停} caseopened {打开案例} casehandedover {移交案例} caseclosed {关闭案例} caseduress {受胁迫关闭案例} caseexpired {案例已超时} callerasked {请求验证来电者} callernumber {输入通话数字} callerverified {来电者已验证} callerdenied {“我没有在通话”} vouchasked {请求担保} vouchnumber {担保时输入数字} vouchgiven {已担保} vouchrefused {未担保} voucherasked {请求他人担保} vouchernumber {输入担保数字} vouchergiven {他人已担保} voucherrefused {他人拒绝担保} voucheragreed {同意担保} voucherdeclined {不同意担保} approvalasked {请求审批} approvaldecided {审批决定} approvalescalated {再次请求审批者} approvalexpired {审批超时} policychanged {更改策略} policyproposed {提议更改策略} policydecided {就策略更改作出决定} policyrejected {拒绝策略更改} policyplanned {计划更改策略} policydropped {放弃计划的策略更改} policyexplained {查询适用于某人的策略} campaignstarted {启动活动} campaignpaused {暂停活动} campaignresumed {恢复活动} campaignstopped {停止活动} campaignover {活动结束} campaignoptedout {不再接收活动} reportread {查看报表} auditread {查看审核} auditexported {导出审核} auditforged {发现伪造的记录} dashboardopened {打开仪表板} tokengiven {分配硬件令牌} tokenwithdrawn {收回硬件令牌} tokencreated {创建访问令牌} tokenrevoked {吊销访问令牌} lifeset {设置密码有效期} lifeneverexpires {设置密码永不过期} languagechosen {选择语言} releaseasked {请求许可} releasedecided {许可决定} releaseused {使用许可} releasereturned {退回许可} auditdue {待清除的旧记录} auditremoved {清除旧记录} auditreleased {准许清除被改动的旧记录} auditforgotten {审核中的人员匿名化} other {{code}}}',
} as const;
