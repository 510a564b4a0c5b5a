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
  'audit.line':
    '{outcome, select, intent {بدأ} success {تم} refused {رُفض} failure {فشل} other {غير مؤكد}}: {action}{why, select, yes { ({reason})} other {}}. بواسطة {by}. {sealed, select, yes {الإيصال {receipt, number}} other {لم يُختم بعد}}',
  'audit.line.broken':
    'ليس كما كُتب. {outcome, select, intent {بدأ} success {تم} refused {رُفض} failure {فشل} other {غير مؤكد}}: {action}{why, select, yes { ({reason})} other {}}. بواسطة {by}. {sealed, select, yes {الإيصال {receipt, number}} other {لم يُختم بعد}}',
} as const;
