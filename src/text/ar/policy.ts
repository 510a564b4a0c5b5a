/** Sentences of the policy in chat: what administrators see and change. */
export const policy = {
  'policy.looking': 'جارٍ قراءة النهج',
  'policy.previewing': 'جارٍ معرفة المتأثرين',
  'policy.saving': 'جارٍ الحفظ',
  'policy.title': 'نهج إعادة التعيين في {organisation}',
  'policy.head': 'الإصدار {version}، {at, date, minute} (UTC)، بواسطة {by}: {reason}',
  'policy.head.standard': 'هذا هو النهج القياسي. لم يتغير شيء بعد.',
  'policy.waiting':
    '{count, plural, zero {لا تغييرات تنتظر مسؤولاً ثانيًا.} one {تغيير واحد ينتظر مسؤولاً ثانيًا.} two {تغييران ينتظران مسؤولاً ثانيًا.} few {# تغييرات تنتظر مسؤولاً ثانيًا.} many {# تغييرًا ينتظر مسؤولاً ثانيًا.} other {# تغيير ينتظر مسؤولاً ثانيًا.}}',

  'policy.refused.not-admin': 'هذا مخصص للمسؤولين',
  'policy.refused.not-admin.next': 'إن كنت منهم، فيجب أن تكون في المجموعة التي يحددها موقعك للمسؤولين.',
  'policy.refused.unavailable': 'لا يمكن قراءة النهج الآن',
  'policy.refused.unavailable.next': 'لم يتغير شيء. حاول مرة أخرى بعد دقيقة.',

  'policy.refused.nobody': 'لا أعرف أحدًا بهذا الاسم، أو هناك أكثر من واحد',
  'policy.refused.nobody.next': 'اكتب «النهج» ثم اسم الدخول أو عنوان البريد، أو أشر إلى الشخص.',

  'policy.person': 'ما يسري على {name}',
  'policy.person.can': 'يمكنه إعادة تعيين كلمة مروره بنفسه الآن.',
  'policy.person.cannot': 'لا يمكنه إعادة تعيين كلمة مروره بنفسه الآن.',
  'policy.person.version': 'الإصدار {version, number} من النهج.',
  'policy.person.why.untouchable': 'الحساب متوقف، أو انتهى، أو من نوع لا يُمسّ أبدًا.',
  'policy.person.why.switched-off': 'الخدمة الذاتية متوقفة للجميع.',
  'policy.person.why.emergency': 'هناك حالة طوارئ: الخدمة الذاتية متوقفة للجميع.',
  'policy.person.why.out-of-scope': 'ليس في أي من المجموعات المشمولة.',
  'policy.person.why.privileged': 'الحساب ذو امتيازات، ولا يجوز للمسؤولين إعادة تعيين كلمات مرورهم.',
  'policy.person.why.frozen': 'أبلغ الشخص أن أحدًا غيره كان يتصرف باسمه: الحساب مجمَّد.',
  'policy.person.why.paused': 'كانت هناك محاولات خاطئة كثيرة جدًا: الخدمة الذاتية موقوفة مؤقتًا لهذا الحساب.',
  'policy.person.why.not-supported': 'لا يستطيع هذا الدليل تنفيذه.',
  'policy.person.why.directory-down': 'لا يستجيب الدليل، أو لا يسمح لـ Latchkey بالكتابة.',
  'policy.person.why.not-registered': 'لم يسجّل شيئًا يُحتسب الآن.',
  'policy.person.why.not-enough-methods': 'ما سجله لا يكفي للبوابات التي عليه اجتيازها.',
  'policy.person.scope.none': 'لا أحد مشمول.',
  'policy.person.scope.all': 'الجميع مشمولون.',
  'policy.person.scope.in': 'هو مشمول عبر {way}.',
  'policy.person.scope.out': 'ليس في أي من مجموعاتها.',
  'policy.person.rule': 'القاعدة',
  'policy.person.no-rule':
    '{count, plural, =0 {لا توجد قواعد.} one {لا تذكر القاعدة مجموعة هو فيها: يسري عليه ما يسري على الجميع.} two {لا تذكر أي منهما مجموعة هو فيها: يسري عليه ما يسري على الجميع.} few {لا تذكر أي منها مجموعة هو فيها: يسري عليه ما يسري على الجميع.} many {لا تذكر أي منها مجموعة هو فيها: يسري عليه ما يسري على الجميع.} other {لا تذكر أي منها مجموعة هو فيها: يسري عليه ما يسري على الجميع.}}',
  'policy.person.by-rule': '«{name}»، الترتيب {place}: هو مشمول عبر {way}.',
  'policy.person.passed-over': 'هو أيضًا في مجموعات هذه القواعد، وهي لاحقة ولا تسري: {names}',
  'policy.person.own.number': '{after}، ولغيره {before}',
  'policy.person.own.toggle': '{after, select, true {تشغيل} other {إيقاف}}، ولغيره {before, select, true {تشغيل} other {إيقاف}}',
  'policy.person.own.choice':
    '{after, select, hardened {مشدَّد} off {غير مستخدمة} offered {معروضة} counted {تُحتسب دون تأكيد} other {كما في Entra}}، ولغيره {before, select, hardened {مشدَّد} off {غير مستخدمة} offered {معروضة} counted {تُحتسب دون تأكيد} other {كما في Entra}}',
  'policy.person.own.list': '«{after}»، ولغيره «{before}»',
  'policy.person.own.text': '«{after}»، ولغيره «{before}»',
  'policy.person.tier': 'المستوى',
  'policy.person.tier.0': 'ذو امتيازات (0): بوابتان على الأقل، إحداهما مفتاح مرور، أو تطبيق مع رمز استرداد.',
  'policy.person.tier.1': 'مكتب المساعدة (1): بوابتان على الأقل، إحداهما مفتاح مرور أو تطبيق، بلا أسئلة.',
  'policy.person.tier.2': 'قياسي (2)',
  'policy.person.gates': '{gates}',
  'policy.person.methods': 'المسجّل والقابل للاستخدام',
  'policy.person.methods.none': 'لا شيء',

  'policy.area.scope': 'من يحق له إعادة التعيين',
  'policy.area.gates': 'البوابات',
  'policy.area.methods': 'الطرق',
  'policy.area.registration': 'التسجيل والأسئلة',
  'policy.area.notifications': 'الإخطارات والتدقيق',
  'policy.area.helpdesk': 'جهة اتصال مكتب المساعدة',
  'policy.area.desk': 'حدود مكتب المساعدة',
  'policy.area.branding': 'العلامة التجارية',
  'policy.area.password': 'كلمات المرور',
  'policy.area.codes': 'الرموز',
  'policy.area.limits': 'حدود الخدمة الذاتية',

  'policy.summary.scope': '{kind, select, none {لا أحد} all {الجميع} other {أعضاء: {groups}}}',
  'policy.summary.gates':
    '{gates, plural, zero {بلا بوابات} one {بوابة واحدة} two {بوابتان} few {# بوابات} many {# بوابة} other {# بوابة}}، {preset, select, hardened {مشدَّد} other {كما في Entra}}. إلغاء القفل دون إعادة تعيين: {unlock, select, true {نعم} other {لا}}. المسؤولون بأنفسهم: {admins, select, true {نعم} other {لا}}.',
  'policy.summary.methods':
    '{count, plural, zero {لا شيء مسموح به من {all}.} one {المسموح به طريقة واحدة من {all}.} two {المسموح به طريقتان من {all}.} few {المسموح به # طرق من {all}.} many {المسموح به # طريقة من {all}.} other {المسموح به # طريقة من {all}.}}',
  'policy.summary.registration':
    'مطلوب التسجيل: {required, select, true {نعم} other {لا}}. يُعاد التأكيد: {days, plural, =0 {أبدًا} one {كل يوم} two {كل يومين} few {كل # أيام} many {كل # يومًا} other {كل # يوم}}.',
  'policy.summary.notifications':
    'يُخطر المسؤولون بإعادة التعيين من مسؤولين: {admins, select, true {نعم} other {لا}}. {others, plural, zero {لا يُخطر أحد غيرهم.} one {يُخطر عنوان آخر.} two {يُخطر عنوانان آخران.} few {تُخطر # عناوين أخرى.} many {يُخطر # عنوانًا آخر.} other {يُخطر # عنوان آخر.}} يُحفظ التدقيق {days, plural, zero {0 يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.',
  'policy.summary.helpdesk':
    '{known, select, yes {جهة الاتصال: {contact}.} other {لم تُحدد جهة اتصال.}} التذكرة مطلوبة: {ticket, select, true {نعم} other {لا}}.',
  'policy.summary.desk':
    '{actions, plural, zero {لا إجراءات} one {إجراء واحد} two {إجراءان} few {# إجراءات} many {# إجراءً} other {# إجراء}} في الساعة؛ تنتظر الموافقات {minutes, plural, zero {0 دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',
  'policy.summary.branding': '{organisation}، {colour}، {language}',
  'policy.summary.password':
    'من {min} إلى {max} حرفًا، {words, plural, zero {لا كلمات محظورة} one {كلمة محظورة واحدة} two {كلمتان محظورتان} few {# كلمات محظورة} many {# كلمة محظورة} other {# كلمة محظورة}}',
  'policy.summary.codes':
    '{digits, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}، {minutes, plural, zero {0 دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}، {tries, plural, zero {لا محاولات} one {محاولة واحدة} two {محاولتان} few {# محاولات} many {# محاولة} other {# محاولة}}',
  'policy.summary.limits':
    'إيقاف مؤقت بعد {failures, plural, zero {0 محاولة خاطئة} one {محاولة خاطئة واحدة} two {محاولتين خاطئتين} few {# محاولات خاطئة} many {# محاولة خاطئة} other {# محاولة خاطئة}}؛ تبقى الروابط {minutes, plural, zero {0 دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',

  'policy.summary.rules':
    '{count, plural, =0 {لا توجد} one {واحدة: {names}} two {اثنتان: {names}} few {#: {names}} many {#: {names}} other {#: {names}}}',
  'policy.presets': 'الإعدادات المسبقة',
  'policy.presets.explain':
    'مجموعة إعدادات للبدء بها. يبقى النطاق والعلامة التجارية وجهات الاتصال والكلمات كما هي. ترى أولاً ما ستغيره.',
  'policy.preset.hardened':
    '{count, plural, =0 {النهج يتضمنه كله.} one {سيتغير إعداد واحد.} two {سيتغير إعدادان.} few {ستتغير # إعدادات.} many {سيتغير # إعدادًا.} other {سيتغير # إعداد.}} بوابتان من نوعين مختلفين.',
  'policy.preset.entra-compatible':
    '{count, plural, =0 {النهج يتضمنه كله.} one {سيتغير إعداد واحد.} two {سيتغير إعدادان.} few {ستتغير # إعدادات.} many {سيتغير # إعدادًا.} other {سيتغير # إعداد.}} بوابة واحدة، وكل طريقة في Entra.',
  'policy.button.change': 'تغيير',
  'policy.button.add-rule': 'إضافة قاعدة',
  'policy.button.remove-rule': 'إزالة القاعدة',
  'policy.button.presets': 'الإعدادات المسبقة',
  'policy.button.names': 'من؟',
  'policy.button.waiting': 'عرض ما ينتظر',
  'policy.button.history': 'المحفوظات',
  'policy.button.preview': 'ما الذي سيتغير؟',
  'policy.button.go-on': 'متابعة',
  'policy.button.back-to': 'العودة إلى هذا الإصدار',
  'policy.button.look': 'عرض النهج',

  'policy.edit.explain': 'لم يُحفظ شيء بعد: سترى بعد ذلك ما سيتغير، ولمن.',
  'policy.bounds': 'من {min} إلى {max}',
  'policy.list': 'واحد في كل سطر',
  'policy.option.none': 'لا أحد',
  'policy.option.selected': 'مجموعات مختارة',
  'policy.option.all': 'الجميع',
  'policy.option.hardened': 'مشدَّد',
  'policy.option.entra-compatible': 'كما يسمح Microsoft Entra',
  'policy.option.off': 'غير مستخدمة',
  'policy.option.offered': 'معروضة عند التسجيل',
  'policy.option.counted': 'تُحتسب دون تأكيد (فقط مع «كما يسمح Microsoft Entra»)',

  'policy.review': 'هذا ما سيتغير',
  'policy.review.weakens':
    '{count, plural, zero {لا يضعف أي إعداد} one {يضعف إعداد واحد} two {يضعف إعدادان} few {تضعف # إعدادات} many {يضعف # إعدادًا} other {يضعف # إعداد}}: يجب أن يوافق مسؤول ثانٍ.',
  'policy.review.at-once': 'لا يضعف شيء: يسري فور إثبات هويتك.',
  'policy.early.sampled':
    '{sample, select, none {لا يوجد تقدير بعد.} other {تقدير من عيّنة عشوائية حجمها {sampled, number} (صحيح 19 مرة من كل 20): لن يتمكن ما بين {lostFrom, number} و{lostTo, number}‏% من المسجّلين من إعادة التعيين بعد ذلك، وسيكتسب القدرة ما بين {gainedFrom, number} و{gainedTo, number}‏%.}}',
  'policy.early.counted':
    '{phase, select, groups {تجري قراءة أعضاء المجموعات.} other {عدد من جرى عدّهم حتى الآن: {people, number}، ولن يتمكن {lost, number} منهم من إعادة التعيين بعد ذلك.}} ستظهر الإجابة الكاملة هنا تلقائيًا.',
  'policy.effect.as-of':
    'حتى {at, date, minute} (UTC){groups, select, yes {، وأعضاء المجموعات حتى {groupsAt, date, minute}} other {}}.',
  'policy.effect.lost':
    '{lost, plural, =0 {من بين المسجّلين وعددهم {people}، لن يفقد أحد القدرة على إعادة التعيين.} one {من بين المسجّلين وعددهم {people}، لن يتمكن شخص واحد من إعادة التعيين بعد ذلك.} two {من بين المسجّلين وعددهم {people}، لن يتمكن شخصان من إعادة التعيين بعد ذلك.} few {من بين المسجّلين وعددهم {people}، لن يتمكن # أشخاص من إعادة التعيين بعد ذلك.} many {من بين المسجّلين وعددهم {people}، لن يتمكن # شخصًا من إعادة التعيين بعد ذلك.} other {من بين المسجّلين وعددهم {people}، لن يتمكن # شخص من إعادة التعيين بعد ذلك.}}',
  'policy.effect.group':
    '{lost, plural, zero {لا أحد منهم في {group}.} one {أحدهم في {group}.} two {اثنان منهم في {group}.} few {# منهم في {group}.} many {# منهم في {group}.} other {# منهم في {group}.}}',
  'policy.names': 'لن يتمكنوا من إعادة التعيين بعد ذلك',
  'policy.names.some': '{names}',
  'policy.names.more':
    '{left, plural, zero {… ولا أحد غيرهم.} one {… وشخص آخر.} two {… وشخصان آخران.} few {… و# أشخاص آخرين.} many {… و# شخصًا آخر.} other {… و# شخص آخر.}}',
  'policy.effect.gained':
    '{gained, plural, =0 {لن يكتسب أحد القدرة.} one {سيتمكن شخص إضافي واحد من إعادة التعيين.} two {سيتمكن شخصان إضافيان من إعادة التعيين.} few {سيتمكن # أشخاص إضافيين من إعادة التعيين.} many {سيتمكن # شخصًا إضافيًا من إعادة التعيين.} other {سيتمكن # شخص إضافي من إعادة التعيين.}}',

  'policy.changed.number': '{before} ← {after}{direction, select, weaken { (أضعف)} tighten { (أشد)} other {}}',
  'policy.changed.choice':
    '{before, select, none {لا أحد} selected {مجموعات مختارة} all {الجميع} hardened {مشدَّد} off {غير مستخدمة} offered {معروضة} counted {تُحتسب دون تأكيد} other {كما في Entra}} ← {after, select, none {لا أحد} selected {مجموعات مختارة} all {الجميع} hardened {مشدَّد} off {غير مستخدمة} offered {معروضة} counted {تُحتسب دون تأكيد} other {كما في Entra}}{direction, select, weaken { (أضعف)} tighten { (أشد)} other {}}',
  'policy.changed.toggle':
    '{before, select, true {تشغيل} other {إيقاف}} ← {after, select, true {تشغيل} other {إيقاف}}{direction, select, weaken { (أضعف)} tighten { (أشد)} other {}}',
  'policy.changed.list': '«{before}» ← «{after}»{direction, select, weaken { (أضعف)} tighten { (أشد)} other {}}',
  'policy.changed.text': '«{before}» ← «{after}»{direction, select, weaken { (أضعف)} tighten { (أشد)} other {}}',

  'policy.rules': 'قواعد المجموعات',
  'policy.rules.none': 'لا توجد قواعد: يسري الشيء نفسه على الجميع. تمنح القاعدة أعضاء بعض المجموعات إعدادات خاصة بهم.',
  'policy.rules.explain': 'تسري على الشخص أول قاعدة تذكر مجموعة هو فيها، ولا تسري غيرها. تُحتسب المجموعات المتداخلة.',
  'policy.rules.changed': '{direction, select, weaken {تغيرت: تضعف للبعض} tighten {تغيرت: أشد} other {تغيرت: لا أضعف ولا أشد}}',
  'policy.rules.order': 'تُفحص بهذا الترتيب: {order}',
  'policy.rule.named': 'القاعدة «{name}»',
  'policy.rule.place': '{place}. {name}',
  'policy.rule.summary':
    'لـ: {groups}. {count, plural, =0 {لا إعدادات خاصة} one {إعداد خاص واحد} two {إعدادان خاصان} few {# إعدادات خاصة} many {# إعدادًا خاصًا} other {# إعداد خاص}}',
  'policy.rule.explain': 'الإعدادات الخاصة: {own}. وكل ما عداها كما هو للجميع.',
  'policy.rule.groups': 'المجموعات المشمولة',
  'policy.rule.for': '{groups}؛ الموضع {place} في الترتيب',
  'policy.rule.new': 'قاعدة جديدة',
  'policy.rule.name': 'اسم القاعدة',
  'policy.rule.order': 'الموضع في الترتيب',
  'policy.rule.place.explain': 'من كان في مجموعات عدة قواعد، تسري عليه أولاها.',
  'policy.rule.edit': 'لأعضاء «{name}». ما تتركه كما هو للجميع يبقى كذلك.',
  'policy.rule.added': 'جديدة، لـ: {groups}',
  'policy.rule.removed': 'أُزيلت',
  'policy.rule.regrouped': 'لـ «{before}» ← «{after}»',
  'policy.rule.changed.number':
    'في «{name}»: {before, select, none {كما هو للجميع} other {{before}}} ← {after, select, none {كما هو للجميع} other {{after}}}',
  'policy.rule.changed.toggle':
    'في «{name}»: {before, select, none {كما هو للجميع} true {تشغيل} other {إيقاف}} ← {after, select, none {كما هو للجميع} true {تشغيل} other {إيقاف}}',
  'policy.rule.changed.choice':
    'في «{name}»: {before, select, none {كما هو للجميع} hardened {مشدَّد} off {غير مستخدمة} offered {معروضة} counted {تُحتسب دون تأكيد} other {كما في Entra}} ← {after, select, none {كما هو للجميع} hardened {مشدَّد} off {غير مستخدمة} offered {معروضة} counted {تُحتسب دون تأكيد} other {كما في Entra}}',
  'policy.rule.changed.list':
    'في «{name}»: {before, select, none {كما هو للجميع} other {«{before}»}} ← {after, select, none {كما هو للجميع} other {«{after}»}}',
  'policy.rule.changed.text':
    'في «{name}»: {before, select, none {كما هو للجميع} other {«{before}»}} ← {after, select, none {كما هو للجميع} other {«{after}»}}',
  'policy.emergency': 'الطوارئ',
  'policy.changed.emergency':
    '{before, select, off {لا طوارئ} guarded {محروس} other {مغلق}} ← {after, select, off {لا طوارئ} guarded {محروس: موافِق لكل شيء} other {مغلق: لا خدمة ذاتية}}',
  'policy.changed.emergency-until':
    '{before, select, off {لا طوارئ} guarded {محروس} other {مغلق}} ← {after, select, off {لا طوارئ} guarded {محروس: موافِق لكل شيء} other {مغلق: لا خدمة ذاتية}}، حتى {until, date, minute} (UTC)',

  'policy.trial.mark':
    'تجربة: لا يُرسل شيء ولا يُكتب شيء. أي رمز صحيح؛ و000000 خاطئ. لا تشمل التجربة مفاتيح المرور والضغطات في دردشة أخرى.',
  'policy.button.try': 'التجربة كشخص تجريبي',
  'policy.file': 'النهج في ملف واحد',
  'policy.file.explain': 'هذا كل ما يختلف عن النهج القياسي. انسخه؛ أو الصق ملفًا آخر مكانه، لترى ما سيغيره.',
  'policy.file.long': 'طويل جدًا لعرضه هنا: يكتبه الأمر «latchkey policy show». ويمكن لصق ملف قصير.',
  'policy.file.label': 'الملف، YAML أو JSON',
  'policy.file.hint': 'ما لا يذكره يكون كما في النهج القياسي. 2000 حرف على الأكثر.',
  'policy.file.problem': 'لم يُقبل: {problem}',
  'policy.button.file': 'في ملف واحد',
  'policy.terms.days': 'بعد كم يوم يسري',
  'policy.terms.days.hint': '0: فورًا؛ 60 على الأكثر',
  'policy.terms.nudge':
    '{lost, plural, zero {لا أحد لإخطاره} one {إخطار الشخص المتأثر} two {إخطار الشخصين المتأثرين} few {إخطار المتأثرين وعددهم #} many {إخطار المتأثرين وعددهم #} other {إخطار المتأثرين وعددهم #}} الآن، ليتسنى تسجيل المزيد',
  'policy.terms.watch': 'الساعات التي يُتراجع خلالها عن التغيير تلقائيًا إذا قفز عدد حالات الفشل',
  'policy.terms.watch.hint': '0: أبدًا؛ 24 على الأكثر',
  'policy.terms.later':
    '{days, plural, zero {يسري فورًا.} one {يسري ابتداءً من الغد.} two {يسري بعد يومين.} few {يسري بعد # أيام.} many {يسري بعد # يومًا.} other {يسري بعد # يوم.}}',
  'policy.terms.nudging': 'يُخطر المتأثرون فورًا ليتمكنوا من تسجيل المزيد.',
  'policy.terms.watched':
    '{hours, plural, zero {لا يُتراجع عنه تلقائيًا.} one {إذا قفز عدد حالات الفشل خلال ساعة واحدة، يُتراجع عنه تلقائيًا.} two {إذا قفز عدد حالات الفشل خلال ساعتين، يُتراجع عنه تلقائيًا.} few {إذا قفز عدد حالات الفشل خلال # ساعات، يُتراجع عنه تلقائيًا.} many {إذا قفز عدد حالات الفشل خلال # ساعة، يُتراجع عنه تلقائيًا.} other {إذا قفز عدد حالات الفشل خلال # ساعة، يُتراجع عنه تلقائيًا.}}',
  'policy.problem.terms': 'لم يُقبل: من 0 إلى 60 يومًا، ومن 0 إلى 24 ساعة.',
  'policy.planned':
    '{count, plural, zero {لا تغييرات تنتظر يومها أو تخضع للمراقبة.} one {تغيير واحد ينتظر يومه أو يخضع للمراقبة.} two {تغييران ينتظران يومهما أو يخضعان للمراقبة.} few {# تغييرات تنتظر يومها أو تخضع للمراقبة.} many {# تغييرًا ينتظر يومه أو يخضع للمراقبة.} other {# تغيير ينتظر يومه أو يخضع للمراقبة.}}',
  'policy.button.planned': 'التغييرات المخطط لها',
  'policy.plans': 'التغييرات المخطط لها',
  'policy.plans.none': 'لم تعد هناك أي تغييرات.',
  'policy.plans.explain': 'تمت الموافقة عليها. يُنفَّذ التغيير في يومه فقط إن لم يغيّر أحد الإعدادات نفسها في هذه الأثناء.',
  'policy.plan.waiting': 'ابتداءً من {at, date, minute} (UTC)',
  'policy.plan.watching': 'سارٍ، تحت المراقبة منذ {at, date, minute} (UTC)',
  'policy.plan.why':
    '{by}: {reason}. {count, plural, zero {لا إعدادات} one {إعداد واحد} two {إعدادان} few {# إعدادات} many {# إعدادًا} other {# إعداد}}',
  'policy.button.drop.waiting': 'التخلي عنه',
  'policy.button.drop.watching': 'إنهاء المراقبة',
  'policy.done.planned': 'ينتظر يومه',
  'policy.done.planned.next': 'سيسري ابتداءً من {at, date, minute} (UTC). يُخطر كل المسؤولين.',
  'policy.done.dropped': 'تم',
  'policy.done.dropped.next': 'يبقى النهج كما هو. يُخطر كل المسؤولين.',

  'policy.reason': 'لماذا؟',
  'policy.reason.explain': 'سيقرأه كل المسؤولين، الآن ولاحقًا. بلا أسرار من فضلك.',
  'policy.reason.label': 'لماذا يُغيَّر؟',
  'policy.reason.hint': 'من 10 إلى 200 حرف',

  'policy.history': 'الإصدارات الأخيرة',
  'policy.history.explain': 'الرجوع تغيير كأي تغيير آخر: ترى أولاً ما سيفعله.',
  'policy.history.version': 'الإصدار {version}، {at, date, minute} (UTC)',
  'policy.history.why': '{by}: {reason}',

  'policy.done.saved': 'تم الحفظ',
  'policy.done.saved.next': 'يسري الإصدار {version} من الآن فصاعدًا، حتى على المحادثات المفتوحة. يُخطر كل المسؤولين.',
  'policy.done.waiting': 'يجب أن يوافق مسؤول ثانٍ',
  'policy.done.waiting.next':
    '{count, plural, zero {لم يُسأل أي مسؤول آخر.} one {سُئل مسؤول آخر واحد.} two {سُئل مسؤولان آخران.} few {سُئل # مسؤولين آخرين.} many {سُئل # مسؤولاً آخر.} other {سُئل # مسؤول آخر.}} ينتظر التغيير 60 دقيقة؛ وحتى ذلك الحين لا يختلف شيء.',
  'policy.done.cooling': 'ينتظر لمدة يوم',
  'policy.done.cooling.next': 'لا يوجد مسؤول آخر. عُد بعد 24 ساعة وأكده؛ بعد 48 ساعة ينتهي. أُخطرت على جميع عناوينك.',

  'policy.problem.bounds': 'لم يُقبل: يجب أن يكون {setting} عددًا صحيحًا من {min} إلى {max}.',
  'policy.problem.invalid': 'لم يُقبل: شكل إحدى القيم غير صحيح.',
  'policy.problem.unknown': 'لم يُقبل: لا يوجد إعداد كهذا.',
  'policy.problem.selected-groups': 'لم يُقبل: سمِّ مجموعة واحدة على الأقل، أو اختر لا أحد أو الجميع.',
  'policy.problem.nobody-could-pass': 'لم يُقبل: لن يتمكن أحد من الاجتياز. اسمح بطرق أكثر، أو اطلب بوابات أقل.',
  'policy.problem.short-password': 'لم يُقبل: أقل من 15 حرفًا ممكن فقط حيث يكون لكل تسجيل دخول عامل ثانٍ.',
  'policy.problem.questions': 'لم يُقبل: لا يمكن طرح أسئلة أكثر من المسجّلة.',
  'policy.problem.rule': 'لم يُقبل: لن تعمل إحدى القواعد مع هذا. راجع قواعد المجموعات: بها لن يتمكن شخص ما من الاجتياز.',
  'policy.problem.nothing': 'لا يوجد اختلاف.',
  'policy.problem.too-much': 'هذا يغيّر أكثر من 30 إعدادًا دفعة واحدة. غيّر عددًا أقل في كل مرة.',
  'policy.problem.reason': 'يُرجى كتابة 10 إلى 200 حرف.',
  'policy.problem.changed': 'لم يُحفظ: تغير النهج في هذه الأثناء. هذه هي القيم الحالية.',
  'policy.problem.out-of-bounds': 'لم يُحفظ: إحدى القيم خارج حدودها.',
  'policy.problem.not-admin': 'لم يُحفظ: لم تعد مسؤولاً.',
  'policy.problem.not-verified': 'لم يُحفظ: استغرق إثبات هويتك وقتًا طويلاً.',
  'policy.problem.unavailable': 'لم ينجح ذلك. لم يتغير شيء. حاول مرة أخرى.',
  'policy.problem.interrupted': 'حدث انقطاع. تأكد مما إذا كان قد حُفظ قبل المحاولة مرة أخرى.',

  'proposal.looking': 'جارٍ جلب المقترح',
  'proposal.title': 'هل توافق على هذا التغيير في النهج؟',
  'proposal.explain': 'يريده {by}: {reason}',
  'proposal.ends': 'يمكن البتّ فيه حتى {at, date, minute} (UTC).',
  'proposal.over.approved': 'تمت الموافقة',
  'proposal.over.approved.next': 'يسري من الآن فصاعدًا. يُخطر كل المسؤولين.',
  'proposal.over.rejected': 'لم تتم الموافقة',
  'proposal.over.rejected.next': 'لم يتغير شيء. يُخطر كل المسؤولين.',
  'proposal.over.over': 'لا يوجد ما يُبتّ فيه',
  'proposal.why.none': 'بُتّ في التغيير، أو انتهى وقته.',
  'proposal.why.decided': 'بتّ فيه شخص آخر.',
  'proposal.why.expired': 'لم يُبتّ فيه في الوقت المحدد.',
  'proposal.why.changed': 'تغير النهج في هذه الأثناء. يجب اقتراحه من جديد.',
  'proposal.why.requester': 'لا أحد يوافق على تغيير اقترحه. يجب أن يوافق مسؤول آخر.',
  'proposal.why.cooling': 'يجب أن ينتظر 24 ساعة أولاً.',
  'proposal.why.not-admin': 'هذا مخصص للمسؤولين.',
  'proposal.why.not-verified': 'استغرق إثبات هويتك وقتًا طويلاً.',
  'proposal.why.interrupted': 'حدث انقطاع. انظر في النهج: يبيّن ما يسري.',
  'proposal.why.unavailable': 'لم ينجح ذلك. لم يتقرر شيء.',

  'notice.policy-changed': 'تغير نهج إعادة التعيين',
  'notice.policy-changed.explain': 'بواسطة {agent}: {reason}',
  'notice.policy-proposed': 'تغيير في نهج إعادة التعيين ينتظر مسؤولاً',
  'notice.policy-proposed.explain': 'باقتراح من {agent}: {reason}',
  'notice.policy-rejected': 'لم تتم الموافقة على تغيير في نهج إعادة التعيين',
  'notice.policy-rejected.explain': 'رفضه {agent}. كان سبب طلبه: {reason}',
  'notice.policy-planned': 'تغيير في نهج إعادة التعيين ينتظر يومه',
  'notice.policy-planned.explain': 'خطّط له {agent}: {reason}',
  'notice.policy-dropped': 'لن يُنفَّذ تغيير مخطط له في نهج إعادة التعيين',
  'notice.policy-dropped.explain':
    'تم التخلي عنه، أو تغيرت الإعدادات نفسها في هذه الأثناء، أو لم يعد أحد من وافقوا عليه مسؤولاً. أراده {agent}: {reason}',
  'notice.policy-nudge': 'يُرجى تسجيل طريقة أخرى لإثبات هويتك',
  'notice.policy-nudge.explain':
    'تتغير قواعد {organisation}: ابتداءً من {when, date, moment} (UTC)، لن يكفي ما سجلته لإعادة تعيين كلمة مرورك بنفسك.',
  'policy.undone.reason': 'تم التراجع تلقائيًا: اكتمل {done} من {begun}، وكان من قبل {doneBefore} من {before}.',
  'notice.policy.line': '{setting}: {change}',
  'notice.policy.more':
    '{left, plural, zero {لا إعدادات أخرى} one {إعداد آخر} two {إعدادان آخران} few {# إعدادات أخرى} many {# إعدادًا آخر} other {# إعداد آخر}}: راجع المحفوظات في الدردشة.',
  'notice.policy.object': 'إن لم تكن تتوقع هذا، فانظر فيه فورًا: اكتب «النهج» إلى البوت.',
} as const;
