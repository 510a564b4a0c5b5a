/** Sentences of reports in chat. */
export const reports = {
  'report.looking': 'Counting',
  'report.refused.not-reader': 'This is for administrators and auditors',
  'report.refused.not-reader.next': 'If you are one, you must be in the group that your site names for it.',
  'report.refused.unavailable': 'The reports cannot be read now',
  'report.refused.unavailable.next': 'Try again in a minute.',

  'report.title.activity': 'Resets, unlocks and changes: {days, plural, one {the last day} other {the last # days}}',
  'report.title.numbers': 'In numbers: {days, plural, one {the last day} other {the last # days}}',
  'report.title.registration': 'Who has registered',
  'report.title.channels': 'By chat: {days, plural, one {the last day} other {the last # days}}',
  'report.title.agents': 'By helpdesk agent: {days, plural, one {the last day} other {the last # days}}',
  'report.title.failures': 'What went wrong: {days, plural, one {the last day} other {the last # days}}',

  'report.page.activity': 'Over time',
  'report.page.numbers': 'In numbers',
  'report.page.registration': 'Registration',
  'report.page.channels': 'By chat',
  'report.page.agents': 'By agent',
  'report.page.failures': 'What went wrong',
  'report.days': '{days, plural, one {# day} other {# days}}',
  'report.button.dashboard': 'Dashboard, search, CSV',

  'report.saved':
    '{count, plural, =0 {Nobody has reset or unlocked without the helpdesk yet.} one {One reset or unlock without the helpdesk: about {hours, plural, one {# hour} other {# hours}} of calls saved, at {minutes, plural, one {# minute} other {# minutes}} a call.} other {# resets and unlocks without the helpdesk: about {hours, plural, one {# hour} other {# hours}} of calls saved, at {minutes, plural, one {# minute} other {# minutes}} a call.}}',
  'report.freshness':
    '{behind, plural, =0 {As of {at, date, minute} (UTC), complete. A record is counted within seconds, once the audit has sealed it.} one {As of {upTo, date, minute} (UTC). One newer record waits to be sealed and counted; that takes seconds, longer after an upgrade or an outage.} =1000 {As of {upTo, date, minute} (UTC). A thousand newer records or more wait to be sealed and counted; that takes seconds, longer after an upgrade or an outage.} other {As of {upTo, date, minute} (UTC). # newer records wait to be sealed and counted; that takes seconds, longer after an upgrade or an outage.}}',
  'report.census.age':
    'People were counted at {at, date, minute} (UTC), which took {seconds, plural, =0 {less than a second} one {# second} other {# seconds}}. Who registered since then, or was removed from the directory, shows with the next count.',
  'report.left-out':
    'By policy, numbers and addresses count that only the directory holds. They are counted here as they were last seen, and only for people who have registered something: more may be able to reset.',
  'report.census.running': 'People are being counted now. Look again in a minute.',
  'report.census.everybody':
    'Everybody may reset. {people, plural, one {One person has} other {# people have}} something registered, {registered, plural, =0 {nobody} one {one} other {#}} enough for the policy of today, {capable, plural, =0 {nobody} one {one} other {#}} could reset now.',
  'report.census.people':
    '{enabled, plural, one {One person} other {# people}} may reset. {people, plural, one {One person has} other {# people have}} something registered, {registered, plural, =0 {nobody} one {one} other {#}} enough for the policy of today, {capable, plural, =0 {nobody} one {one} other {#}} could reset now.',
  'report.empty': 'Nothing in this period.',

  'report.number': '{value, number}',
  'report.number.resets': 'Resets',
  'report.number.unlocks': 'Unlocks',
  'report.number.changes': 'Changes',
  'report.number.registered': 'Methods registered',
  'report.number.blocked': 'Blocked after too many tries',
  'report.number.failed': 'Refused or failed steps',
  'report.column.what': 'What',
  'report.column.count': 'How often',
  'report.column.channel': 'Chat',
  'report.column.agent': 'Agent',
  'report.column.acts': 'Acts',
  'report.measure.deeds': 'Resets, unlocks and changes',
  'report.measure.people': 'People',
  'report.measure.failures': 'How often',
  'report.by.day': 'From',
  'report.by.method': 'Method',
  'report.by.reason': 'Reason',
  'report.point': '{at, date, brief}',
  'report.agent': '{agent}',
  'report.channel': '{channel, select, teams {Teams} slack {Slack} other {No chat}}',
  'report.reason':
    '{reason, select, wrong {Wrong code or password} expired {The code had expired} used {The code had been used} wait {Too soon after a wrong try} paused {Self-service was paused} worn {The method was worn out} notlinked {The chat is not linked} notregistered {Nothing registered} notenoughmethods {Not enough methods} outofscope {Not in scope} switchedoff {Switched off} untouchable {An account nobody may touch} privileged {A privileged account} toomany {Too often} notverified {Not verified} notdone {The directory did not do it} unavailable {The directory did not answer} stale {An old card} decoy {Somebody else’s name} pagecode {Wrong page code} claimed {The page was open elsewhere} password {A new password that was not allowed} norole {No right to do that} sameperson {The same person on both sides} over {It was over, or had changed} frozen {Frozen after “this was not me”} emergency {An emergency} hold {Held back for a while} denied {Somebody said no} novoucher {Nobody may vouch now} notsupported {Not possible here} lockedout {Locked by the directory} invalid {What was entered was not accepted} interrupted {It was interrupted} noapproval {Not approved} unreachable {It could not be delivered} signin {The sign-in was not accepted} other {Another reason: {code}}}',
} as const;
