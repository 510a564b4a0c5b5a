/** Around every page. */
const frame = {
  'page.title': '{title} – {organisation}',
  'page.title.problem': '出现问题：{title} – {organisation}',
  'page.problem.title': '出现问题',
  'page.safety': '贵组织的任何人都绝不会向您索要密码或验证码。请只在此页面上输入。',
  'page.safety.elsewhere': '贵组织的任何人都绝不会在聊天、邮件或电话中向您索要密码或验证码。',
  'page.busy': '请稍候…',
  'page.stale': '该表单已失效：可能提交了两次，或来自旧的标签页。它没有更改任何内容。这是您目前所在的步骤。',
} as const;

const time = {
  'page.time.left': '如果您不继续操作，此页面约 {minutes, plural, other {# 分钟}}后关闭。',
  'page.time.last': '此页面约 {minutes, plural, other {# 分钟}}后关闭，无法再延长。',
  'page.time.end': '届时未提交的内容会被丢弃。您可以在聊天中获取新链接。',
  'page.time.extended': '您现在有更多时间了。',
  'page.time.extended.title': '您有更多时间了',
  'page.time.extended.explain': '请关闭此标签页，在原来的标签页中继续。',
  'page.time.over': '时间到。未提交的内容已被丢弃。请在聊天中获取新链接。',
} as const;

const claim = {
  'page.call.title': '正在与帮助台通话？',
  'page.call.explain': '如果您打不开聊天，请在这里证明是您本人。支持人员只会看到已成功，不会看到您输入的任何内容。',
  'page.call.account': '您的帐户',
  'page.call.number': '对方告诉您的数字',
  'page.call.number.hint': '六位数字。由支持人员说出。',
  'page.call.code': '您自己的验证码',
  'page.call.code.hint': '来自您的身份验证器应用，或您保存的一个恢复代码。切勿告诉任何人。',
  'page.call.submit': '是我本人',
  'page.call.wrong': '不匹配，或该数字已失效。请让对方提供新数字后重试。',
  'page.call.doubt': '没有人给您打电话？那么请关闭此页面。如果您不确定，请挂断并自己致电帮助台。',
  'page.call.done': '谢谢',
  'page.call.done.explain': '帮助台的 {agent} 现在知道是您本人了。',
  'page.call.done.words': '请让对方说出两个词。对方必须说：{words}。如果说不出，请挂断并自己致电帮助台。',
  'page.claim.title': '输入您的页面码',
  'page.claim.explain': '此页面只属于一个人。页面码用来证明是您本人。',
  'page.claim.label': '页面码',
  'page.claim.hint': '六位数字。您可以在聊天中找到，就在打开此页面的按钮旁边。',
  'page.claim.submit': '打开我的页面',
  'page.claim.after': '页面只会在此浏览器中打开，且只能打开一次。',
} as const;

const passwords = {
  'page.password.title': '选择新密码',
  'page.password.rules': '新密码的规则',
  'page.password.account': '帐户',
  'page.password.current': '当前密码',
  'page.password.current.hint': '您现在登录用的密码。',
  'page.password.new': '新密码',
  'page.password.again': '再次输入新密码',
  'page.password.again.hint': '请再输入一次相同的密码，或粘贴。',
  'page.password.show': '显示我输入的内容',
  'page.password.submit': '保存我的新密码',
  'page.password.strength': '被猜中的难度：{strength}。',
  'page.current.title': '输入您的当前密码',
  'page.current.explain': '它用来证明是您本人。它只会发送到您的目录，不会被保存。',
  'page.current.submit': '核对我的密码',
} as const;

