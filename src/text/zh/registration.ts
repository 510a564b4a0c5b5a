/** Sentences of the life of a registration: asked for, confirmed, looked at. */
export const registration = {
  'button.later': '明天提醒我',
  'button.looks-good': '没有问题',
  'button.something-changed': '有变化',

  'prompt.register': '请注册',
  'prompt.register.explain': '注册后，您忘记密码时就可以自助解决。只需两分钟，我只会询问缺少的内容。',
  'prompt.skip': '{days, plural, =0 {今天是您最后一次可以推迟。} other {您还可以推迟 # 天。}}',
  'prompt.no-skip': '您的组织要求您现在完成。其他事情我仍会帮助您。',
  'prompt.confirm': '这些还正确吗？',
  'prompt.confirm.explain': '这是您注册的内容。已不再使用的手机或不再查看的地址帮不了您。',
  'prompt.later': '好的，稍后再说',
  'prompt.later.next': '我明天会再问您。您有两分钟时间时，请发送“注册”。',
  'prompt.confirmed': '谢谢',
  'prompt.confirmed.next': '一切保持不变。有变化时，请发送“我的方法”。',
  'prompt.nothing': '没有需要处理的内容',
  'prompt.nothing.next': '您的注册没有问题。发送“我的方法”即可查看。',

  'button.delete-all': '全部删除',
  'methods.delete': '删除您注册的全部内容？',
  'methods.delete.explain':
    '所有方法、地址和号码都将永久删除，我们会最后一次通知您的所有地址。此后，只有凭当前密码或帮助台提供的通行码才能重新注册。',

  'methods.state.capable': '已注册：是。自助服务：已对您开放。因此您可以自行重置密码。',
  'methods.state.not-registered': '自助服务：已对您开放。已注册：还不够，因此您还不能自行重置密码。',
  'methods.state.not-enabled': '已注册：是。自助服务：未对您开放，因此您不能自行重置密码。您的帮助台知道原因。',
  'methods.state.neither': '已注册：还不够。自助服务：未对您开放。您的帮助台可以帮助您。',

  'button.take-offer': '使用 {hint}',
  'add.offer': '您的组织已有记录。一按即可采用，也可以输入其他的。',
  'add.offer.confirm': '验证码正在发送到 {hint}。可能需要一分钟。',
  'methods.row.unconfirmed':
    '{worn, select, true {{hint}，来自您组织的目录：错误尝试过多，已停用} other {{hint}，来自您组织的目录：您尚未确认，但自 {from, date, dated} 起有效}}',
  'methods.row.brought':
    '{hint}，注册于 {since, date, dated}，{from, select, operator {由您的组织录入} other {来自您组织的目录}}',
  'methods.row.offered': '{hint}，在您组织的目录中：注册后才有效',
  'notice.directory-contact-changed': '您在目录中的号码或地址已更改',
  'notice.directory-contact-changed.explain':
    '{method}：您组织的目录中现在有一个新的。它一天后生效；如果之前有，则之前的已失效。',
} as const;
