/** Sentences of an emergency in which nothing happens without an approver. */
export const release = {
  'refused.needs-approver': 'An approver must agree first',
  'refused.needs-approver.next':
    'There is an emergency: whoever helps themself needs an approver’s leave. One press asks for it.',
  'refused.needs-approver.why':
    'Somebody may be trying to take over accounts. Until it is safe again, a second person must know of every change.',
  'button.begin-release': 'Ask an approver',
  'release.waiting': 'The approvers are asked',
  'release.waiting.explain':
    '{count, plural, one {# approver was asked} other {# approvers were asked}} and may call you first. Within an hour you hear here what came of it.',
  'release.given': 'You have half an hour, for one thing. You still show that it is you.',
  'release.nobody': 'There is nobody who could agree now',
  'release.explain':
    'There is an emergency. Speak to them first, in person or at a number you know: somebody else may be using their chat.',
  'release.action': 'Help themself once',
  'release.told': 'They are told.',
  'doctor.because.needs-approver': 'There is an emergency: the person needs the leave of an approver first.',
  'policy.person.why.needs-approver': 'There is an emergency: they need the leave of an approver first.',
} as const;
