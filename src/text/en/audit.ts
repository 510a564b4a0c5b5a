/** Sentences of the audit in chat. */
export const audit = {
  'audit.ask': 'Look into the audit',
  'audit.ask.explain': 'What was done to somebody, and what they did. This look will be on record as well.',
  'audit.person': 'Whose?',
  'audit.person.hint': 'A login or mail address. Straight from the chat: sspr audit ana.alvarez 30d',
  'audit.days': 'How many days back?',
  'audit.button.search': 'Search',
  'audit.button.older': 'Older',
  'audit.button.other': 'Somebody else',
  'audit.problem.who': 'Please name one person, and at most 2,555 days.',
  'audit.problem.not-found': 'I know nobody by that name, or several.',
  'audit.looking': 'Searching the audit',
  'audit.refused.not-auditor': 'This is for auditors',
  'audit.refused.not-auditor.next':
    'Reading the audit is a role of its own; being an administrator or an agent is not enough. That you asked is on record.',
  'audit.refused.unavailable': 'The audit cannot be read now',
  'audit.refused.unavailable.next': 'Try again in a minute.',
  'audit.title': 'Audit of {name}',
  'audit.period':
    '{from, date, minute} to {to, date, minute} (UTC): {count, plural, =0 {nothing is on record.} one {one record on this card.} other {# records on this card, the newest first.}}',
  'audit.whole':
    '{count, plural, =0 {There was nothing to check.} one {It was checked: it is as it was written.} other {They were checked one by one: they are as they were written.}}',
  'audit.broken':
    '{count, plural, one {One of them is NOT as it was written.} other {# of them are NOT as they were written.}} Tell your security team, and run latchkey audit verify.',
  'audit.sealed':
    'The chain is sealed up to record {sealedTo, number}. {unsealed, plural, =0 {Nothing waits.} one {One newer record waits for its seal.} other {# newer records wait for their seal.}}',
  'audit.anchor': 'Its head was last copied outside the database at record {seq, number}, {at, date, minute} (UTC).',
  'audit.anchor.none': 'Its head was not copied outside the database yet.',
  'audit.late':
    'A record can be missing or late: the newest take about a second to be sealed, what is older than the audit is kept for is gone, and people are found only under the account and the chats they have now.',
  'audit.line.at': '{at, date, second}',
  'audit.line':
    '{outcome, select, intent {Begun} success {Done} refused {Refused} failure {Failed} other {Not confirmed}}: {action}{why, select, yes { ({reason})} other {}}. By {by}. {sealed, select, yes {Receipt {receipt, number}} other {Not sealed yet}}',
  'audit.line.broken':
    'NOT AS IT WAS WRITTEN. {outcome, select, intent {Begun} success {Done} refused {Refused} failure {Failed} other {Not confirmed}}: {action}{why, select, yes { ({reason})} other {}}. By {by}. {sealed, select, yes {Receipt {receipt, number}} other {Not sealed yet}}',
} as const;
