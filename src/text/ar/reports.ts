/** Sentences of reports in chat. */
export const reports = {
  'report.looking': 'جارٍ العدّ',
  'report.refused.not-reader': 'هذا مخصص للمسؤولين والمدققين',
  'report.refused.not-reader.next': 'إن كنت منهم، فيجب أن تكون في المجموعة التي يحددها موقعك لذلك.',
  'report.refused.unavailable': 'لا يمكن قراءة التقارير الآن',
  'report.refused.unavailable.next': 'حاول مرة أخرى بعد دقيقة.',

  'report.title.activity':
    'عمليات إعادة التعيين وإلغاء القفل والتغيير: {days, plural, zero {اليوم} one {اليوم الأخير} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}}',
  'report.title.numbers':
    'بالأرقام: {days, plural, zero {اليوم} one {اليوم الأخير} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}}',
  'report.title.registration': 'من سجّل',
  'report.title.channels':
    'حسب الدردشة: {days, plural, zero {اليوم} one {اليوم الأخير} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}}',
  'report.title.agents':
    'حسب موظف الدعم: {days, plural, zero {اليوم} one {اليوم الأخير} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}}',
  'report.title.failures':
    'ما تعثّر: {days, plural, zero {اليوم} one {اليوم الأخير} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}}',

  'report.page.activity': 'عبر الزمن',
  'report.page.numbers': 'بالأرقام',
  'report.page.registration': 'التسجيل',
  'report.page.channels': 'حسب الدردشة',
  'report.page.agents': 'حسب موظف الدعم',
  'report.page.failures': 'ما تعثّر',
  'report.days': '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'report.button.dashboard': 'لوحة المعلومات والبحث وCSV',

  'report.saved':
    '{count, plural, =0 {لم يُعد أحد التعيين أو يلغِ القفل دون مكتب المساعدة بعد.} one {عملية واحدة لإعادة التعيين أو إلغاء القفل دون مكتب المساعدة: توفير نحو {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}} من المكالمات، بواقع {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} للمكالمة.} two {عمليتان لإعادة التعيين أو إلغاء القفل دون مكتب المساعدة: توفير نحو {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}} من المكالمات، بواقع {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} للمكالمة.} few {# عمليات لإعادة التعيين أو إلغاء القفل دون مكتب المساعدة: توفير نحو {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}} من المكالمات، بواقع {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} للمكالمة.} many {# عملية لإعادة التعيين أو إلغاء القفل دون مكتب المساعدة: توفير نحو {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}} من المكالمات، بواقع {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} للمكالمة.} other {# عملية لإعادة التعيين أو إلغاء القفل دون مكتب المساعدة: توفير نحو {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}} من المكالمات، بواقع {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} للمكالمة.}}',
  'report.freshness':
    '{behind, plural, =0 {حتى {at, date, minute} (UTC)، كاملة. يُعدّ السجل خلال ثوانٍ، بعد أن يختمه التدقيق.} =1000 {حتى {upTo, date, minute} (UTC). ينتظر ألف سجل أحدث أو أكثر الختم والعدّ؛ يستغرق ذلك ثوانٍ، وأطول بعد ترقية أو انقطاع.} one {حتى {upTo, date, minute} (UTC). ينتظر سجل أحدث واحد الختم والعدّ؛ يستغرق ذلك ثوانٍ، وأطول بعد ترقية أو انقطاع.} two {حتى {upTo, date, minute} (UTC). ينتظر سجلان أحدث الختم والعدّ؛ يستغرق ذلك ثوانٍ، وأطول بعد ترقية أو انقطاع.} few {حتى {upTo, date, minute} (UTC). تنتظر # سجلات أحدث الختم والعدّ؛ يستغرق ذلك ثوانٍ، وأطول بعد ترقية أو انقطاع.} many {حتى {upTo, date, minute} (UTC). ينتظر # سجلاً أحدث الختم والعدّ؛ يستغرق ذلك ثوانٍ، وأطول بعد ترقية أو انقطاع.} other {حتى {upTo, date, minute} (UTC). ينتظر # سجل أحدث الختم والعدّ؛ يستغرق ذلك ثوانٍ، وأطول بعد ترقية أو انقطاع.}}',
  'report.census.age':
    'جرى عدّ الأشخاص في {at, date, minute} (UTC)، واستغرق ذلك {seconds, plural, =0 {أقل من ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}. من سجّل بعد ذلك أو أُزيل من الدليل يظهر مع العدّ التالي.',
  'report.left-out':
    'وفق النهج تُحتسب أيضًا الأرقام والعناوين الموجودة في الدليل وحده. وهي محتسبة هنا كما شوهدت آخر مرة، ولمن سجّل شيئًا فقط، فقد يتمكن عدد أكبر من الأشخاص من إعادة التعيين.',
  'report.census.running': 'يجري عدّ الأشخاص الآن. انظر من جديد بعد دقيقة.',
  'report.census.everybody':
    'يحق للجميع إعادة التعيين. {people, plural, zero {لا أحد لديه شيء مسجّل} one {لدى شخص واحد شيء مسجّل} two {لدى شخصين شيء مسجّل} few {لدى # أشخاص شيء مسجّل} many {لدى # شخصًا شيء مسجّل} other {لدى # شخص شيء مسجّل}}، ومن لديه ما يكفي للنهج الحالي: {registered, number}، ومن يمكنه إعادة التعيين الآن: {capable, number}.',
  'report.census.people':
    '{enabled, plural, zero {لا يحق لأحد إعادة التعيين} one {يحق لشخص واحد إعادة التعيين} two {يحق لشخصين إعادة التعيين} few {يحق لـ # أشخاص إعادة التعيين} many {يحق لـ # شخصًا إعادة التعيين} other {يحق لـ # شخص إعادة التعيين}}. {people, plural, zero {لا أحد لديه شيء مسجّل} one {لدى شخص واحد شيء مسجّل} two {لدى شخصين شيء مسجّل} few {لدى # أشخاص شيء مسجّل} many {لدى # شخصًا شيء مسجّل} other {لدى # شخص شيء مسجّل}}، ومن لديه ما يكفي للنهج الحالي: {registered, number}، ومن يمكنه إعادة التعيين الآن: {capable, number}.',
  'report.empty': 'لا شيء في هذه الفترة.',

  'report.number': '{value, number}',
  'report.number.resets': 'عمليات إعادة التعيين',
  'report.number.unlocks': 'عمليات إلغاء القفل',
  'report.number.changes': 'عمليات التغيير',
  'report.number.registered': 'الطرق المسجّلة',
  'report.number.blocked': 'محظورون بعد محاولات كثيرة',
  'report.number.failed': 'خطوات مرفوضة أو فاشلة',
  'report.column.what': 'ماذا',
  'report.column.count': 'عدد المرات',
  'report.column.channel': 'الدردشة',
  'report.column.agent': 'موظف الدعم',
  'report.column.acts': 'الإجراءات',
  'report.measure.deeds': 'عمليات إعادة التعيين وإلغاء القفل والتغيير',
  'report.measure.people': 'الأشخاص',
  'report.measure.failures': 'عدد المرات',
  'report.by.day': 'من',
  'report.by.method': 'الطريقة',
  'report.by.reason': 'السبب',
  'report.point': '{at, date, brief}',
  'report.agent': '{agent}',
  'report.channel': '{channel, select, teams {Teams} slack {Slack} other {بلا دردشة}}',
  'report.reason':
    '{reason, select, wrong {رمز أو كلمة مرور خاطئة} expired {انتهت صلاحية الرمز} used {استُخدم الرمز من قبل} wait {بسرعة كبيرة بعد محاولة خاطئة} paused {كانت الخدمة الذاتية موقوفة مؤقتًا} worn {استُنفدت محاولات الطريقة} notlinked {الدردشة غير مرتبطة} notregistered {لا شيء مسجّل} notenoughmethods {الطرق غير كافية} outofscope {خارج النطاق} switchedoff {متوقف} untouchable {حساب لا يجوز المساس به} privileged {حساب ذو امتيازات} toomany {مرات كثيرة جدًا} notverified {لم يتم التحقق} notdone {لم ينفذه الدليل} unavailable {لم يستجب الدليل} stale {بطاقة قديمة} decoy {اسم شخص آخر} pagecode {رمز الصفحة خاطئ} claimed {كانت الصفحة مفتوحة في مكان آخر} password {كلمة مرور جديدة غير مسموح بها} norole {لا صلاحية لذلك} sameperson {الشخص نفسه في الطرفين} over {انتهى الأمر أو تغيّر} frozen {مجمّد بعد «لم أكن أنا»} emergency {حالة طوارئ} hold {معلّق لبعض الوقت} denied {رفض أحدهم} novoucher {لا أحد يمكنه تأكيد الهوية الآن} notsupported {غير ممكن هنا} lockedout {مقفل من الدليل} invalid {لم يُقبل ما أُدخل} interrupted {انقطعت العملية} noapproval {لم تتم الموافقة} unreachable {تعذّر التسليم} signin {لم يُقبل تسجيل الدخول} other {سبب آخر: {code}}}',
} as const;
