/** Why a step would not work for an account, as a directory says it: for operators and helpdesk. */
export const preflight = {
  'preflight.account.disabled': 'الحساب معطّل. لا يمسّه Latchkey أبدًا؛ فعّله أولاً.',
  'preflight.account.expired': 'انتهى الحساب نفسه. لا يمسّه Latchkey أبدًا؛ مدّد صلاحيته أولاً.',
  'preflight.account.guest': 'هذا حساب ضيف. تعيد تعيينه مؤسسته الأصلية.',
  'preflight.account.service': 'هذا حساب خدمة. لا يمسّ Latchkey هذه الحسابات أبدًا.',
  'preflight.account.shared': 'هذا حساب مشترك. لا يمسّ Latchkey هذه الحسابات أبدًا.',
  'preflight.account.break-glass': 'هذا حساب طوارئ. لا يمسّ Latchkey هذه الحسابات أبدًا.',
  'preflight.account.gone': 'لم يعد هذا الحساب موجودًا.',
  'preflight.account.protected':
    'الحساب محمي: لمسؤول في المجال، أو عضو في مجموعة محمية. توارث الأذونات مقطوع فيه، ولا يكتب Latchkey فيه أبدًا.',
  'preflight.account.smart-card': 'لا يسجّل الحساب الدخول إلا ببطاقة ذكية، فلا يمكن إثبات كلمة مرور.',
  'preflight.rights.missing': 'يفتقر حساب الخدمة إلى الإذن «{right}» على هذا الحساب. امنحه على المجلد الذي يوجد فيه الحساب.',
  'preflight.rights.not-inherited':
    'يفتقر حساب الخدمة إلى الإذن «{right}»: لا يرث الحساب الأذونات من مجلده. شغّل التوارث للحساب؛ قد يستغرق سريان ذلك ساعة.',
  'preflight.rights.hidden':
    'لا يجوز لحساب الخدمة قراءة الأذونات على هذا الحساب، فلا يمكن لأحد المعرفة مسبقًا. اسمح له بقراءة الأذونات لمعرفة ذلك.',
  'preflight.right-missing': 'يفتقر تسجيل التطبيق إلى الإذن {right}. يجب أن يوافق عليه أحد المسؤولين.',
  'preflight.password.too-young': 'عمر كلمة المرور أقل من الحد الأدنى. يمكن تغييرها ابتداءً من {earliest, date, minute} (UTC).',
  'preflight.password.cannot-change': 'الحساب مضبوط بحيث لا يجوز لصاحبه تغيير كلمة المرور.',
  'preflight.not-supported': 'لا وسيلة لدى هذا الدليل لفعل ذلك.',
  'preflight.not-offered': 'غير متاح مع هذا الدليل، أو غير مُعدّ.',
  'preflight.not-readable': 'لم يُفصح الدليل عن ذلك.',
  'preflight.kept-in-the-office-directory':
    'يأتي الحساب من الدليل المحلي، وكلمة مروره محفوظة هناك. أعدّ الكتابة العكسية (DIRECTORY=hybrid).',
  'preflight.federated': 'يسجّل الحساب الدخول لدى موفر هوية آخر، وكلمة مروره محفوظة هناك.',
  'preflight.hybrid.writeback-off': 'الكتابة العكسية إلى الدليل المحلي متوقفة.',
  'preflight.hybrid.lost': 'يأتي الحساب من الدليل المحلي، لكن لم يُعثر على حسابه المحلي.',
  'preflight.other': 'يقول الدليل: {reason}.',
} as const;
