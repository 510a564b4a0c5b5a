import type { PasswordRefusal } from '../../core/password.ts';

/** One sentence for each refusal: what is wrong, then what to do. None needs a value. */
const refusals: Readonly<Record<`password.${PasswordRefusal}`, string>> = {
  'password.too-short': '该密码太短。请再加一两个词；可以使用空格。',
  'password.too-long': '该密码太长。请删去一部分。',
  'password.empty': '请输入密码。只有空格不算密码。',
  'password.mismatch': '两次输入的密码不同。请在两处输入相同的密码。',
  'password.unprintable': '该密码包含看不见的字符。请重新手动输入，不要粘贴。',
  'password.too-common': '该密码在攻击者最先尝试的列表中。请选择几个互不相关的词。',
  'password.contains-only-your-details': '该密码由您的姓名、登录名或组织名组成。请选择与您无关的词。',
  'password.same-as-current': '这是您现在的密码。请选择新密码。',
  'password.in-history': '您以前用过该密码。请选择新密码。',
  'password.too-young': '您最近更改过密码，目录还不允许再次更改。请改天再试。',
  'password.not-complex': '您的目录要求使用更多种类的字符。请至少使用以下三种：小写字母、大写字母、数字、符号。',
  'password.unsupported-characters': '您的目录无法保存其中某些字符。请使用不带重音的字母、数字、空格和常用符号。',
  'password.directory-policy': '您的目录没有接受该密码，也没有说明原因。请选择一个更长且从未用过的密码。',
};

const rules = {
  'password.rule.length': '至少 {min, number} 个字符，最多 {max, number} 个。',
  'password.rule.any-characters': '任何字符：字母、数字、空格、符号、表情符号。',
  'password.rule.directory-characters': '您的目录要求：只能使用不带重音的字母、数字、空格和常用符号。',
  'password.rule.phrase': '几个互不相关的词既安全又好记。',
  'password.rule.not-common': '不要使用很多人在用的密码，也不要只重复一个词或在后面加数字。',
  'password.rule.not-your-details': '不要只使用您的姓名、登录名或组织名。',
  'password.rule.directory-classes': '您的目录要求：小写字母、大写字母、数字、符号中至少 {classes, number} 种。',
  'password.rule.directory-history':
    '您的目录要求：不能与{history, plural, =1 {上一次用过的密码} other {最近 # 次用过的密码}}相同。',
  'password.rule.directory-age': '您的目录要求：两次更改之间至少间隔 {days, plural, other {# 天}}。',
} as const;

/** Why the directory took no write, where trying again in a minute does not help; and what a write could not bring about. */
const whys = {
  'outcome.why.locked-out': '目录暂时锁定了您的帐户，锁定期间不能更改密码。请等待锁定解除，或给我发送“重置”：重置会解除锁定。',
  'outcome.why.not-allowed': '目录不允许我对您的帐户执行此操作。未做任何更改，重试也没有用。',
  'outcome.sessions-open': '您已登录的地方可能还会保持登录一段时间：我暂时无法结束。如果那里不是您本人，请告知帮助台。',
  'outcome.why.gone': '目录中已没有您的帐户，或它不在我服务的范围内。未做任何更改。',
} as const;

const strength = {
  'password.strength.0': '非常弱',
  'password.strength.1': '弱',
  'password.strength.2': '一般',
  'password.strength.3': '良好',
  'password.strength.4': '强',
} as const;

/** Ids follow the keys of the strength meter's feedback. */
const advice = {
  'password.advice.straight-row': '键盘上相邻的一排按键容易被猜中。',
  'password.advice.key-pattern': '键盘上的图案容易被猜中。',
  'password.advice.simple-repeat': '重复同一个字符容易被猜中。',
  'password.advice.extended-repeat': '重复的内容并不比只用一次强多少。',
  'password.advice.sequences': 'abc 或 123 这样的序列容易被猜中。',
  'password.advice.recent-years': '年份容易被猜中。',
  'password.advice.dates': '日期容易被猜中。',
  'password.advice.top-ten': '这是最先被尝试的密码之一。',
  'password.advice.top-hundred': '这是最先被尝试的密码之一。',
  'password.advice.common': '很多人使用此密码。',
  'password.advice.similar-to-common': '这与很多人使用的密码相近。',
  'password.advice.word-by-itself': '单独一个词容易被猜中。',
  'password.advice.names-by-themselves': '姓名容易被猜中。',
  'password.advice.common-names': '常见的姓名容易被猜中。',
  'password.advice.user-inputs': '您的姓名、登录名和组织名容易被猜中。',
  'password.advice.pwned': '此密码已在泄露事件中曝光。',
  'password.advice.l33t': '用数字代替字母（如 pa55word）作用不大。',
  'password.advice.reverse-words': '把词倒过来写作用不大。',
  'password.advice.all-uppercase': '全部大写作用不大；再加一个词更好。',
  'password.advice.capitalization': '首字母大写作用不大；再加一个词更好。',
  'password.advice.associated-years': '不要使用与您有关的年份。',
  'password.advice.repeated': '请使用不同的词，而不是重复。',
  'password.advice.longer-keyboard-pattern': '请使用词语，而不是键盘上的图案。',
  'password.advice.another-word': '再加一两个词，越少见越好。',
  'password.advice.use-words': '请使用几个互不相关的词。',
  'password.advice.no-need': '不必使用符号和数字。',
} as const;

/** Sentences of: password. */
export const password = { ...refusals, ...rules, ...whys, ...strength, ...advice } as const;