const signIn = {
  'page.sign-in.title': '登录',
  'page.sign-in.register': '请像平时一样登录。这用来证明是您本人。',
  'page.sign-in.change': '请先像平时一样登录，然后您就可以在这里选择新密码。',
  'page.sign-in.link': '请用您想在这里使用的帐户登录。',
  'page.sign-in.submit': '前往登录页面',
  'page.sign-in.back': '您将在贵组织的登录页面上输入密码，之后会返回这里。',
  'page.leaving.title': '前往登录页面',
  'page.leaving.explain': '您将前往 {host}。只有在您认识该页面时，才在那里输入密码。',
  'page.leaving.go': '继续',
  'page.signed-in.title': '欢迎回来',
  'page.signed-in.explain': '按一下按钮，我们就从您离开的地方继续。',
  'page.signed-in.submit': '继续',
} as const;

const authenticator = {
  'page.authenticator.title': '设置您的身份验证器应用',
  'page.authenticator.explain':
    '请准备好装有身份验证器应用的手机。任何能生成六位验证码的应用都可以，例如 Microsoft Authenticator、Google Authenticator 或 Aegis。',
  'page.authenticator.once': '您的密钥是机密内容，只显示一次：请确保没有人在旁边偷看。',
  'page.authenticator.reveal': '显示我的密钥',
  'page.authenticator.have': '我已添加密钥',
  'page.authenticator.new': '显示新密钥',
  'page.authenticator.new.explain': '新密钥会取代之前的密钥。请在应用中删除旧的。',
  'page.authenticator.step.add': '请打开应用并选择添加帐户，然后对准这张图片。',
  'page.authenticator.step.type': '或在应用中手动输入此密钥：',
  'page.authenticator.step.same': '您正在那部手机上看此页面吗？',
  'page.authenticator.step.open': '打开我的身份验证器应用',
  'page.authenticator.step.code': '请输入应用现在显示的六位数字。',
  'page.authenticator.picture': '您密钥的 QR 码。密钥也写在下方。',
  'page.authenticator.key': '密钥',
  'page.authenticator.account': '应用中的帐户名称：{account}',
  'page.authenticator.code': '六位验证码',
  'page.authenticator.code.hint': '它每 30 秒变化一次。应用现在显示的任何验证码都可以。',
  'page.authenticator.submit': '核对验证码',
} as const;

const recovery = {
  'page.codes.title': '您的恢复代码',
  'page.codes.explain': '当您手边没有其他方法时，可以用其中一个代码证明是您本人。每个只能使用一次。',
  'page.codes.once': '代码只显示一次。请准备好纸或打印机，并确保没有人在旁边偷看。',
  'page.codes.reveal': '显示我的代码',
  'page.codes.keep': '请抄写或打印下来，和您的护照放在一起。不要保存在计算机上。',
  'page.codes.list': '恢复代码',
  'page.codes.for': '{login}，{organisation}',
  'page.codes.print': '打印',
  'page.codes.saved': '我已保存',
  'page.codes.saved.explain': '您确认保存后，它们立即生效。您以前的代码将失效。',
  'page.recovery.title': '输入恢复代码',
  'page.recovery.explain': '请取一个您注册时保存的代码。每个只能使用一次，用完请划掉。',
  'page.recovery.label': '恢复代码',
  'page.recovery.hint': '大小写均可，有无连字符均可。',
  'page.recovery.submit': '核对代码',
} as const;

const linking = {
  'page.linking.title': '您的关联码',
  'page.linking.explain': '它会将您的另一个聊天关联到您的帐户。它在十分钟内可使用一次，且只能在您输入了其数字的那个聊天中使用。',
  'page.linking.once': '它只显示一次。请勿转给他人：用它关联聊天的人可以请求重置您的密码。',
  'page.linking.reveal': '显示我的关联码',
  'page.linking.code': '关联码',
  'page.linking.type': '请在 {minutes, plural, other {# 分钟}}内，在另一个聊天的页面上输入它。切勿在聊天中输入。',
  'page.linking.done': '我已输入',
  'page.linking.enter.title': '输入您的关联码',
  'page.linking.enter.explain':
    '请在认识您的那个聊天中给机器人发送“关联另一个聊天”，并在那里输入 {number}。它会在专属页面上为您显示关联码。',
  'page.linking.enter.hint': '十二个字母和数字。大小写均可，有无连字符均可。',
  'page.linking.enter.submit': '关联此聊天',
  'page.account.title': '您帐户的名称和密码',
  'page.account.explain': '它们只会发送到您的目录，不会被保存。如果两者都正确，验证码会发送到贵组织为您登记的邮件地址。',
  'page.account.name': '帐户名称或邮件地址',
  'page.account.name.hint': '您登录工作帐户时输入的内容。',
  'page.account.submit': '继续',
} as const;

