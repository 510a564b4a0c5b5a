/** Texts to announce Latchkey with: in chat, by mail, on the intranet. */
export const rollout = {
  'rollout.chat.title': '新功能：自己选择新密码',
  'rollout.chat.what': '忘记了密码，或帐户被锁定？从现在起，您可以在 {organisation} 随时自助解决，就在这个聊天中。',
  'rollout.chat.do': '趁您现在还能登录，请给我发送一次“注册”。只需两分钟。',
  'rollout.chat.safe': '我绝不会在消息中索要密码，我们也没有人会发送让您输入密码的链接。',

  'rollout.mail.title': '请注册密码重置：只需两分钟',
  'rollout.mail.what':
    '{organisation} 现已在 Teams 和 Slack 中提供一个机器人。当您忘记密码或帐户被锁定时，它可以帮助您。您可以随时自己选择新密码，无需致电任何人。',
  'rollout.mail.do':
    '请在 Teams 或 Slack 中打开该机器人并发送“注册”。它会请您设置证明身份的方式，例如手机上的应用，并为您提供恢复代码，供您写在纸上保存。',
  'rollout.mail.then': '以后，忘记密码时请发送“重置”，帐户被锁定时请发送“解锁”，想换密码时请发送“更改”。',
  'rollout.mail.safe': '这封邮件特意没有放链接。我们没有人会发送让您输入密码的链接。如果您收到这样的链接，请告知帮助台。',

  'rollout.intranet.title': '在 Teams 和 Slack 中重置密码',
  'rollout.intranet.what': '您可以在与我们机器人的聊天中，自行重置或更改您在 {organisation} 的密码，以及解锁帐户。',
  'rollout.intranet.register': '请先注册：趁您还能登录时，给机器人发送“注册”。只需两分钟，一次即可。',
  'rollout.intranet.reset': '忘记密码：发送“重置”。请两次证明是您本人，然后在几分钟内只属于您的页面上选择新密码。',
  'rollout.intranet.unlock': '帐户被锁定但您知道密码：发送“解锁”。',
  'rollout.intranet.phone': '换新手机：发送“我的方法”，在处理掉旧手机之前替换它。',
  'rollout.intranet.call': '有人来电自称帮助台：发送“这是帮助台吗？”。如果没有人正在验证您，请挂断。',
  'rollout.intranet.not-me': '收到并非您本人操作的通知：发送“这不是我”。这会立即停止与您帐户有关的一切操作。',
  'rollout.intranet.data':
    '我们只保存您注册的内容（已加密）以及操作记录。密码绝不会被保存，也绝不会在聊天中输入。您可以通过“我的方法”查看和删除您注册的内容。',
} as const;
