/** Sentences of the life of a registration: asked for, confirmed, looked at. */
export const registration = {
  'button.later': 'ذكّرني غدًا',
  'button.looks-good': 'كل شيء صحيح',
  'button.something-changed': 'تغير شيء ما',

  'prompt.register': 'يُرجى التسجيل',
  'prompt.register.explain': 'بذلك يمكنك مساعدة نفسك عندما تنسى كلمة مرورك. يستغرق ذلك دقيقتين، ولا أسأل إلا عمّا ينقص.',
  'prompt.skip':
    '{days, plural, =0 {يمكنك تأجيل ذلك اليوم للمرة الأخيرة.} one {يمكنك تأجيل ذلك يومًا واحدًا آخر.} two {يمكنك تأجيل ذلك يومين آخرين.} few {يمكنك تأجيل ذلك # أيام أخرى.} many {يمكنك تأجيل ذلك # يومًا آخر.} other {يمكنك تأجيل ذلك # يوم آخر.}}',
  'prompt.no-skip': 'تطلب منك مؤسستك فعل ذلك الآن. وما زلت أساعدك في كل ما عدا ذلك.',
  'prompt.confirm': 'هل ما زال هذا صحيحًا؟',
  'prompt.confirm.explain': 'هذا ما سجلته. هاتف لم يعد لديك، أو عنوان لم تعد تقرأه، لا يفيدك بشيء.',
  'prompt.later': 'حسنًا، لاحقًا',
  'prompt.later.next': 'سأسألك من جديد غدًا. اكتب «تسجيل» عندما تتوفر لديك دقيقتان.',
  'prompt.confirmed': 'شكرًا لك',
  'prompt.confirmed.next': 'يبقى كل شيء كما هو. اكتب «طرقي» عندما يتغير شيء.',
  'prompt.nothing': 'لا يوجد ما يلزم فعله',
  'prompt.nothing.next': 'تسجيلك سليم. اكتب «طرقي» لعرضه.',

  'button.delete-all': 'حذف كل شيء',
  'methods.delete': 'هل تريد حذف كل ما سجلته؟',
  'methods.delete.explain':
    'تُحذف كل طريقة وعنوان ورقم نهائيًا، ونُخطر جميع عناوينك مرة أخيرة. بعد ذلك لا يتيح لك التسجيل من جديد إلا كلمة مرورك الحالية أو تصريح من مكتب المساعدة.',

  'methods.state.capable': 'مسجّل: نعم. الخدمة الذاتية: متاحة لك. إذن يمكنك إعادة تعيين كلمة مرورك بنفسك.',
  'methods.state.not-registered': 'الخدمة الذاتية: متاحة لك. مسجّل: ليس بما يكفي بعد، لذا لا يمكنك إعادة تعيين كلمة مرورك بنفسك.',
  'methods.state.not-enabled':
    'مسجّل: نعم. الخدمة الذاتية: غير متاحة لك، لذا لا يمكنك إعادة تعيين كلمة مرورك بنفسك. مكتب المساعدة يعرف السبب.',
  'methods.state.neither': 'مسجّل: ليس بما يكفي. الخدمة الذاتية: غير متاحة لك. يمكن لمكتب المساعدة مساعدتك.',

  'button.take-offer': 'استخدام {hint}',
  'add.offer': 'لدى مؤسستك بيانات مسجلة مسبقًا. خذها بضغطة واحدة أو اكتب غيرها.',
  'add.offer.confirm': 'أُرسل رمز إلى {hint}. قد يستغرق وصوله دقيقة.',
  'methods.row.unconfirmed':
    '{worn, select, true {{hint}، من دليل مؤسستك: متوقفة بعد محاولات خاطئة كثيرة} other {{hint}، من دليل مؤسستك: تُحتسب منذ {from, date, dated} مع أنك لم تؤكدها}}',
  'methods.row.brought': '{hint}، منذ {since, date, dated}، {from, select, operator {أدخلتها مؤسستك} other {من دليل مؤسستك}}',
  'methods.row.offered': '{hint}، في دليل مؤسستك: تُحتسب بعد أن تسجلها',
  'notice.directory-contact-changed': 'تغيّر رقم أو عنوان لك في الدليل',
  'notice.directory-contact-changed.explain':
    '{method}: في دليل مؤسستك الآن بيانات جديدة. تُحتسب بعد يوم من الآن، وإن كانت هناك بيانات سابقة فلم تعد تُحتسب.',
} as const;
