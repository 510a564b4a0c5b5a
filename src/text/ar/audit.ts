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
    '{action, select, directory_reset {إعادة تعيين كلمة المرور} directory_change {تغيير كلمة المرور} directory_unlock {إلغاء قفل الحساب} reset_started {بدء إعادة التعيين} change_started {بدء التغيير} unlock_started {بدء إلغاء القفل} register_started {بدء التسجيل} started {بدء محادثة} flow_ended {انتهاء محادثة} flow_refused {محادثة لم تبدأ} person_refused {شخص لا يحق له التحدث إلى البوت} press_refused {زر في بطاقة قديمة} try_refused {محاولة} gate_passed {اجتياز بوابة} gate_failed {عدم اجتياز بوابة} code_sent {إرسال رمز} address_code_sent {إرسال رمز إلى عنوان جديد} confirmation_asked {طلب تأكيد في الدردشة الأخرى} confirmation_typed {كتابة الرقم في الدردشة الأخرى} confirmation_denied {رفض التأكيد} self_service_paused {إيقاف الخدمة الذاتية مؤقتًا} account_frozen {تجميد الخدمة الذاتية} account_thawed {رفع التجميد} account_diagnosed {تشخيص الحساب} sessions_ended {إنهاء الجلسات} method_registered {تسجيل طريقة} method_removed {إزالة طريقة} method_imported {استيراد طريقة} methods {تغيير الطرق المسجّلة} registration_confirmed {تأكيد التسجيل} registration_put_off {تأجيل التسجيل} registration_deleted {حذف التسجيل} registration_removed {إزالة تسجيل من غادر} directory_contact_changed {تغيّر رقم أو عنوان في الدليل} registrations_imported {استيراد التسجيلات} registrations_exported {تصدير التسجيلات} identity_linked {ربط دردشة} identity_unlinked {فك ربط دردشة} identity_suspended {تعليق ربط دردشة} identity_claimed {المطالبة بحساب لدردشة} linking_code_made {إنشاء رمز ربط} link_claimed {فتح الصفحة} link_refused {محاولة فتح صفحة} start_asked {طلب البدء من صفحة البدء} start_for_colleague {بدء من زميل} agent_unlock {إلغاء القفل من مكتب المساعدة} agent_start_reset {بدء إعادة التعيين من مكتب المساعدة} agent_issue_pass {إصدار تصريح من مكتب المساعدة} agent_require_registration {طلب تسجيل جديد من مكتب المساعدة} agent_remove_method {إزالة طريقة من مكتب المساعدة} agent_end_sessions {تسجيل الخروج من مكتب المساعدة} agent_lift_pause {رفع الإيقاف من مكتب المساعدة} case_opened {فتح حالة} case_handed_over {تسليم حالة} case_closed {إغلاق حالة} case_duress {إغلاق حالة تحت الإكراه} case_expired {انتهاء مهلة حالة} caller_asked {طلب التحقق من متصل} caller_number {كتابة رقم المكالمة} caller_verified {التحقق من متصل} caller_denied {«لست في مكالمة»} vouch_asked {طلب تأكيد من المدير} vouch_number {كتابة الرقم للتأكيد} vouch_given {تأكيد من المدير} vouch_refused {رفض التأكيد من المدير} voucher_asked {طلب تأكيد الهوية} voucher_number {كتابة رقم تأكيد الهوية} voucher_given {تأكيد الهوية} voucher_refused {رفض تأكيد الهوية} voucher_agreed {الموافقة على تأكيد الهوية} voucher_declined {الاعتذار عن تأكيد الهوية} approval_asked {طلب موافقة} approval_decided {البت في موافقة} approval_escalated {سؤال الموافقين مجددًا} approval_expired {موافقة لم يُبتّ فيها في الوقت المحدد} policy_changed {تغيير النهج} policy_proposed {اقتراح تغيير في النهج} policy_decided {البت في تغيير النهج} policy_rejected {رفض تغيير النهج} policy_planned {التخطيط لتغيير النهج} policy_dropped {التخلي عن تغيير مخطط للنهج} policy_explained {الاستعلام عما ينطبق على شخص} campaign_started {بدء حملة} campaign_paused {إيقاف حملة مؤقتًا} campaign_resumed {استئناف حملة} campaign_stopped {إيقاف حملة نهائيًا} campaign_over {انتهاء حملة} campaign_opted_out {رفض الحملات} report_read {قراءة تقرير} audit_read {قراءة التدقيق} audit_exported {تصدير التدقيق} audit_forged {العثور على سجل مزوّر} dashboard_opened {فتح لوحة المعلومات} token_given {تخصيص جهاز رموز} token_withdrawn {سحب جهاز رموز} token_created {إنشاء رمز وصول} token_revoked {إبطال رمز وصول} life_set {تحديد مدة صلاحية كلمات المرور} life_never_expires {تحديد كلمة مرور لا تنتهي} language_chosen {اختيار اللغة} release_asked {طلب إذن} release_decided {البت في إذن} release_used {استخدام إذن} audit_due {سجلات قديمة ستُزال} audit_removed {إزالة سجلات قديمة} audit_forgotten {إخفاء هوية شخص في التدقيق} other {{code}}}',
} as const;
