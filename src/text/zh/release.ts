/** Sentences of an emergency in which nothing happens without an approver. */
export const release = {
  'refused.needs-approver': '需要先由审批人同意',
  'refused.needs-approver.next': '处于紧急情况：使用自助服务需要审批人的许可。按一下即可请求。',
  'refused.needs-approver.why': '可能有人正试图夺取帐户。在恢复安全之前，每次更改都必须有另一个人知晓。',
  'button.begin-release': '请求审批人许可',
  'release.waiting': '已请求审批人',
  'release.waiting.explain': '{count, plural, other {已请求 # 位审批人，}}对方可能会先给您打电话。一小时内您会在此处得知结果。',
  'release.given': '您有半小时时间，可操作一次。您仍需证明是您本人。',
  'release.nobody': '目前没有人可以同意',
  'release.explain': '处于紧急情况。请先当面或拨打您已知的号码与对方交谈：可能是别人在使用其聊天。',
  'release.action': '使用一次自助服务',
  'release.told': '对方会收到通知。',
  'doctor.because.needs-approver': '处于紧急情况：此人需要先获得审批人的许可。',
  'policy.person.why.needs-approver': '处于紧急情况：需要先获得审批人的许可。',
} as const;
