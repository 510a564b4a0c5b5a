/** Why a step would not work for an account, as a directory says it: for operators and helpdesk. */
export const preflight = {
  'preflight.account.disabled': 'The account is disabled. Latchkey never touches it; enable it first.',
  'preflight.account.expired': 'The account itself has expired. Latchkey never touches it; extend it first.',
  'preflight.account.guest': 'It is a guest account. Its home organisation resets it.',
  'preflight.account.service': 'It is a service account. Latchkey never touches those.',
  'preflight.account.shared': 'It is a shared account. Latchkey never touches those.',
  'preflight.account.break-glass': 'It is an emergency account. Latchkey never touches those.',
  'preflight.account.gone': 'There is no such account any more.',
  'preflight.account.protected':
    'The account is protected: an administrator of the domain, or a member of a protected group. Its inheritance of rights is cut, and Latchkey never writes to it.',
  'preflight.account.smart-card': 'The account may sign in with a smart card only, so no password can be proved.',
  'preflight.rights.missing':
    'The service account lacks the right “{right}” on this account. Give it on the folder the account is in.',
  'preflight.rights.not-inherited':
    'The service account lacks the right “{right}”: the account does not inherit rights from its folder. Switch inheritance on for the account; it can take an hour until that works.',
  'preflight.rights.hidden':
    'The service account may not read the rights on this account, so nobody can tell beforehand. Let it read permissions to find out.',
  'preflight.right-missing': 'The app registration lacks the permission {right}. An administrator must consent to it.',
  'preflight.password.too-young':
    'The password is younger than the minimum age. It can be changed from {earliest, date, minute} (UTC) on.',
  'preflight.password.cannot-change': 'The account is set so that its owner may not change the password.',
  'preflight.not-supported': 'This directory has no way to do it.',
  'preflight.not-offered': 'It is not offered with this directory, or not set up.',
  'preflight.not-readable': 'The directory did not say.',
  'preflight.kept-in-the-office-directory':
    'The account comes from the office directory, and its password is kept there. Set up writeback (DIRECTORY=hybrid).',
  'preflight.federated': 'The account signs in at another identity provider, and its password is kept there.',
  'preflight.hybrid.writeback-off': 'Writeback to the office directory is switched off.',
  'preflight.hybrid.lost': 'The account comes from the office directory, but its office account was not found.',
  'preflight.other': 'The directory says: {reason}.',
} as const;
