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

  'policy.refused.nobody': 'I know nobody of that name, or several',
  'policy.refused.nobody.next': 'Write “sspr” and a login name, a mail address, or mention the person.',

  'policy.person': 'What applies to {name}',
  'policy.person.can': 'They can reset their password themself now.',
  'policy.person.cannot': 'They cannot reset their password themself now.',
  'policy.person.version': 'Version {version, number} of the policy.',
  'policy.person.why.untouchable': 'The account is switched off, has ended, or is of a kind that is never touched.',
  'policy.person.why.switched-off': 'Self-service is off for everybody.',
  'policy.person.why.emergency': 'There is an emergency: self-service is stopped for everybody.',
  'policy.person.why.out-of-scope': 'They are in none of the groups it is for.',
  'policy.person.why.privileged': 'The account is privileged, and administrators may not reset their own password.',
  'policy.person.why.frozen': 'They said that somebody else was acting for them: the account is frozen.',
  'policy.person.why.paused': 'There were too many wrong tries: self-service is paused for this account.',
  'policy.person.why.not-supported': 'This directory cannot do it.',
  'policy.person.why.directory-down': 'The directory does not answer, or does not let Latchkey write.',
  'policy.person.why.not-registered': 'They have registered nothing that counts now.',
  'policy.person.why.not-enough-methods': 'What they have registered is not enough for the gates they must pass.',
  'policy.person.scope.none': 'Nobody is in it.',
  'policy.person.scope.all': 'Everybody is in it.',
  'policy.person.scope.in': 'They are in it by {way}.',
  'policy.person.scope.out': 'They are in none of its groups.',
  'policy.person.rule': 'Rule',
  'policy.person.no-rule':
    '{count, plural, =0 {There are no rules.} other {None names a group of theirs: what holds for everybody applies.}}',
  'policy.person.by-rule': '“{name}”, place {place}: they are in it by {way}.',
  'policy.person.passed-over': 'They are in groups of these rules too, which come later and do not apply: {names}',
  'policy.person.own.number': '{after}, for everybody else {before}',
  'policy.person.own.toggle':
    '{after, select, true {on} other {off}}, for everybody else {before, select, true {on} other {off}}',
  'policy.person.own.choice':
    '{after, select, hardened {hardened} off {not used} offered {offered} counted {counted unconfirmed} other {as in Entra}}, for everybody else {before, select, hardened {hardened} off {not used} offered {offered} counted {counted unconfirmed} other {as in Entra}}',
  'policy.person.own.list': '“{after}”, for everybody else “{before}”',
  'policy.person.own.text': '“{after}”, for everybody else “{before}”',
  'policy.person.tier': 'Tier',
  'policy.person.tier.0': 'Privileged (0): two gates at least, one of them a passkey, or an app and a recovery code.',
  'policy.person.tier.1': 'Helpdesk (1): two gates at least, one of them a passkey or an app, no questions.',
  'policy.person.tier.2': 'Standard (2)',
  'policy.person.gates': '{gates}',
  'policy.person.methods': 'Registered and usable',
  'policy.person.methods.none': 'nothing',

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
  'policy.summary.methods':
    '{count, plural, =0 {None of {all} is allowed.} one {One of {all} is allowed.} other {# of {all} are allowed.}}',
  'policy.summary.registration':
    'Asked to register: {required, select, true {yes} other {no}}. Confirmed again: {days, plural, =0 {never} one {every day} other {every # days}}.',
  'policy.summary.notifications':
    'Administrators hear of resets by administrators: {admins, select, true {yes} other {no}}. {others, plural, =0 {Nobody else is told.} one {One more address is told.} other {# more addresses are told.}} The audit is kept for {days, plural, one {# day} other {# days}}.',
  'policy.summary.helpdesk':
    '{known, select, yes {Contact: {contact}.} other {No contact is set.}} Ticket needed: {ticket, select, true {yes} other {no}}.',
  'policy.summary.desk':
    '{actions, plural, one {# act} other {# acts}} an hour; approvals wait {minutes, plural, one {# minute} other {# minutes}}.',
  'policy.summary.branding': '{organisation}, {colour}, {language}',
  'policy.summary.password':
    '{min} to {max} characters, {words, plural, =0 {no blocked words} one {one blocked word} other {# blocked words}}',
  'policy.summary.codes':
    '{digits, plural, one {# digit} other {# digits}}, {minutes, plural, one {# minute} other {# minutes}}, {tries, plural, one {# try} other {# tries}}',
  'policy.summary.limits':
    'Paused after {failures, plural, one {# wrong try} other {# wrong tries}}; links live {minutes, plural, one {# minute} other {# minutes}}.',

  'policy.summary.rules': '{count, plural, =0 {None} one {One: {names}} other {#: {names}}}',
  'policy.presets': 'Presets',
  'policy.presets.explain':
    'A bundle of settings to begin with. Scope, branding, contacts and words stay as they are. You see first what it would change.',
  'policy.preset.hardened':
    '{count, plural, =0 {The policy has all of it.} one {One setting would change.} other {# settings would change.}} Two gates of different kinds.',
  'policy.preset.entra-compatible':
    '{count, plural, =0 {The policy has all of it.} one {One setting would change.} other {# settings would change.}} One gate, every method Entra has.',
  'policy.button.change': 'Change',
  'policy.button.add-rule': 'Add a rule',
  'policy.button.remove-rule': 'Take the rule away',
  'policy.button.presets': 'Presets',
  'policy.button.names': 'Who?',
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
  'policy.option.off': 'Not used',
  'policy.option.offered': 'Offered at registration',
  'policy.option.counted': 'Counted unconfirmed (only with “As Microsoft Entra allows”)',

  'policy.review': 'This would change',
  'policy.review.weakens':
    '{count, plural, one {One setting becomes weaker} other {# settings become weaker}}: a second administrator must agree.',
  'policy.review.at-once': 'Nothing becomes weaker: it holds as soon as you have shown that it is you.',
  'policy.early.sampled':
    '{sample, select, none {There is no estimate yet.} other {An estimate from a random sample of {sampled, number} (right 19 times in 20): {lostFrom, number} to {lostTo, number} % of the registered people could no longer reset, {gainedFrom, number} to {gainedTo, number} % would become able to.}}',
  'policy.early.counted':
    '{phase, select, groups {The members of the groups are being read.} other {Counted so far: {people, number}, of whom {lost, number} could no longer reset.}} The whole answer follows here by itself.',
  'policy.effect.as-of':
    'As of {at, date, minute} (UTC){groups, select, yes {, members of groups as of {groupsAt, date, minute}} other {}}.',
  'policy.effect.lost':
    '{lost, plural, =0 {Nobody of the {people} registered people would lose the ability to reset.} one {One of {people} registered people could no longer reset.} other {# of {people} registered people could no longer reset.}}',
  'policy.effect.group': '{lost, plural, one {One of them is in {group}.} other {# of them are in {group}.}}',
  'policy.names': 'They could no longer reset',
  'policy.names.some': '{names}',
  'policy.names.more': '{left, plural, one {… and one more.} other {… and # more.}}',
  'policy.effect.gained':
    '{gained, plural, =0 {Nobody would become able to.} one {One more person could reset.} other {# more people could reset.}}',

  'policy.changed.number': '{before} → {after}{direction, select, weaken { (weaker)} tighten { (stricter)} other {}}',
  'policy.changed.choice':
    '{before, select, none {nobody} selected {chosen groups} all {everybody} hardened {hardened} off {not used} offered {offered} counted {counted unconfirmed} other {as in Entra}} → {after, select, none {nobody} selected {chosen groups} all {everybody} hardened {hardened} off {not used} offered {offered} counted {counted unconfirmed} other {as in Entra}}{direction, select, weaken { (weaker)} tighten { (stricter)} other {}}',
  'policy.changed.toggle':
    '{before, select, true {on} other {off}} → {after, select, true {on} other {off}}{direction, select, weaken { (weaker)} tighten { (stricter)} other {}}',
  'policy.changed.list': '“{before}” → “{after}”{direction, select, weaken { (weaker)} tighten { (stricter)} other {}}',
  'policy.changed.text': '“{before}” → “{after}”{direction, select, weaken { (weaker)} tighten { (stricter)} other {}}',

  'policy.rules': 'Rules of groups',
  'policy.rules.none':
    'There are none: the same holds for everybody. A rule gives the members of some groups settings of their own.',
  'policy.rules.explain': 'The first rule that names a group of somebody applies to them, and no other. Nested groups count.',
  'policy.rules.changed':
    '{direction, select, weaken {changed: for some it becomes weaker} tighten {changed: stricter} other {changed: neither weaker nor stricter}}',
  'policy.rules.order': 'looked at in this order: {order}',
  'policy.rule.named': 'Rule “{name}”',
  'policy.rule.place': '{place}. {name}',
  'policy.rule.summary':
    'For: {groups}. {count, plural, =0 {Nothing of its own} one {One setting of its own} other {# settings of its own}}',
  'policy.rule.explain': 'Own settings: {own}. Everything else is as for everybody.',
  'policy.rule.groups': 'Groups it is for',
  'policy.rule.for': '{groups}; place {place} in the order',
  'policy.rule.new': 'A new rule',
  'policy.rule.name': 'Name of the rule',
  'policy.rule.order': 'Place in the order',
  'policy.rule.place.explain': 'Whoever is in groups of several rules is under the first of them.',
  'policy.rule.edit': 'For the members of “{name}”. What you leave as it is for everybody stays so.',
  'policy.rule.added': 'new, for: {groups}',
  'policy.rule.removed': 'taken away',
  'policy.rule.regrouped': 'for “{before}” → “{after}”',
  'policy.rule.changed.number':
    'in “{name}”: {before, select, none {as for everybody} other {{before}}} → {after, select, none {as for everybody} other {{after}}}',
  'policy.rule.changed.toggle':
    'in “{name}”: {before, select, none {as for everybody} true {on} other {off}} → {after, select, none {as for everybody} true {on} other {off}}',
  'policy.rule.changed.choice':
    'in “{name}”: {before, select, none {as for everybody} hardened {hardened} off {not used} offered {offered} counted {counted unconfirmed} other {as in Entra}} → {after, select, none {as for everybody} hardened {hardened} off {not used} offered {offered} counted {counted unconfirmed} other {as in Entra}}',
  'policy.rule.changed.list':
    'in “{name}”: {before, select, none {as for everybody} other {“{before}”}} → {after, select, none {as for everybody} other {“{after}”}}',
  'policy.rule.changed.text':
    'in “{name}”: {before, select, none {as for everybody} other {“{before}”}} → {after, select, none {as for everybody} other {“{after}”}}',
  'policy.emergency': 'Emergency',
  'policy.changed.emergency':
    '{before, select, off {none} guarded {guarded} other {closed}} → {after, select, off {none} guarded {guarded: an approver for everything} other {closed: no self-service}}',
  'policy.changed.emergency-until':
    '{before, select, off {none} guarded {guarded} other {closed}} → {after, select, off {none} guarded {guarded: an approver for everything} other {closed: no self-service}}, until {until, date, minute} (UTC)',

  'policy.trial.mark':
    'A test: nothing is sent and nothing is written. Any code is right; 000000 is wrong. Passkeys and presses in another chat are left out.',
  'policy.button.try': 'Try it as a test person',
  'policy.file': 'The policy as one file',
  'policy.file.explain':
    'This is all that differs from the standard policy. Copy it away; or paste another in its place, and see what that would change.',
  'policy.file.long': 'It is too long to be shown here: “latchkey policy show” writes it. A short one can be pasted.',
  'policy.file.label': 'The file, YAML or JSON',
  'policy.file.hint': 'What it leaves out is as in the standard policy. 2,000 characters at most.',
  'policy.file.problem': 'Not taken: {problem}',
  'policy.button.file': 'As one file',
  'policy.terms.days': 'In how many days it is to hold',
  'policy.terms.days.hint': '0: at once; 60 at most',
  'policy.terms.nudge':
    '{lost, plural, one {Tell the one it hurts} other {Tell the # people it hurts}} now, so that they can register more',
  'policy.terms.watch': 'Hours in which it is undone by itself if failures jump',
  'policy.terms.watch.hint': '0: never; 24 at most',
  'policy.terms.later': '{days, plural, one {It is to hold from tomorrow on.} other {It is to hold in # days.}}',
  'policy.terms.nudging': 'Those it hurts are told at once, so that they can register more.',
  'policy.terms.watched':
    '{hours, plural, one {If failures jump within an hour, it is undone by itself.} other {If failures jump within # hours, it is undone by itself.}}',
  'policy.problem.terms': 'Not taken: 0 to 60 days, and 0 to 24 hours.',
  'policy.planned':
    '{count, plural, one {One change waits for its day or is watched.} other {# changes wait for their day or are watched.}}',
  'policy.button.planned': 'Planned changes',
  'policy.plans': 'Planned changes',
  'policy.plans.none': 'There are none any more.',
  'policy.plans.explain':
    'They were agreed to. On its day a change is made only if nobody has changed the same settings meanwhile.',
  'policy.plan.waiting': 'From {at, date, minute} (UTC) on',
  'policy.plan.watching': 'In force, watched since {at, date, minute} (UTC)',
  'policy.plan.why': '{by}: {reason}. {count, plural, one {One setting} other {# settings}}',
  'policy.button.drop.waiting': 'Drop it',
  'policy.button.drop.watching': 'Watch no more',
  'policy.done.planned': 'It waits for its day',
  'policy.done.planned.next': 'It will hold from {at, date, minute} (UTC) on. Every administrator is told.',
  'policy.done.dropped': 'Done',
  'policy.done.dropped.next': 'The policy stays as it is. Every administrator is told.',

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
  'notice.policy-planned': 'A change of the reset policy waits for its day',
  'notice.policy-planned.explain': 'Planned by {agent}: {reason}',
  'notice.policy-dropped': 'A planned change of the reset policy will not be made',
  'notice.policy-dropped.explain':
    'It was dropped, the same settings were changed meanwhile, or somebody who agreed to it is no longer an administrator. {agent} wanted it: {reason}',
  'notice.policy-nudge': 'Please register another way to prove yourself',
  'notice.policy-nudge.explain':
    'The rules of {organisation} change: from {when, date, moment} (UTC) on, what you have registered is not enough to reset your password yourself.',
  'policy.undone.reason': 'Undone by itself: {done} of {begun} came to their end, before it was {doneBefore} of {before}.',
  'notice.policy.line': '{setting}: {change}',
  'notice.policy.more': '{left, plural, one {One more setting} other {# more settings}}: see the history in chat.',
  'notice.policy.object': 'If you did not expect this, look at once: write “sspr” to the bot.',
} as const;
