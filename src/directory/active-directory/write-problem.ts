import type { LdapProblem } from '../ldap/problem.ts';
import type { WriteOutcome } from '../port.ts';

/** What a refused write means: the caller finds out why a password was refused. */
export type Verdict = WriteOutcome | { readonly outcome: 'password-refused' };

const notDone = (reason: 'unavailable' | 'not-allowed' | 'locked-out' | 'gone'): Verdict => ({ outcome: 'not-done', reason });

/** Win32 errors in front of the text, whether the LDAP code beside them is 19 or 53. */
const byWin32: Readonly<Record<string, Verdict>> = {
  '0000052D': { outcome: 'password-refused' },
  '00000056': { outcome: 'wrong-password' },
  '00000775': notDone('locked-out'),
  '00000005': notDone('not-allowed'),
  '0000001F': notDone('not-allowed'), // no right, or no encryption, which we always have
  '00002098': notDone('not-allowed'),
  '00002030': notDone('gone'),
};

/** Where the text begins with no number: Samba's list of rights speaks so, with 19 where the owner may not change the password. */
const withoutNumber: Readonly<Record<number, Verdict>> = { 19: notDone('not-allowed') };

const byCode: Readonly<Record<number, Verdict>> = { 32: notDone('gone'), 50: notDone('not-allowed') };

/** What is known after a write that did not end well. Any answer means that nothing was written; none, after sending, that nobody knows (SEC-81). */
export const verdictOf = ({ where, code, win32 }: LdapProblem): Verdict => {
  if (code === null) return where === 'before-sending' ? notDone('unavailable') : { outcome: 'unknown' };
  const numbered = win32 === null ? withoutNumber[code] : byWin32[win32];
  return numbered ?? byCode[code] ?? notDone('unavailable');
};
