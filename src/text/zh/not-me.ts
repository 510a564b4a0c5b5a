/** Sentences of *this was not me*. */
export const notMe = {
  'button.freeze': '立即全部冻结',
  'button.thaw': '重新开放',

  'objection.confirm': '有人以您的名义进行了操作吗？',
  'objection.confirm.explain':
    '我可以立即冻结您帐户的自助服务：任何人都不能从这里重置、解锁或更改任何内容，所有未完成的操作会结束，您会从所有位置注销，并会向安全团队发出警报。',
  'objection.lifting': '只有您的帮助台可以解除，或稍后由您用通行密钥解除。',
  'objection.failed': '没有成功。请重试，并致电帮助台。',
  'objection.freezing': '正在冻结',
  'objection.frozen': '已冻结',
  'objection.is-frozen': '已经冻结',
  'objection.frozen.explain':
    '所有未完成的操作都已结束，并已通知所有相关人员。如果您的密码可能被他人知道，请立即向帮助台申请新密码。',
  'objection.thaw.from':
    '您的帮助台可随时在另一个人批准后解除。从 {until, date, minute} (UTC) 起，您可以用通行密钥再加一次验证来解除。',
  'objection.may-thaw': '您可以重新开放',
  'objection.may-thaw.explain': '等待已结束。请用通行密钥再加一次验证来证明是您本人。',
  'objection.thawing': '正在重新开放',
  'objection.thawed': '已重新开放',
  'objection.thawed.next': '我们已通知您的所有地址。请通过“我的方法”查看是否一切仍属于您。',

  'page.not-me.title': '这不是您本人吗？',
  'page.not-me.explain':
    '按下按钮，您帐户的自助服务会立即冻结：所有未完成的操作会结束，您会从所有位置注销，并会向安全团队发出警报。您的帮助台可以解除。',
  'page.not-me.submit': '冻结我帐户的自助服务',
  'page.not-me.done': '已冻结',
  'page.not-me.done.explain': '现在任何人都不能从这里更改任何内容。如果可能有人知道您的密码，请致电帮助台申请新密码。',
} as const;
