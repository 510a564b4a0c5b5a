import type { Account } from '../../core/account.ts';
import type { Identity } from '../../core/identity.ts';
import { identityText } from '../../core/reports/csv.ts';
import type { ReportParts } from './parts.ts';

/** The accounts behind the ids that records hold, each looked up once. Null where nobody is found, or the directory is silent: a report does not stop over it. */
export interface Accounts {
  of(account: string): Promise<Account | null>;
  /** Of a record's actor: a chat identity; anything else is nobody. */
  ofActor(actor: string): Promise<Account | null>;
}

/** Names for the ids that records hold; where there is none, the id stands as it is. */
export interface Names {
  ofAccount(account: string): Promise<string>;
  /** Of a record's actor: a chat identity, `operator:<login>` or `latchkey`. */
  ofActor(actor: string): Promise<string>;
}

/** The chat identity an actor is, or null. */
export const identityIn = (actor: string): Identity | null => {
  const [channel, tenant, person] = actor.split('\n');
  return (channel === 'teams' || channel === 'slack') && tenant && person ? { channel, tenant, person } : null;
};

/** Looks accounts up as they are asked for, and remembers them for as long as it lives: one page of a report. */
export const accountsOf = ({ directory }: Pick<ReportParts, 'directory'>): Accounts => {
  const known = new Map<string, Promise<Account | null>>();
  const once = (key: string, find: () => Promise<Account | null>): Promise<Account | null> => {
    const found = known.get(key) ?? find().catch(() => null);
    known.set(key, found);
    return found;
  };
  return {
    of: (account) => once(`account ${account}`, () => directory.find(account)),
    ofActor: (actor) => {
      const identity = identityIn(actor);
      return identity ? once(`actor ${actor}`, () => directory.findByIdentity(identity)) : Promise.resolve(null);
    },
  };
};

/** Looks names up, as `accountsOf` looks up accounts. */
export const namesOf = (parts: Pick<ReportParts, 'directory'>): Names => {
  const accounts = accountsOf(parts);
  return {
    ofAccount: async (account) => (await accounts.of(account))?.displayName ?? account,
    ofActor: async (actor) => (await accounts.ofActor(actor))?.displayName ?? identityText(actor),
  };
};
