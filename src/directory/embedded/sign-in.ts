import type { Account, AccountState } from '../../core/account.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { Directory } from '../port.ts';
import { settingsNow } from './life.ts';
import { stateOf, withoutTries } from './record.ts';
import { isBlank } from './rules.ts';
import { countTry, type Parts } from './writes.ts';

/** Why somebody is not signed in. All but `wrong` and `locked-out` are said only to who knows the password. */
export type NotSignedIn = 'wrong' | 'locked-out' | 'disabled' | 'expired' | 'must-change';

/** The embedded directory's own way to sign in, for people who try it out. */
export interface SignIn {
  signIn(login: string, password: string): Promise<Result<Account, NotSignedIn>>;
  /** Whether who signed in at `since` (epoch ms) is still signed in: no reset ended it, nobody disabled the account. */
  isSignedIn(account: string, since: number): Promise<boolean>;
}

/** Checks a password: blank ones reach nothing (SEC-73), unknown accounts take as long, a try counts before it is checked (SEC-31). */
const check = async (parts: Parts, account: string, password: string): Promise<Result<null, 'wrong' | 'locked-out'>> => {
  if (isBlank(password)) return no('wrong');
  const isKnown = parts.roster.person(account) !== null;
  if (isKnown && !(await countTry(parts, account))) return no('locked-out');
  const { hash } = isKnown ? await parts.ledger.read(account) : { hash: null };
  if (!(await parts.hasher.matches(hash, password))) return no('wrong');
  await parts.ledger.update(account, (record) => (record.badCount > 0 ? withoutTries(record) : record));
  return ok(null);
};

/** Proves a password of an account that may be touched. */
export const checkPasswordOf =
  (parts: Parts): Directory['checkPassword'] =>
  async (account, password) => {
    const checked = await check(parts, account, password);
    const person = parts.roster.person(account);
    return checked.ok && person && parts.roster.account(person).untouchable ? no('not-allowed') : checked;
  };

const hindrance = (account: Account, state: AccountState): NotSignedIn | null => {
  if (account.untouchable === 'disabled' || account.untouchable === 'expired') return 'disabled';
  if (state.mustChange) return 'must-change';
  return state.passwordExpired ? 'expired' : null;
};

/** Signing in with a password alone, for the demo's sign-in page. */
export const signInOf = (parts: Parts): SignIn => ({
  async signIn(login, password) {
    const person = parts.roster.byName(login);
    const checked = await check(parts, person?.id ?? '', password);
    if (!checked.ok || !person) return checked.ok ? no('wrong') : checked;
    const account = parts.roster.account(person);
    const [record, settings] = await Promise.all([parts.ledger.read(person.id), settingsNow(parts)]);
    const state = stateOf(record, settings, !person.disabled, parts.now());
    const why = hindrance(account, state);
    return why ? no(why) : ok(account);
  },
  async isSignedIn(account, since) {
    const person = parts.roster.person(account);
    return person !== null && !person.disabled && since > (await parts.ledger.read(account)).sessionsEndedAt;
  },
});
