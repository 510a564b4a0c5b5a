/** Why a setting is not in the table of those that bite on the next turn, and the test that shows what it does; by path. */
export const elsewhere: Readonly<Record<string, { readonly why: string; readonly test: string }>> = {
  'questions.toAsk': {
    why: 'the questions that were drawn stay until they are passed (SEC-46); the next draw has as many',
    test: 'core/methods/security-questions.test.ts',
  },
  'password.everySignInHasSecondFactor': {
    why: 'it is said of the organisation, and only allows a shorter password',
    test: 'core/password.test.ts',
  },
  'notifications.passwordExpiry': {
    why: 'nobody asks for it: a daily round looks',
    test: 'scenarios/expiry-reminders.test.ts',
  },
  'notifications.administratorsOnAdministratorReset': {
    why: 'it is about other people than who is in the conversation',
    test: 'scenarios/administrators.test.ts',
  },
  'registration.prefilled': {
    why: 'what the directory holds of somebody is read when their account is found',
    test: 'scenarios/prefilled.test.ts',
  },
  'branding.language': {
    why: 'it is for mails to people nobody has spoken to yet, and for observers',
    test: 'contracts/notices.test.ts',
  },
  'limits.answerFloorMs': {
    why: 'it is how long an answer takes at least, and shows in time alone',
    test: 'scenarios/decoys.test.ts',
  },
  'audit.keepDays': { why: 'old records are removed beside the conversations', test: 'contracts/audit-retention.test.ts' },
};
