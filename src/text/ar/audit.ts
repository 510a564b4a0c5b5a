import { reports } from './reports.ts';

/** Sentences of the audit in chat. */
export const audit = {
  'audit.ask': 'البحث في التدقيق',
  'audit.ask.explain': 'ما جرى لشخص ما، وما فعله. يُسجَّل هذا الاطلاع أيضًا.',
  'audit.person': 'لمن؟',
  'audit.person.hint': 'اسم الدخول أو عنوان البريد. مباشرة من الدردشة: sspr audit ana.alvarez 30d',
  'audit.days': 'كم يومًا إلى الوراء؟',
  'audit.button.search': 'بحث',
  'audit.button.older': 'الأقدم',
  'audit.button.other': 'شخص آخر',
  'audit.problem.who': 'يُرجى تسمية شخص واحد، و2555 يومًا على الأكثر.',
  'audit.problem.not-found': 'لا أعرف أحدًا بهذا الاسم، أو هناك أكثر من واحد.',
  'audit.looking': 'جارٍ البحث في التدقيق',
  'audit.refused.not-auditor': 'هذا مخصص للمدققين',
  'audit.refused.not-auditor.next': 'قراءة التدقيق دور مستقل؛ لا يكفي أن تكون مسؤولاً أو موظف دعم. سُجّل أنك طلبت ذلك.',
  'audit.refused.unavailable': 'لا يمكن قراءة التدقيق الآن',
  'audit.refused.unavailable.next': 'حاول مرة أخرى بعد دقيقة.',
  'audit.title': 'تدقيق {name}',
  'audit.period':
    'من {from, date, minute} إلى {to, date, minute} (UTC): {count, plural, =0 {لا يوجد أي سجل.} one {سجل واحد في هذه البطاقة.} two {سجلان في هذه البطاقة، الأحدث أولاً.} few {# سجلات في هذه البطاقة، الأحدث أولاً.} many {# سجلاً في هذه البطاقة، الأحدث أولاً.} other {# سجل في هذه البطاقة، الأحدث أولاً.}}',
  'audit.whole':
    '{count, plural, =0 {لم يكن هناك ما يُفحص.} one {تم فحصه: هو كما كُتب.} two {تم فحصهما واحدًا تلو الآخر: هما كما كُتبا.} few {تم فحصها واحدًا تلو الآخر: هي كما كُتبت.} many {تم فحصها واحدًا تلو الآخر: هي كما كُتبت.} other {تم فحصها واحدًا تلو الآخر: هي كما كُتبت.}}',
  'audit.broken':
    '{count, plural, zero {لا سجل منها يخالف ما كُتب.} one {أحدها ليس كما كُتب.} two {اثنان منها ليسا كما كُتبا.} few {# منها ليست كما كُتبت.} many {# منها ليست كما كُتبت.} other {# منها ليست كما كُتبت.}} أخبر فريق الأمان لديك، وشغّل latchkey audit verify.',
  'audit.sealed':
    'السلسلة مختومة حتى السجل {sealedTo, number}. {unsealed, plural, =0 {لا شيء ينتظر.} one {ينتظر سجل أحدث واحد ختمه.} two {ينتظر سجلان أحدث ختمهما.} few {تنتظر # سجلات أحدث ختمها.} many {ينتظر # سجلاً أحدث الختم.} other {ينتظر # سجل أحدث الختم.}}',
  'audit.anchor': 'نُسخ رأسها آخر مرة خارج قاعدة البيانات عند السجل {seq, number}، في {at, date, minute} (UTC).',
  'audit.anchor.none': 'لم يُنسخ رأسها خارج قاعدة البيانات بعد.',
  'audit.late':
    'قد يغيب سجل أو يتأخر: يستغرق ختم أحدثها نحو ثانية، وما هو أقدم من مدة حفظ التدقيق لم يعد موجودًا، ولا يُعثر على الأشخاص إلا ضمن الحساب والدردشات التي لديهم الآن.',
  'audit.line.at': '{at, date, second}',
  'audit.line': `{at, date, second}. {outcome, select, intent {بدأ} success {تم} refused {رُفض} failure {فشل} other {غير مؤكد}}{why, select, yes { (${reports['report.reason']})} other {}}. بواسطة {by}. {sealed, select, yes {الإيصال {receipt, number}} other {لم يُختم بعد}}`,
  'audit.line.broken': `ليس كما كُتب. {at, date, second}. {outcome, select, intent {بدأ} success {تم} refused {رُفض} failure {فشل} other {غير مؤكد}}{why, select, yes { (${reports['report.reason']})} other {}}. بواسطة {by}. {sealed, select, yes {الإيصال {receipt, number}} other {لم يُختم بعد}}`,
  'audit.action':
    '{action, select, directoryreset {إعادة تعيين كلمة المرور} directorychange {تغيير كلمة المرور} directoryunlock {إلغاء قفل الحساب} resetstarted {بدء إعادة التعيين} changestarted {بدء التغيير} unlockstarted {بدء إلغاء القفل} registerstarted {بدء التسجيل} started {بدء محادثة} flowended {انتهاء محادثة} flowrefused {محادثة لم تبدأ} personrefused {شخص لا يحق له التحدث إلى البوت} pressrefused {زر في بطاقة قديمة} tryrefused {محاولة} gatepassed {اجتياز بوابة} gatefailed {عدم اجتياز بوابة} codesent {إرسال رمز} addresscodesent {إرسال رمز إلى عنوان جديد} confirmationasked {طلب تأكيد في الدردشة الأخرى} confirmationtyped {كتابة الرقم في الدردشة الأخرى} confirmationdenied {رفض التأكيد} selfservicepaused {إيقاف الخدمة الذاتية مؤقتًا} accountfrozen {تجميد الخدمة الذاتية} accountthawed {رفع التجميد} accountdiagnosed {تشخيص الحساب} sessionsended {إنهاء الجلسات} methodregistered {تسجيل طريقة} methodremoved {إزالة طريقة} methodimported {استيراد طريقة} methods {تغيير الطرق المسجّلة} registrationconfirmed {تأكيد التسجيل} registrationputoff {تأجيل التسجيل} registrationdeleted {حذف التسجيل} registrationremoved {إزالة تسجيل من غادر} directorycontactchanged {تغيّر رقم أو عنوان في الدليل} registrationsimported {استيراد التسجيلات} registrationsexported {تصدير التسجيلات} identitylinked {ربط دردشة} identityunlinked {فك ربط دردشة} identitysuspended {تعليق ربط دردشة} identityclaimed {المطالبة بحساب لدردشة} linkingcodemade {إنشاء رمز ربط} linkclaimed {فتح الصفحة} linkrefused {محاولة فتح صفحة} startasked {طلب البدء من صفحة البدء} startforcolleague {بدء من زميل} agentunlock {إلغاء القفل من مكتب المساعدة} agentstartreset {بدء إعادة التعيين من مكتب المساعدة} agentissuepass {إصدار تصريح من مكتب المساعدة} agentrequireregistration {طلب تسجيل جديد من مكتب المساعدة} agentremovemethod {إزالة طريقة من مكتب المساعدة} agentendsessions {تسجيل الخروج من مكتب المساعدة} agentliftpause {رفع الإيقاف من مكتب المساعدة} caseopened {فتح حالة} casehandedover {تسليم حالة} caseclosed {إغلاق حالة} caseduress {إغلاق حالة تحت الإكراه} caseexpired {انتهاء مهلة حالة} callerasked {طلب التحقق من متصل} callernumber {كتابة رقم المكالمة} callerverified {التحقق من متصل} callerdenied {«لست في مكالمة»} vouchasked {طلب تأكيد من المدير} vouchnumber {كتابة الرقم للتأكيد} vouchgiven {تأكيد من المدير} vouchrefused {رفض التأكيد من المدير} voucherasked {طلب تأكيد الهوية} vouchernumber {كتابة رقم تأكيد الهوية} vouchergiven {تأكيد الهوية} voucherrefused {رفض تأكيد الهوية} voucheragreed {الموافقة على تأكيد الهوية} voucherdeclined {الاعتذار عن تأكيد الهوية} approvalasked {طلب موافقة} approvaldecided {البت في موافقة} approvalescalated {سؤال الموافقين مجددًا} approvalexpired {موافقة لم يُبتّ فيها في الوقت المحدد} policychanged {تغيير النهج} policyproposed {اقتراح تغيير في النهج} policydecided {البت في تغيير النهج} policyrejected {رفض تغيير النهج} policyplanned {التخطيط لتغيير النهج} policydropped {التخلي عن تغيير مخطط للنهج} policyexplained {الاستعلام عما ينطبق على شخص} campaignstarted {بدء حملة} campaignpaused {إيقاف حملة مؤقتًا} campaignresumed {استئناف حملة} campaignstopped {إيقاف حملة نهائيًا} campaignover {انتهاء حملة} campaignoptedout {رفض الحملات} reportread {قراءة تقرير} auditread {قراءة التدقيق} auditexported {تصدير التدقيق} auditforged {العثور على سجل مزوّر} dashboardopened {فتح لوحة المعلومات} tokengiven {تخصيص جهاز رموز} tokenwithdrawn {سحب جهاز رموز} tokencreated {إنشاء رمز وصول} tokenrevoked {إبطال رمز وصول} lifeset {تحديد مدة صلاحية كلمات المرور} lifeneverexpires {تحديد كلمة مرور لا تنتهي} languagechosen {اختيار اللغة} releaseasked {طلب إذن} releasedecided {البت في إذن} releaseused {استخدام إذن} releasereturned {إعادة إذن} auditdue {سجلات قديمة ستُزال} auditremoved {إزالة سجلات قديمة} auditreleased {السماح بإزالة سجلات قديمة معدَّلة} auditforgotten {إخفاء هوية شخص في التدقيق} other {{code}}}',
} as const;
