/** Sentences of heightened mode, as administrators see it. */
export const policyEmergency = {
  'emergency.title': 'الطوارئ',
  'emergency.explain': 'تسري فورًا على الجميع، حتى على ما هو جارٍ. التراجع عنها يحتاج إلى مسؤول ثانٍ. يُخطر كل المسؤولين.',
  'emergency.is.off': 'لا توجد حالة طوارئ الآن.',
  'emergency.is.guarded': 'الآن: كل شيء بموافِق فقط، حتى ينهيها مسؤولان.',
  'emergency.is.closed': 'الآن: لا خدمة ذاتية، حتى ينهيها مسؤولان.',
  'emergency.is.until':
    'الآن: {level, select, guarded {كل شيء بموافِق فقط} other {لا خدمة ذاتية}}، حتى {until, date, minute} (UTC).',
  'emergency.level': 'ما الذي يسري',
  'emergency.level.off': 'إنهاؤها',
  'emergency.level.guarded': 'بموافِق فقط؛ تتوقف الرموز المرسلة والأسئلة وتأكيدات الهوية والتسجيلات',
  'emergency.level.closed': 'لا خدمة ذاتية على الإطلاق',
  'emergency.hours': 'الساعات حتى تنتهي تلقائيًا',
  'emergency.hours.hint': '0: حتى ينهيها مسؤولان',
  'emergency.problem.hours': 'لم يُقبل: اختر ما يسري، ومن 0 إلى 72 ساعة.',
} as const;
