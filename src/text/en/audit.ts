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
    '{action, select, directory_reset {Password reset} directory_change {Password change} directory_unlock {Unlock} reset_started {Reset begun} change_started {Change begun} unlock_started {Unlock begun} register_started {Registration begun} started {Conversation begun} flow_ended {Conversation ended} flow_refused {Conversation not begun} person_refused {Somebody who may not speak to the bot} press_refused {Button of an old card} try_refused {Try} gate_passed {Gate passed} gate_failed {Gate failed} code_sent {Code sent} address_code_sent {Code sent to a new address} confirmation_asked {Confirmation in the other chat asked for} confirmation_typed {Number typed in the other chat} confirmation_denied {Confirmation denied} self_service_paused {Self-service paused} account_frozen {Self-service frozen} account_thawed {Freeze lifted} account_diagnosed {Account diagnosed} sessions_ended {Sessions ended} method_registered {Method registered} method_removed {Method removed} method_imported {Method imported} methods {Change of the registered methods} registration_confirmed {Registration confirmed} registration_put_off {Registration put off} registration_deleted {Registration deleted} registration_removed {Registration of somebody who left removed} directory_contact_changed {Number or address changed in the directory} registrations_imported {Registrations imported} registrations_exported {Registrations exported} identity_linked {Chat linked} identity_unlinked {Chat unlinked} identity_suspended {Link of a chat suspended} identity_claimed {Account claimed for a chat} linking_code_made {Linking code made} link_claimed {Page opened} link_refused {Opening of a page} start_asked {Start asked for on the start page} start_for_colleague {Started by a colleague} agent_unlock {Unlock by the helpdesk} agent_start_reset {Reset started by the helpdesk} agent_issue_pass {Pass issued by the helpdesk} agent_require_registration {New registration asked for by the helpdesk} agent_remove_method {Method removed by the helpdesk} agent_end_sessions {Sign-out by the helpdesk} agent_lift_pause {Pause lifted by the helpdesk} case_opened {Case opened} case_handed_over {Case handed over} case_closed {Case closed} case_duress {Case closed under duress} case_expired {Case ran out} caller_asked {Caller to be verified} caller_number {Number of the call typed} caller_verified {Caller verified} caller_denied {“I am not on a call”} vouch_asked {Vouching asked for} vouch_number {Number typed to vouch} vouch_given {Vouched for} vouch_refused {Not vouched for} voucher_asked {Vouch asked for} voucher_number {Number typed to vouch} voucher_given {Vouched for} voucher_refused {Vouch refused} voucher_agreed {Agreed to vouch} voucher_declined {Declined to vouch} approval_asked {Approval asked for} approval_decided {Approval decided} approval_escalated {Approvers asked again} approval_expired {Approval not decided in time} policy_changed {Policy changed} policy_proposed {Change of the policy proposed} policy_decided {Change of the policy decided} policy_rejected {Change of the policy rejected} policy_planned {Change of the policy planned} policy_dropped {Planned change of the policy dropped} policy_explained {Asked what applies to somebody} campaign_started {Campaign started} campaign_paused {Campaign paused} campaign_resumed {Campaign resumed} campaign_stopped {Campaign stopped} campaign_over {Campaign over} campaign_opted_out {No campaigns wanted} report_read {Report read} audit_read {Audit read} audit_exported {Audit exported} audit_forged {Forged record found} dashboard_opened {Dashboard opened} token_given {Hardware token given} token_withdrawn {Hardware token withdrawn} token_created {Access token created} token_revoked {Access token revoked} life_set {Life of passwords set} life_never_expires {Password that never expires set} language_chosen {Language chosen} release_asked {Permission asked for} release_decided {Permission decided} release_used {Permission used} audit_due {Old records to be removed} audit_removed {Old records removed} audit_forgotten {Person made unknown in the audit} other {{code}}}',
} as const;
