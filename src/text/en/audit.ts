import { reports } from './reports.ts';

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
  'audit.line': `{at, date, second}. {outcome, select, intent {Begun} success {Done} refused {Refused} failure {Failed} other {Not confirmed}}{why, select, yes { (${reports['report.reason']})} other {}}. By {by}. {sealed, select, yes {Receipt {receipt, number}} other {Not sealed yet}}`,
  'audit.line.broken': `NOT AS IT WAS WRITTEN. {at, date, second}. {outcome, select, intent {Begun} success {Done} refused {Refused} failure {Failed} other {Not confirmed}}{why, select, yes { (${reports['report.reason']})} other {}}. By {by}. {sealed, select, yes {Receipt {receipt, number}} other {Not sealed yet}}`,
  'audit.action':
    '{action, select, directoryreset {Password reset} directorychange {Password change} directoryunlock {Unlock} resetstarted {Reset begun} changestarted {Change begun} unlockstarted {Unlock begun} registerstarted {Registration begun} started {Conversation begun} flowended {Conversation ended} flowrefused {Conversation not begun} personrefused {Somebody who may not speak to the bot} pressrefused {Button of an old card} tryrefused {Try} gatepassed {Gate passed} gatefailed {Gate failed} codesent {Code sent} addresscodesent {Code sent to a new address} confirmationasked {Confirmation in the other chat asked for} confirmationtyped {Number typed in the other chat} confirmationdenied {Confirmation denied} selfservicepaused {Self-service paused} accountfrozen {Self-service frozen} accountthawed {Freeze lifted} accountdiagnosed {Account diagnosed} sessionsended {Sessions ended} methodregistered {Method registered} methodremoved {Method removed} methodimported {Method imported} methods {Change of the registered methods} registrationconfirmed {Registration confirmed} registrationputoff {Registration put off} registrationdeleted {Registration deleted} registrationremoved {Registration of somebody who left removed} directorycontactchanged {Number or address changed in the directory} registrationsimported {Registrations imported} registrationsexported {Registrations exported} identitylinked {Chat linked} identityunlinked {Chat unlinked} identitysuspended {Link of a chat suspended} identityclaimed {Account claimed for a chat} linkingcodemade {Linking code made} linkclaimed {Page opened} linkrefused {Opening of a page} startasked {Start asked for on the start page} startforcolleague {Started by a colleague} agentunlock {Unlock by the helpdesk} agentstartreset {Reset started by the helpdesk} agentissuepass {Pass issued by the helpdesk} agentrequireregistration {New registration asked for by the helpdesk} agentremovemethod {Method removed by the helpdesk} agentendsessions {Sign-out by the helpdesk} agentliftpause {Pause lifted by the helpdesk} caseopened {Case opened} casehandedover {Case handed over} caseclosed {Case closed} caseduress {Case closed under duress} caseexpired {Case ran out} callerasked {Caller to be verified} callernumber {Number of the call typed} callerverified {Caller verified} callerdenied {“I am not on a call”} vouchasked {Vouching asked for} vouchnumber {Number typed to vouch} vouchgiven {Vouched for} vouchrefused {Not vouched for} voucherasked {Vouch asked for} vouchernumber {Number typed to vouch} vouchergiven {Vouched for} voucherrefused {Vouch refused} voucheragreed {Agreed to vouch} voucherdeclined {Declined to vouch} approvalasked {Approval asked for} approvaldecided {Approval decided} approvalescalated {Approvers asked again} approvalexpired {Approval not decided in time} policychanged {Policy changed} policyproposed {Change of the policy proposed} policydecided {Change of the policy decided} policyrejected {Change of the policy rejected} policyplanned {Change of the policy planned} policydropped {Planned change of the policy dropped} policyexplained {Asked what applies to somebody} campaignstarted {Campaign started} campaignpaused {Campaign paused} campaignresumed {Campaign resumed} campaignstopped {Campaign stopped} campaignover {Campaign over} campaignoptedout {No campaigns wanted} reportread {Report read} auditread {Audit read} auditexported {Audit exported} auditforged {Forged record found} dashboardopened {Dashboard opened} tokengiven {Hardware token given} tokenwithdrawn {Hardware token withdrawn} tokencreated {Access token created} tokenrevoked {Access token revoked} lifeset {Life of passwords set} lifeneverexpires {Password that never expires set} languagechosen {Language chosen} releaseasked {Permission asked for} releasedecided {Permission decided} releaseused {Permission used} releasereturned {Permission given back} auditdue {Old records to be removed} auditremoved {Old records removed} auditreleased {Changed old records released for removal} auditforgotten {Person made unknown in the audit} other {{code}}}',
} as const;
