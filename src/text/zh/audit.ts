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
    '{action, select, directory_reset {重置密码} directory_change {更改密码} directory_unlock {解锁帐户} reset_started {开始重置} change_started {开始更改} unlock_started {开始解锁} register_started {开始注册} started {开始对话} flow_ended {对话结束} flow_refused {未能开始对话} person_refused {不可使用机器人的人} press_refused {旧卡片的按钮} try_refused {尝试} gate_passed {通过一关验证} gate_failed {未通过一关验证} code_sent {发送验证码} address_code_sent {向新地址发送验证码} confirmation_asked {请求在另一聊天中确认} confirmation_typed {在另一聊天中输入数字} confirmation_denied {否认请求} self_service_paused {暂停自助服务} account_frozen {冻结自助服务} account_thawed {解除冻结} account_diagnosed {诊断帐户} sessions_ended {结束会话} method_registered {注册方法} method_removed {删除方法} method_imported {导入方法} methods {更改已注册的方法} registration_confirmed {确认注册信息} registration_put_off {推迟注册} registration_deleted {删除注册信息} registration_removed {清除离职人员的注册信息} directory_contact_changed {目录中的号码或地址已更改} registrations_imported {导入注册信息} registrations_exported {导出注册信息} identity_linked {关联聊天} identity_unlinked {取消关联聊天} identity_suspended {暂停聊天关联} identity_claimed {为聊天认领帐户} linking_code_made {生成关联码} link_claimed {打开页面} link_refused {打开页面的尝试} start_asked {在起始页请求开始} start_for_colleague {由同事发起} agent_unlock {帮助台解锁} agent_start_reset {帮助台发起重置} agent_issue_pass {帮助台发放通行码} agent_require_registration {帮助台要求重新注册} agent_remove_method {帮助台删除方法} agent_end_sessions {帮助台注销会话} agent_lift_pause {帮助台解除暂停} case_opened {打开案例} case_handed_over {移交案例} case_closed {关闭案例} case_duress {受胁迫关闭案例} case_expired {案例已超时} caller_asked {请求验证来电者} caller_number {输入通话数字} caller_verified {来电者已验证} caller_denied {“我没有在通话”} vouch_asked {请求担保} vouch_number {担保时输入数字} vouch_given {已担保} vouch_refused {未担保} voucher_asked {请求他人担保} voucher_number {输入担保数字} voucher_given {他人已担保} voucher_refused {他人拒绝担保} voucher_agreed {同意担保} voucher_declined {不同意担保} approval_asked {请求审批} approval_decided {审批决定} approval_escalated {再次请求审批者} approval_expired {审批超时} policy_changed {更改策略} policy_proposed {提议更改策略} policy_decided {就策略更改作出决定} policy_rejected {拒绝策略更改} policy_planned {计划更改策略} policy_dropped {放弃计划的策略更改} policy_explained {查询适用于某人的策略} campaign_started {启动活动} campaign_paused {暂停活动} campaign_resumed {恢复活动} campaign_stopped {停止活动} campaign_over {活动结束} campaign_opted_out {不再接收活动} report_read {查看报表} audit_read {查看审核} audit_exported {导出审核} audit_forged {发现伪造的记录} dashboard_opened {打开仪表板} token_given {分配硬件令牌} token_withdrawn {收回硬件令牌} token_created {创建访问令牌} token_revoked {吊销访问令牌} life_set {设置密码有效期} life_never_expires {设置密码永不过期} language_chosen {选择语言} release_asked {请求许可} release_decided {许可决定} release_used {使用许可} audit_due {待清除的旧记录} audit_removed {清除旧记录} audit_forgotten {审核中的人员匿名化} other {{code}}}',
} as const;
