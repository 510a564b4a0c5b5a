import type { Account } from '../core/account.ts';
import type { AccountPage, Directory } from '../directory/port.ts';
import type { Log } from './parts.ts';

/** What somebody may do besides helping themselves. */
export type Role = 'agent' | 'approver' | 'admin' | 'auditor';

/** The directory groups whose members have each role; an empty list is nobody (SEC-18). */
export type RoleSettings = Readonly<Record<Role, readonly string[]>>;

/** Who may do what. Asked when a button is pressed, not when it is shown. */
export interface Roles {
  /** Whether an account has a role: by nested membership, at most 60 s old. A group that cannot be read, or an account that may not be touched, is no member. */
  hasRole(account: string, role: Role): Promise<boolean>;
  /** Who has a role now, 100 at most, read afresh. Rejects where the groups cannot be read: *nobody else* must never be a guess (SEC-95). */
  holders(role: Role): Promise<readonly Account[]>;
  /** Whether an account is there for nobody to touch: whoever looks it up sees nothing special, and security hears of it. */
  isHoney(account: Pick<Account, 'login' | 'mail' | 'id' | 'untouchable'>): boolean;
}

interface RolesParts {
  readonly directory: Pick<Directory, 'find' | 'memberOf' | 'members'>;
  readonly settings: RoleSettings;
  /** Logins, addresses or ids of accounts that are bait. */
  readonly honey?: readonly string[];
  readonly now: () => number;
  readonly log: Pick<Log, 'warn'>;
}

/** Younger than the longest a role may outlive its group (SEC-18). */
const believedMs = 55_000;
const mostRemembered = 10_000;
const mostHolders = 100;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unexpected');

const isMember = async ({ directory, settings }: RolesParts, account: string, role: Role): Promise<boolean> => {
  const found = await directory.find(account);
  return found !== null && !found.untouchable && (await directory.memberOf(account, settings[role])).length > 0;
};

/** Roles from groups: denied by default, read late (SEC-18). `now` is epoch ms. */
export const rolesOf = (parts: RolesParts): Roles => {
  const known = new Map<string, { readonly at: number; readonly answer: Promise<boolean> }>();

  const bait = new Set((parts.honey ?? []).map((name) => name.toLowerCase()));

  const ask = (account: string, role: Role, key: string): Promise<boolean> => {
    const answer = isMember(parts, account, role).catch((error: unknown) => {
      known.delete(key); // unreadable is no answer to remember
      parts.log.warn('a role could not be read and is refused', { role, code: codeOf(error) });
      return false;
    });
    if (known.size >= mostRemembered) known.clear();
    known.set(key, { at: parts.now(), answer });
    return answer;
  };

  const holders: Roles['holders'] = async (role) => {
    if (parts.settings[role].length === 0) return [];
    const found: Account[] = [];
    let after: string | null = null;
    do {
      const page: AccountPage = await parts.directory.members(parts.settings[role], after, mostHolders);
      found.push(...page.accounts.filter(({ untouchable }) => !untouchable));
      after = page.next; // a page may be short, or empty, and not the last
    } while (after !== null && found.length < mostHolders);
    return found.slice(0, mostHolders);
  };

  return {
    holders,
    isHoney: ({ login, mail, id, untouchable }) =>
      untouchable === 'break-glass' || [login, mail, id].some((name) => name !== null && bait.has(name.toLowerCase())),
    async hasRole(account, role) {
      if (parts.settings[role].length === 0) return false;
      const key = `${role}\n${account}`;
      const before = known.get(key);
      const age = before ? parts.now() - before.at : believedMs;
      return before && age >= 0 && age < believedMs ? before.answer : ask(account, role, key);
    },
  };
};
