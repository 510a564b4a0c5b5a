/** Sentences of *could you get back in today?* */
export const rehearsal = {
  'button.try': 'تجربة',
  'rehearsal.title': 'هل يمكنك استعادة الدخول اليوم؟',
  'rehearsal.explain': 'جرّب كل طريقة من طرقك كما لو نسيت كلمة مرورك. لا يُعاد تعيين شيء، ولا يُستهلك أي رمز محفوظ.',
  'rehearsal.row.works': 'تعمل: أثبتّها للتو',
  'rehearsal.row.not-now': 'لا يمكن استخدامها الآن',
  'rehearsal.could': 'نعم، يمكنك استعادة الدخول اليوم',
  'rehearsal.could.next':
    '{worked, plural, zero {لا حاجة إلى أي طريقة.} one {تعمل طريقة واحدة وهي كافية.} two {تعمل طريقتان وهما كافيتان.} few {تعمل # طرق وهي كافية.} many {تعمل # طريقة وهي كافية.} other {تعمل # طريقة وهي كافية.}} لم يُعد تعيين شيء.',
  'rehearsal.could-not': 'ليس بما جرّبته',
  'rehearsal.could-not.next':
    '{worked, plural, =0 {لم تُثبت أي طريقة.} one {تعمل طريقة واحدة.} two {تعمل طريقتان.} few {تعمل # طرق.} many {تعمل # طريقة.} other {تعمل # طريقة.}} تتطلب إعادة التعيين أكثر من ذلك. جرّب الطرق الأخرى، أو سجّل طريقة إضافية ما دام بإمكانك تسجيل الدخول.',
} as const;
