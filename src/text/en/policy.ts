/** Sentences of the policy in chat: what administrators see and change. */
export const policy = {
  'policy.looking': 'Reading the policy',
  'policy.previewing': 'Finding out whom it would hurt',
  'policy.saving': 'Saving',
  'policy.title': 'Reset policy of {organisation}',
  'policy.head': 'Version {version}, {at, date, minute} (UTC), by {by}: {reason}',
  'policy.head.standard': 'This is the standard policy. Nothing was changed yet.',
  'policy.waiting':
    '{count, plural, one {One change waits for a second administrator.} other {# changes wait for a second administrator.}}',

  'policy.refused.not-admin': 'This is for administrators',
  'policy.refused.not-admin.next': 'If you are one, you must be in the group that your site names for administrators.',
  'policy.refused.unavailable': 'The policy cannot be read now',
  'policy.refused.unavailable.next': 'Nothing was changed. Try again in a minute.',

  'policy.area.scope': 'Who may reset',
  'policy.area.gates': 'Gates',
  'policy.area.methods': 'Methods',
  'policy.area.registration': 'Registration and questions',
  'policy.area.notifications': 'Notices and audit',
  'policy.area.helpdesk': 'Helpdesk contact',
  'policy.area.desk': 'Limits of the helpdesk',
  'policy.area.branding': 'Branding',
  'policy.area.password': 'Passwords',
  'policy.area.codes': 'Codes',
  'policy.area.limits': 'Limits of self-service',

  'policy.summary.scope': '{kind, select, none {Nobody} all {Everybody} other {Members of: {groups}}}',
  'policy.summary.gates':
    '{gates, plural, one {# gate} other {# gates}}, {preset, select, hardened {hardened} other {as in Entra}}. Unlock without reset: {unlock, select, true {yes} other {no}}. Administrators themselves: {admins, select, true {yes} other {no}}.',
  'policy.summary.methods': '{count} allowed: {methods}',
  'policy.summary.registration':
    'Asked to register: {required, select, true {yes} other {no}}. Confirmed again: {days, plural, =0 {never} one {every day} other {every # days}}.',
  'policy.summary.notifications':
    'Administrators hear of resets by administrators: {admins, select, true {yes} other {no}}. Others told: {others}. Audit kept for {days} days.',
  'policy.summary.helpdesk': 'Contact: {contact}. Ticket needed: {ticket, select, true {yes} other {no}}.',
  'policy.summary.desk': '{actions} acts an hour; approvals wait {minutes} minutes.',
  'policy.summary.branding': '{organisation}, {colour}',
  'policy.summary.password': '{min} to {max} characters, {words} blocked words',
  'policy.summary.codes': '{digits} digits, {minutes} minutes, {tries} tries',
  'policy.summary.limits': 'Paused after {failures} wrong tries; links live {minutes} minutes.',

  'policy.button.change': 'Change',
  'policy.button.waiting': 'Look at what waits',
  'policy.button.history': 'History',
  'policy.button.preview': 'What would change?',
  'policy.button.go-on': 'Go on',
  'policy.button.back-to': 'Back to this version',
  'policy.button.look': 'Look at the policy',

  'policy.edit.explain': 'Nothing is saved yet: next you see what would change, and for whom.',
  'policy.bounds': 'From {min} to {max}',
  'policy.list': 'One a line',
  'policy.option.none': 'Nobody',
  'policy.option.selected': 'Chosen groups',
  'policy.option.all': 'Everybody',
  'policy.option.hardened': 'Hardened',
  'policy.option.entra-compatible': 'As Microsoft Entra allows',

  'policy.review': 'This would change',
  'policy.review.weakens':
    '{count, plural, one {One setting becomes weaker} other {# settings become weaker}}: a second administrator must agree.',
  'policy.review.at-once': 'Nothing becomes weaker: it holds as soon as you have shown that it is you.',
  'policy.effect.lost':
    '{lost, plural, =0 {Nobody of the {people} registered people would lose the ability to reset.} one {One of {people} registered people could no longer reset.} other {# of {people} registered people could no longer reset.}}',
  'policy.effect.gained':
    '{gained, plural, =0 {Nobody would become able to.} one {One more person could reset.} other {# more people could reset.}}',

  'policy.changed.number': '{before} → {after}{direction, select, weaken { (weaker)} tighten { (stricter)} other {}}',
  'policy.changed.choice':
    '{before, select, none {nobody} selected {chosen groups} all {everybody} hardened {hardened} other {as in Entra}} → {after, select, none {nobody} selected {chosen groups} all {everybody} hardened {hardened} other {as in Entra}}{direction, select, weaken { (weaker)} tighten { (stricter)} other {}}',
  'policy.changed.toggle':
    '{before, select, true {on} other {off}} → {after, select, true {on} other {off}}{direction, select, weaken { (weaker)} tighten { (stricter)} other {}}',
  'policy.changed.list': '“{before}” → “{after}”{direction, select, weaken { (weaker)} tighten { (stricter)} other {}}',
  'policy.changed.text': '“{before}” → “{after}”{direction, select, weaken { (weaker)} tighten { (stricter)} other {}}',

  'policy.rules': 'Rules of groups',
  'policy.rules.changed':
    '{direction, select, weaken {changed: for some it becomes weaker} tighten {changed: stricter} other {changed: neither weaker nor stricter}}',
  'policy.rules.order': 'looked at in this order: {order}',
  'policy.rule.named': 'Rule “{name}”',
  'policy.rule.added': 'new, for: {groups}',
  'policy.rule.removed': 'taken away',
  'policy.rule.regrouped': 'for “{before}” → “{after}”',
  'policy.rule.changed.number':
    'in “{name}”: {before, select, none {as for everybody} other {{before}}} → {after, select, none {as for everybody} other {{after}}}',
  'policy.rule.changed.toggle':
    'in “{name}”: {before, select, none {as for everybody} true {on} other {off}} → {after, select, none {as for everybody} true {on} other {off}}',
  'policy.rule.changed.choice':
    'in “{name}”: {before, select, none {as for everybody} hardened {hardened} other {as in Entra}} → {after, select, none {as for everybody} hardened {hardened} other {as in Entra}}',
  'policy.rule.changed.list':
    'in “{name}”: {before, select, none {as for everybody} other {“{before}”}} → {after, select, none {as for everybody} other {“{after}”}}',
  'policy.rule.changed.text':
    'in “{name}”: {before, select, none {as for everybody} other {“{before}”}} → {after, select, none {as for everybody} other {“{after}”}}',
  'policy.emergency': 'Emergency',
  'policy.changed.emergency':
    '{before, select, off {none} guarded {guarded} other {closed}} → {after, select, off {none} guarded {guarded: an approver for everything} other {closed: no self-service}}',
  'policy.changed.emergency-until':
    '{before, select, off {none} guarded {guarded} other {closed}} → {after, select, off {none} guarded {guarded: an approver for everything} other {closed: no self-service}}, until {until, date, minute} (UTC)',

  'policy.reason': 'Why?',
  'policy.reason.explain': 'Every administrator will read it, now and later. No secrets, please.',
  'policy.reason.label': 'Why is it changed?',
  'policy.reason.hint': '10 to 200 characters',

  'policy.history': 'The last versions',
  'policy.history.explain': 'Going back is a change like any other: you see first what it would do.',
  'policy.history.version': 'Version {version}, {at, date, minute} (UTC)',
  'policy.history.why': '{by}: {reason}',

  'policy.done.saved': 'Saved',
  'policy.done.saved.next':
    'Version {version} holds from now on, also for conversations that are open. Every administrator is told.',
  'policy.done.waiting': 'A second administrator must agree',
  'policy.done.waiting.next':
    '{count, plural, one {One other administrator was asked.} other {# other administrators were asked.}} The change waits for 60 minutes; until then nothing is different.',
  'policy.done.cooling': 'It waits for a day',
  'policy.done.cooling.next':
    'There is no other administrator. Come back after 24 hours and confirm it; after 48 hours it is over. You have been told at every address.',

  'policy.problem.bounds': 'Not taken: {setting} must be a whole number from {min} to {max}.',
  'policy.problem.invalid': 'Not taken: one of the values has the wrong form.',
  'policy.problem.unknown': 'Not taken: there is no such setting.',
  'policy.problem.selected-groups': 'Not taken: name at least one group, or choose nobody or everybody.',
  'policy.problem.nobody-could-pass': 'Not taken: nobody could pass. Allow more methods, or ask for fewer gates.',
  'policy.problem.short-password': 'Not taken: fewer than 15 characters only where every sign-in has a second factor.',
  'policy.problem.questions': 'Not taken: no more questions can be asked than are registered.',
  'policy.problem.rule':
    'Not taken: a rule would not work with this. Look at the rules of groups: with them somebody could not pass.',
  'policy.problem.nothing': 'Nothing differs.',
  'policy.problem.too-much': 'That changes more than 30 settings at once. Change fewer at a time.',
  'policy.problem.reason': 'Please write 10 to 200 characters.',
  'policy.problem.changed': 'Not saved: the policy was changed meanwhile. These are the values of today.',
  'policy.problem.out-of-bounds': 'Not saved: a value is out of its bounds.',
  'policy.problem.not-admin': 'Not saved: you are no longer an administrator.',
  'policy.problem.not-verified': 'Not saved: it took too long to show that it is you.',
  'policy.problem.unavailable': 'That did not work. Nothing was changed. Try again.',
  'policy.problem.interrupted': 'That was interrupted. Look whether it was saved before you try again.',

  'proposal.looking': 'Fetching what is proposed',
  'proposal.title': 'Do you agree to this change of the policy?',
  'proposal.explain': '{by} wants it: {reason}',
  'proposal.ends': 'It can be decided until {at, date, minute} (UTC).',
  'proposal.over.approved': 'Agreed',
  'proposal.over.approved.next': 'It holds from now on. Every administrator is told.',
  'proposal.over.rejected': 'Not agreed',
  'proposal.over.rejected.next': 'Nothing was changed. Every administrator is told.',
  'proposal.over.over': 'There is nothing to decide',
  'proposal.why.none': 'The change was decided, or its time is over.',
  'proposal.why.decided': 'Somebody else has decided it.',
  'proposal.why.expired': 'It was not decided in time.',
  'proposal.why.changed': 'The policy was changed meanwhile. It must be proposed again.',
  'proposal.why.requester': 'Nobody agrees to their own change. Another administrator must.',
  'proposal.why.cooling': 'It must wait for 24 hours first.',
  'proposal.why.not-admin': 'This is for administrators.',
  'proposal.why.not-verified': 'It took too long to show that it is you.',
  'proposal.why.interrupted': 'That was interrupted. Look at the policy: it says what holds.',
  'proposal.why.unavailable': 'That did not work. Nothing was decided.',

  'notice.policy-changed': 'The reset policy was changed',
  'notice.policy-changed.explain': 'By {agent}: {reason}',
  'notice.policy-proposed': 'A change of the reset policy waits for an administrator',
  'notice.policy-proposed.explain': 'Proposed by {agent}: {reason}',
  'notice.policy-rejected': 'A change of the reset policy was not agreed to',
  'notice.policy-rejected.explain': 'Refused by {agent}. It was wanted because: {reason}',
  'notice.policy.line': '{setting}: {change}',
  'notice.policy.more': '{left, plural, one {One more setting} other {# more settings}}: see the history in chat.',
  'notice.policy.object': 'If you did not expect this, look at once: write “sspr” to the bot.',
} as const;
