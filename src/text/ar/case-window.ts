/** Sentences of the action on somebody's message that opens a helpdesk case about them. */
export const caseWindow = {
  'casewindow.title': 'حالة مكتب المساعدة',
  'casewindow.explain': 'تخص هذه الحالة من كتب هذه الرسالة. تراها في محادثتنا المباشرة، وليس هنا أبدًا.',
  'casewindow.ticket': 'التذكرة',
  'casewindow.ticket.hint': 'كما يكتبها مكتب الخدمة لديك، مثل INC-4711.',
  'casewindow.open': 'فتح الحالة',
  'casewindow.nobody': 'لم يكتب هذه الرسالة أحد من مؤسستك. راسلني مباشرة بدلاً من ذلك: مكتب المساعدة، ثم الشخص، ثم التذكرة.',
} as const;
