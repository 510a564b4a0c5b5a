import type { Account } from './account.ts';
import { type Identity, identityKey } from './identity.ts';

/** Somebody as a rule about different persons sees them: a chat identity, and the account it is linked to; null where there is none. */
export interface Somebody {
  readonly identity: Identity | null;
  readonly account: Pick<Account, 'id' | 'personKey'> | null;
}

/** One text for all spellings of a person key; a blank one says nothing. */
const keyOf = (text: string | null): string | null => text?.normalize('NFKC').trim().toLowerCase() || null;

const sameIdentity = (a: Identity | null, b: Identity | null): boolean =>
  a !== null && b !== null && identityKey(a) === identityKey(b);

const sameOwner = (a: Somebody['account'], b: Somebody['account']): boolean => {
  if (!a || !b) return false;
  const key = keyOf(a.personKey);
  return a.id === b.id || (key !== null && key === keyOf(b.personKey));
};

/**
 * Whether two are one person (SEC-19): one chat identity, two identities of one account, or two accounts joined by an equal person key. Of an identity
 * without an account nothing more is known: whoever must be somebody else must have an account.
 */
export const samePerson = (a: Somebody, b: Somebody): boolean =>
  sameIdentity(a.identity, b.identity) || sameOwner(a.account, b.account);
