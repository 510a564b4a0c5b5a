/** Sentences of tokens the organisation hands out. */
export const token = {
  'method.hardware-token.hint': 'الجهاز أو التطبيق الذي أعطتك إياه مؤسستك',
  'code.hardware-token': 'اكتب الرمز من جهاز الرموز',
  'code.hardware-token.explain': 'خذ جهاز الرموز {hint} واكتب الأرقام الستة التي يعرضها.',
  'code.hardware-token.label': 'رمز من ستة أرقام',
  'add.token': 'تنشيط جهاز الرموز',
  'add.token.explain': 'اكتب الأرقام الستة التي يعرضها جهاز الرموز. ثم انتظر حتى يعرض أرقامًا جديدة، واكتبها أدناه.',
  'add.token.first': 'الرمز الأول',
  'add.token.second': 'الرمز التالي',
  'problem.token.wrong': 'هذان ليسا رمزين متتاليين من جهاز الرموز لديك. يُرجى انتظار الرمز التالي وكتابة رمزين متتاليين.',
  'problem.token.none-waiting': 'لا ينتظرك أي جهاز رموز. إن كان لديك جهاز جديد، فاطلب من مكتب المساعدة إسناده إليك.',
  'problem.token.used': 'تم تنشيط جهاز الرموز هذا من قبل.',
  'problem.token.wait':
    'محاولات كثيرة جدًا. يُرجى الانتظار {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}، ثم المحاولة مرة أخرى.',
  'problem.token.unavailable': 'تعذّر علينا التحقق الآن. قد تُحتسب المحاولة. يُرجى المحاولة مرة أخرى بعد دقيقة.',
  'problem.token.interrupted': 'حدث انقطاع ولم نتحقق منه. يُرجى المحاولة مرة أخرى.',
} as const;
