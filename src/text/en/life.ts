/** How long passwords live, and who is exempt: what administrators see and change in chat. */
export const life = {
  'life.title': 'Password expiration',
  'life.summary': 'How long passwords live in the directory, and who is exempt',
  'life.unknown': 'This directory cannot say how long passwords live, or its parts say different things.',
  'life.reminders': 'Reminders before the end: {on, select, true {on} other {off}}. The policy switches them, among the notices.',
  'life.own':
    'An account with a policy of its own, such as a fine-grained one of Active Directory, or with an exemption is not meant by it.',
  'life.not-here': 'Latchkey cannot change it here: the directory keeps it elsewhere, or gives Latchkey no right to.',
  'life.button.person': 'Look at one person',
  'life.advice':
    'NIST advises against regular changes (SP 800-63B): a password is to be changed when it has leaked. A longer life counts as weaker all the same, since nobody sees every leak.',
  'life.days': 'Days until a password expires',
  'life.never': 'Passwords never expire',
  'policy.changed.life':
    '{before, plural, =0 {never} one {after # day} other {after # days}} → {after, plural, =0 {never} one {after # day} other {after # days}}{direction, select, weaken { (weaker)} tighten { (stricter)} other {}}',
  'policy.changed.exemption':
    '{name}: {on, select, true {the password never expires (weaker)} other {the password expires again (stricter)}}',
  'life.ending':
    '{whole, select, true {{ending, plural, =0 {No password would end at once.} one {One password would end at once.} other {# passwords would end at once.}}} other {{ending, plural, =0 {Not everybody could be looked at in time. No password was found that would end at once.} one {Not everybody could be looked at in time. One password at least would end at once.} other {Not everybody could be looked at in time. # passwords at least would end at once.}}}}',
  'life.second': 'A second administrator must agree.',
  'life.person': 'Login name or mail address',
  'life.of': 'Password of {name}',
  'life.own-policy': 'It does not end as the organisation says: the account has a policy of its own.',
  'life.button.exempt': 'Let it never expire',
  'life.button.restore': 'Let it expire again',
  'life.exempting': 'The password will never expire. The person is told at every address.',
  'life.restoring': 'The password will expire again, as those of others do. The person is told at every address.',
  'life.restoring.ends': 'It is older than passwords may be: it ends at once.',
  'life.done.saved': 'The directory has taken it. Every administrator is told.',
  'life.done.exempted': 'The password never expires from now on. The person is told at every address.',
  'life.done.restored': 'The password expires again. The person is told at every address.',
  'life.problem.not-supported': 'Not done: this directory does not let Latchkey set it. Set it there.',
  'life.problem.no-rights': 'Not done: Latchkey’s account has no right in the directory to set it.',
  'life.problem.unknown': 'The directory did not answer. Latchkey finds out what became of it: look here again in a minute.',
  'life.problem.changed': 'Not done: it was changed meanwhile. This is how it is now.',
  'life.problem.privileged': 'The account is privileged: its exemption is not changed in chat.',
  'life.problem.self': 'Nobody exempts themself: another administrator can.',
  'proposal.why.not-written': 'The directory did not take it. It must be proposed again.',
  'proposal.why.unknown':
    'The directory did not answer. Latchkey finds out what became of it, and every administrator is told if it was changed.',
} as const;
