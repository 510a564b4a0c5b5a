/** Starting for somebody who cannot: the public page, a colleague, and what the person is asked. */
export const start = {
  'button.no-help': '不用了，谢谢',
  'button.start-not-me': '有人冒充我',

  'start.asked': '您需要密码方面的帮助吗？',
  'start.asked.page': '有人在密码帮助起始页上输入了您的用户名。',
  'start.asked.colleague': '{by} 请我来帮助您。',
  'start.asked.explain': '如果您需要帮助，请在这里继续。一切都在此聊天和您的专属页面上进行：其他人看不到，目前也未做任何更改。',
  'start.asked.nobody': '没有人会打电话或发消息向您索要验证码。如果有人这样做，那就是骗局。',
  'start.left-alone': '好的，未做任何更改',
  'start.left-alone.next': '需要新密码时，随时发送“重置”。',

  'start.told': '谢谢您帮忙',
  'start.told.explain': '如果我认识此人，我刚才已在其所有聊天中发了消息。接下来由其本人继续，您不会看到任何内容。',
  'start.told.next': '两分钟后还没有收到消息？请让对方联系帮助台。',
  'start.refused.not-linked': '我还不认识您',
  'start.refused.not-linked.next': '请先发送“关联”，然后您就可以为同事发起帮助。',
  'start.refused.too-many': '您一小时内提到的人太多了',
  'start.refused.too-many.next': '一小时后您可以再次指定人员。',
  'start.refused.unavailable': '无法受理您的请求',
  'start.refused.unavailable.next': '未发起任何操作。请过几分钟再试。',
  'progress.starting': '正在转达',

  'notice.start-asked': '有人请我帮助您处理密码问题',
  'notice.start-asked.explain':
    '我们无法通过任何聊天联系到您，因此未发起任何操作。请在任何仍保持登录的设备上打开 Teams 或 Slack，并给我发送“重置”。如果两者都打不开，请联系帮助台：他们可以通过电话验证您的身份。',

  'page.start.title': '无法登录？',
  'page.start.explain':
    '请输入您的用户名。如果我们有此用户名，我很快会在您自己的聊天中给您发消息，您可在手机上或任何仍保持登录的地方继续。',
  'page.start.account': '用户名',
  'page.start.account.hint': '您用来登录的名称，例如您的工作电子邮件地址',
  'page.start.empty': '请先输入您的用户名。',
  'page.start.submit': '帮助我',
  'page.start.doubt': '此页面绝不会索要密码。如果有页面索要密码，请关闭它。',
  'page.start.done.title': '谢谢。现在请查看您的聊天',
  'page.start.done.explain':
    '如果我们有此用户名，您的 Teams 或 Slack 中现在会有一条消息。请按其中的按钮并按步骤操作。可能需要一分钟。',
  'page.start.done.none': '没有消息？请检查用户名并再试一次。如果您打不开任何聊天，请联系帮助台：他们可以通过电话验证您的身份。',
  'page.start.done.close': '您可以关闭此页面了。',
} as const;
