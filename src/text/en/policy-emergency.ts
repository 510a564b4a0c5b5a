/** Sentences of heightened mode, as administrators see it. */
export const policyEmergency = {
  'emergency.title': 'Emergency',
  'emergency.explain':
    'It holds at once, for everybody, also for what is under way. Taking it back needs a second administrator. Every administrator is told.',
  'emergency.is.off': 'There is none now.',
  'emergency.is.guarded': 'Now: everything only with an approver, until two administrators end it.',
  'emergency.is.closed': 'Now: no self-service, until two administrators end it.',
  'emergency.is.until':
    'Now: {level, select, guarded {everything only with an approver} other {no self-service}}, until {until, date, minute} (UTC).',
  'emergency.level': 'What is to hold',
  'emergency.level.off': 'End it',
  'emergency.level.guarded': 'Only with an approver; sent codes, questions, vouches and registrations stop',
  'emergency.level.closed': 'No self-service at all',
  'emergency.hours': 'Hours until it ends by itself',
  'emergency.hours.hint': '0: until two administrators end it',
  'emergency.problem.hours': 'Not taken: choose what is to hold, and 0 to 72 hours.',
} as const;
