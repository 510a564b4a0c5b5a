/** Sentences of the way to the dashboard. */
export const dashboard = {
  'dashboard.invited': 'افتح لوحة المعلومات',
  'dashboard.invited.explain': 'تفتحها صفحتك للقراءة فقط. تُغلق تلقائيًا بعد 15 دقيقة دون نشاط منك، وبعد ساعة في كل الأحوال.',
  'dashboard.door': 'سيعرض هذا المتصفح لوحة المعلومات للقراءة فقط. استخدمها على جهاز مخصص لك فقط.',
  'dashboard.door.open': 'فتح لوحة المعلومات',
  'dashboard.opening': 'جارٍ فتح لوحة المعلومات',
  'dashboard.opened': 'لوحة المعلومات مفتوحة في متصفحك',
  'dashboard.opened.explain': 'لا يمكن لأحد غيرك استخدام هذه الصفحة. أغلقها هناك عند الانتهاء.',
  'dashboard.not-opened': 'لم تُفتح لوحة المعلومات',
  'dashboard.not-opened.not-reader': 'هي مخصصة للمسؤولين والمدققين.',
  'dashboard.not-opened.not-verified': 'استغرق إثبات هويتك وقتًا طويلاً. ابدأ من جديد.',
  'dashboard.not-opened.interrupted': 'حدث انقطاع. ابدأ من جديد.',
  'dashboard.not-opened.unavailable': 'لم ينجح ذلك. ابدأ من جديد بعد دقيقة.',
  'dashboard.button.reports': 'العودة إلى التقارير',

  'dashboard.tabs': 'أقسام لوحة المعلومات',
  'dashboard.tab.overview': 'نظرة عامة',
  'dashboard.tab.audit': 'التدقيق',
  'dashboard.close': 'إغلاق لوحة المعلومات',
  'dashboard.closed': 'لوحة المعلومات مغلقة',
  'dashboard.closed.explain': 'لفتحها من جديد، اكتب «التقارير» إلى البوت.',
  'dashboard.session':
    'مفتوحة لـ {name}، للقراءة فقط. تُغلق خلال {minutes, plural, zero {أقل من دقيقة} one {نحو دقيقة واحدة} two {نحو دقيقتين} few {نحو # دقائق} many {نحو # دقيقة} other {نحو # دقيقة}} ما لم تواصل التصفح؛ وبعد ساعة في كل الأحوال.',
  'dashboard.from': 'من',
  'dashboard.to': 'إلى',
  'dashboard.all': 'الكل',
  'dashboard.show': 'عرض',
  'dashboard.person': 'الشخص (اسم الدخول أو البريد أو معرّف الحساب)',
  'dashboard.csv': 'بصيغة CSV: {title}',
  'dashboard.saved':
    'المكالمات الموفَّرة، بواقع {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} لكل منها',
  'dashboard.hours': '{hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}',
  'dashboard.audit.found':
    '{count, plural, =0 {لم يُعثر على شيء} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلاً} other {# سجل}}',
  'dashboard.audit.time': 'الوقت (UTC)',
  'dashboard.audit.outcome':
    '{outcome, select, intent {بدأ} success {تم} refused {رُفض} failure {فشل} unknown {غير مؤكد} other {النتيجة}}',
  'dashboard.audit.action': 'الإجراء',
  'dashboard.audit.by': 'بواسطة',
  'dashboard.audit.about': 'بخصوص',
  'dashboard.audit.receipt': 'الإيصال',
  'dashboard.audit.unsealed': 'لم يُختم بعد',
  'dashboard.audit.broken': 'ليس كما كُتب',
  'dashboard.audit.csv': 'الكل بصيغة CSV',

  'score.title': 'مدى أمان النهج',
  'score.points': '{points, number} من 100',
  'score.none': 'لا توجد نصائح.',
  'score.gates':
    'اطلب بوابتين أو أكثر: عندها لا يكفي شيء مسروق واحد ({worth, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}).',
  'score.strong-method':
    'اسمح بمفتاح المرور أو تطبيق المصادقة أو جهاز الرموز ({worth, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}).',
  'score.questions':
    'تخلَّ عن أسئلة الأمان: يمكن معرفة الإجابات ({worth, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}).',
  'score.weak-methods':
    'تخلَّ عن الرسائل النصية والمكالمات والأسئلة حيث توجد وسيلة أفضل ({worth, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}).',
  'score.preset':
    'استخدم الإعداد المسبق المشدَّد: عندها تكون البوابتان من نوعين مختلفين ({worth, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}).',
  'score.prefilled':
    'لا تحتسب الأرقام والعناوين التي لم يؤكدها أحد ({worth, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}).',
  'score.administrators':
    'اجعل إعادة تعيين حسابات المسؤولين بيد أشخاص آخرين، لا بأيديهم ({worth, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}).',
  'score.reconfirm':
    'اسأل الأشخاص مرة في السنة على الأقل إن كانت طرقهم لا تزال لهم ({worth, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}).',
  'score.required':
    'اطلب من الأشخاص التسجيل قبل أن يحتاجوا إليه ({worth, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}).',
  'score.password':
    'اطلب 15 حرفًا أو أكثر ({worth, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}).',
  'score.pause':
    'أوقف الخدمة الذاتية مؤقتًا بعد عشر محاولات فاشلة، وأبطل الرمز بعد خمس ({worth, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}).',
  'score.ticket':
    'اطلب تذكرة في مكتب المساعدة ({worth, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}).',
} as const;