const pass = {
  'page.pass.title': '您的通行码',
  'page.pass.explain': '帮助台为您发放了通行码。只有您本人能在这里看到它。',
  'page.pass.once': '它只显示一次。请现在记下，不要告诉任何人，包括帮助台。',
  'page.pass.was-shown': '您的通行码已显示过，不会再次显示。如果您没有记下，请向帮助台再要一个。',
  'page.pass.reveal': '显示我的通行码',
  'page.pass.label': '通行码',
  'page.pass.life': '它的有效时间为 {minutes, plural, other {# 分钟}}。',
  'page.pass.life.once': '它只能在 {minutes, plural, other {# 分钟}}内使用一次。',
  'page.pass.use.registration': '接下来，请在聊天中给机器人发送“注册”。它会在类似的页面上请您输入此通行码，绝不会在聊天中索要。',
  'page.pass.use.sign-in': '接下来，请用您的用户名和此通行码（代替密码）登录工作帐户，并在那里设置您的方法。',
  'page.pass.done': '我已记下',
  'page.pass.enter.title': '输入您的通行码',
  'page.pass.enter.explain': '由帮助台发放、在您的页面上显示过的通行码。它只能使用一次。',
  'page.pass.enter.hint': '十六个字母和数字。大小写均可，有无连字符均可。',
  'page.pass.enter.submit': '核对我的通行码',
} as const;

const messages = {
  'page.go-back': '您在此页面上的操作已完成',
  'page.go-back.explain': '您在这里完成的内容已保存。请返回聊天：那里会告诉您下一步。',
  'page.look-again': '再看一次',
  'page.close': '您可以关闭此页面了。',
} as const;

const problems = {
  'page.bad-link.title': '此链接无效',
  'page.bad-link.explain':
    '它可能已过期、已使用过、在另一个浏览器中打开过，或页面码不正确。这次请求没有更改任何内容；您的聊天会告诉您之前完成了什么。',
  'page.bad-link.next': '页面码输错了吗？请返回上一页重新输入。否则请返回聊天获取新链接，它会带有新的页面码。',
  'page.too-many.title': '请求过多',
  'page.too-many.explain': '您的网络在短时间内发来了大量请求。这次请求没有更改任何内容。',
  'page.too-many.next': '请等待 {seconds, plural, other {# 秒}}后重试。',
  'page.not-yours.title': '无法确认这来自您',
  'page.not-yours.explain': '您提交的内容不是来自此页面，或您的浏览器不保存 Cookie。未做任何更改。',
  'page.not-yours.next': '请再次打开聊天中的链接。如果再次发生，请允许此页面使用 Cookie。',
  'page.unreadable.title': '无法读取该内容',
  'page.unreadable.explain': '您的浏览器提交的内容不是此页面所需的。未做任何更改。',
  'page.unreadable.next': '请再次打开聊天中的链接。',
  'page.trouble.title': '我们这边出了点问题',
  'page.trouble.explain': '我们无法完成此操作。您的聊天会告诉您是否有更改。',
  'page.trouble.next': '请过几分钟再试。',
  'page.reference': '提供给帮助台的参考号：{reference}',
  'page.problem.bare': '此地址不受理该请求。',
} as const;

/** Sentences of: pages. */
export const pages = {
  ...frame,
  ...time,
  ...claim,
  ...passwords,
  ...signIn,
  ...authenticator,
  ...recovery,
  ...linking,
  ...pass,
  ...messages,
  ...problems,
} as const;
