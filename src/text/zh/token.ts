/** Sentences of tokens the organisation hands out. */
export const token = {
  'method.hardware-token.hint': '组织发给您的设备或应用',
  'code.hardware-token': '输入令牌上的验证码',
  'code.hardware-token.explain': '请拿出您的令牌 {hint}，输入它显示的六位数字。',
  'code.hardware-token.label': '六位验证码',
  'add.token': '激活您的令牌',
  'add.token.explain': '请输入令牌显示的六位数字。等它显示新的数字后，再在下方输入。',
  'add.token.first': '第一个验证码',
  'add.token.second': '下一个验证码',
  'problem.token.wrong': '这不是您的令牌上连续的两个验证码。请等待下一个验证码，然后连续输入两个。',
  'problem.token.none-waiting': '没有等待您激活的令牌。如果您拿到了新令牌，请让帮助台把它分配给您。',
  'problem.token.used': '该令牌已激活过。',
  'problem.token.wait': '尝试次数过多。请等待 {seconds, plural, other {# 秒}}后重试。',
  'problem.token.unavailable': '刚才无法核对。这次尝试可能会计入次数。请过一分钟再试。',
  'problem.token.interrupted': '操作中断了，没有进行核对。请重试。',
} as const;
