/** Why a step would not work for an account, as a directory says it: for operators and helpdesk. */
export const preflight = {
  'preflight.account.disabled': 'The account is disabled. Latchkey never touches it; enable it first.',
  'preflight.account.expired': 'The account itself has expired. Latchkey never touches it; extend it first.',
  'preflight.account.guest': 'It is a guest account. Its home organisation resets it.',
  'preflight.account.service': 'It is a service account. Latchkey never touches those.',
  'preflight.account.shared': 'It is a shared account. Latchkey never touches those.',
  'preflight.account.break-glass': 'It is an emergency account. Latchkey never touches those.',
  'preflight.account.gone': 'There is no such account any more.',
  'preflight.other': 'The directory says: {reason}.',
} as const;
