/** Sentences of *could you get back in today?* */
export const rehearsal = {
  'button.try': 'Try it',
  'rehearsal.title': 'Could you get back in today?',
  'rehearsal.explain':
    'Try each of your methods as if you had forgotten your password. Nothing is reset, and no saved code is used up.',
  'rehearsal.row.works': 'works: you have just shown it',
  'rehearsal.row.not-now': 'cannot be used now',
  'rehearsal.could': 'Yes, you could get back in today',
  'rehearsal.could.next':
    '{worked, plural, one {# method works and is enough.} other {# methods work and are enough.}} Nothing was reset.',
  'rehearsal.could-not': 'Not with what you tried',
  'rehearsal.could-not.next':
    '{worked, plural, =0 {You showed no method.} one {# method works.} other {# methods work.}} A reset asks for more than that. Try the others, or register another one while you still can sign in.',
} as const;
