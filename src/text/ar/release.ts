/** Sentences of an emergency in which nothing happens without an approver. */
export const release = {
  'refused.needs-approver': 'يجب أن يوافق أحد الموافِقين أولًا',
  'refused.needs-approver.next': 'هناك حالة طوارئ: تحتاج الخدمة الذاتية إلى إذن من موافِق. تكفي ضغطة واحدة لطلبه.',
  'refused.needs-approver.why': 'ربما يحاول شخص ما الاستيلاء على حسابات. حتى يعود الوضع آمنًا، يجب أن يعلم شخص ثانٍ بكل تغيير.',
  'button.begin-release': 'طلب إذن من موافِق',
  'release.waiting': 'تم سؤال الموافِقين',
  'release.waiting.explain':
    '{count, plural, zero {لم يُسأل أي موافِق.} one {سُئل موافِق واحد، وقد يتصل بك أولًا.} two {سُئل موافِقان، وقد يتصل بك أحدهما أولًا.} few {سُئل # موافِقين، وقد يتصل بك أحدهم أولًا.} many {سُئل # موافِقًا، وقد يتصل بك أحدهم أولًا.} other {سُئل # موافِق، وقد يتصل بك أحدهم أولًا.}} ستعرف النتيجة هنا خلال ساعة.',
  'release.given': 'لديك نصف ساعة، لإجراء واحد. وعليك مع ذلك إثبات هويتك.',
  'release.nobody': 'لا يوجد الآن من يمكنه الموافقة',
  'release.explain': 'هناك حالة طوارئ. تحدّث مع الشخص أولًا، وجهًا لوجه أو على رقم تعرفه: فقد يكون شخص آخر يستخدم محادثته.',
  'release.action': 'استخدام الخدمة الذاتية مرة واحدة',
  'release.told': 'سيتم إبلاغ الشخص.',
  'doctor.because.needs-approver': 'هناك حالة طوارئ: يحتاج الشخص أولًا إلى إذن من موافِق.',
  'policy.person.why.needs-approver': 'هناك حالة طوارئ: يلزم أولًا إذن من موافِق.',
} as const;
