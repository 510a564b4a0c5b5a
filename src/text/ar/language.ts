/** Choosing the language. */
export const language = {
  'button.begin-language': 'اللغة',
  'language.name': '{name}',
  'language.title': 'اختر لغتك',
  'language.explain': 'أستخدمها في كلتا الدردشتين وفي رسائل البريد إليك وعلى صفحاتك، ابتداءً من الكلمة التالية.',
  'language.automatic': 'كما في إعداد دردشتي',
  'language.automatic.hint': 'اتباع اللغة المحددة في Teams أو Slack',
  'language.chosen': 'تم: العربية من الآن فصاعدًا',
  'language.chosen.explain': 'في كلتا الدردشتين وفي البريد وعلى صفحاتك. اكتب «اللغة» لاختيار لغة أخرى.',
  'language.chosen.automatic': 'أتبع لغة دردشتك من جديد. اكتب «اللغة» لاختيار لغة أخرى.',
  'language.not-chosen': 'تعذّر عليّ حفظ اختيارك',
  'language.not-chosen.next': 'لم يتغير شيء. يُرجى المحاولة مرة أخرى بعد بضع دقائق.',
  'notice.language-chosen': 'اختيرت لك لغة أخرى',
  'notice.language-chosen.explain':
    '{language, select, automatic {من الآن فصاعدًا أتبع لغة دردشتك} other {من الآن فصاعدًا أكتب إليك بهذه اللغة: {language}}}. يسري ذلك في كلتا الدردشتين وفي البريد وعلى الصفحات.',
} as const;
