import type { Account, AccountState } from '../core/account.ts';
import { AppError, no, ok } from '../core/result.ts';
import type { Documents } from './documents.ts';
import { contactIn } from './embedded/contact.ts';
import { createHasher, type Hasher } from './embedded/hasher.ts';
import { createLedger } from './embedded/ledger.ts';
import { keptLife, lifeOf, settingsNow } from './embedded/life.ts';
import type { People, Person } from './embedded/person.ts';
import { emptyRecord, keptAccounts, stateOf, withPassword } from './embedded/record.ts';
import { createRoster, type RoleGroups } from './embedded/roster.ts';
import { rulesOf } from './embedded/rules.ts';
import { checkPasswordOf, type SignIn, signInOf } from './embedded/sign-in.ts';
import { type Parts, writesOf } from './embedded/writes.ts';
import type { AccountPage, Directory } from './port.ts';
import type { PreflightFinding } from './preflight.ts';

export type { RoleGroups } from './embedded/roster.ts';
export type { NotSignedIn, SignIn } from './embedded/sign-in.ts';

/** A directory for trying out and for tests: people from a file, passwords in the store. Refuses production by configuration. */
export interface EmbeddedDirectory extends Directory, SignIn {}

/** What the embedded directory is made of. `now` is epoch ms; a `hasher` may be shared, so that the limit on hashing is one (SEC-126). */
export interface EmbeddedSettings {
  readonly people: People;
  readonly documents: Documents;
  readonly roles: RoleGroups;
  readonly now: () => number;
  readonly hasher?: Hasher;
}

/** What to say at every start (SEC-136). */
export const startUpLine =
  'The embedded directory is for trying out: its people come from a file and its passwords open nothing else. Never use it in production.';

const dayMs = 86_400_000;

/** The initial password of a person goes into the store once; whoever already has a record keeps it. */
const seed = async ({ ledger, hasher, settings, now }: Parts, person: Person): Promise<void> => {
  const { initialPassword } = person;
  if (initialPassword === undefined || (await ledger.read(person.id)) !== emptyRecord) return;
  const hash = await hasher.hash(initialPassword);
  const changedAt = now() - person.passwordAgeDays * dayMs;
  await ledger.update(person.id, (record) =>
    record === emptyRecord ? { ...withPassword(record, hash, settings, changedAt), mustChange: person.mustChange } : record,
  );
};

const seedAll = async (parts: Parts, people: readonly Person[]): Promise<void> => {
  const waiting = people.filter((person) => person.initialPassword !== undefined);
  const worker = async (): Promise<void> => {
    for (let person = waiting.pop(); person; person = waiting.pop()) await seed(parts, person);
  };
  await Promise.all([worker(), worker()]);
};

const known = ({ roster }: Parts, account: string): Person => {
  const person = roster.person(account);
  if (!person) throw new AppError('account-gone', 'no such account in the people file');
  return person;
};

const accountOf = ({ roster }: Parts, person: Person | null): Account | null => person && roster.account(person);

type Reads = Pick<
  Directory,
  | 'findByIdentity'
  | 'findByName'
  | 'find'
  | 'state'
  | 'memberOf'
  | 'groupPath'
  | 'members'
  | 'unknownGroups'
  | 'identitiesOf'
  | 'managerOf'
  | 'contactOf'
  | 'rules'
  | 'lockoutThreshold'
  | 'preflight'
  | 'rights'
>;

/** A page of an ordered list; `after` is the last id of the page before. */
const pageOf = (parts: Parts, people: readonly Person[], after: string | null, limit: number): AccountPage => {
  const rest = after === null ? people : people.filter(({ id }) => id > after);
  const shown = rest.slice(0, limit);
  return {
    accounts: shown.map((person) => parts.roster.account(person)),
    next: rest.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
};

const steps = ['find', 'check-password', 'reset', 'change', 'unlock', 'end-sessions'] as const;

/** Everything works in a file, but for accounts that are never touched. */
const preflightOf = ({ roster }: Parts, account: string): PreflightFinding[] => {
  const person = roster.person(account);
  const reason = person ? roster.account(person).untouchable : 'gone';
  return steps.map((step) => ({ step, works: reason === null, reason: reason && `account.${reason}` }));
};

const readsOf = (parts: Parts): Reads => ({
  findByIdentity: async (identity) => accountOf(parts, parts.roster.byIdentity(identity)),
  findByName: async (name) => accountOf(parts, parts.roster.byName(name)),
  find: async (account) => accountOf(parts, parts.roster.person(account)),
  async state(account): Promise<AccountState> {
    const { disabled, expired } = known(parts, account);
    const [record, settings] = await Promise.all([parts.ledger.read(account), settingsNow(parts)]);
    return stateOf(record, settings, !disabled && !expired, parts.now());
  },
  memberOf: async (account, groups) => parts.roster.memberOf(known(parts, account), groups),
  groupPath: async (account, group) => parts.roster.groupPath(known(parts, account), group),
  unknownGroups: async (groups) => parts.roster.unknownGroups(groups),
  members: async (groups, after, limit) => pageOf(parts, parts.roster.members(groups), after, limit),
  managerOf: async (account) => accountOf(parts, parts.roster.managerOf(known(parts, account))),
  contactOf: async (account) => contactIn(known(parts, account)),
  preflight: async (account) => preflightOf(parts, account),
  rights: async () => [],
  identitiesOf: async (account) => parts.roster.identities(known(parts, account)),
  rules: async () => rulesOf(parts.settings),
  lockoutThreshold: async () => parts.settings.lockoutThreshold,
});

const endSessions =
  ({ roster, ledger, now }: Parts): Directory['endSessions'] =>
  async (account) => {
    if (!roster.person(account)) return false;
    return ledger
      .update(account, (record) => ({ ...record, sessionsEndedAt: now() }))
      .then(() => true)
      .catch((error: unknown) => {
        if (error instanceof AppError) return false;
        throw error;
      });
  };

const health =
  (documents: Documents): Directory['health'] =>
  () =>
    documents.get('directory-health', 'probe').then(
      () => ok(null),
      () => no('unavailable'),
    );

/** Opens the embedded directory: indexes the people, hashes initial passwords that are not in the store yet. */
export const createEmbeddedDirectory = async ({
  people,
  documents,
  roles,
  now,
  hasher,
}: EmbeddedSettings): Promise<EmbeddedDirectory> => {
  const parts: Parts = {
    roster: createRoster(people, roles),
    ledger: createLedger(documents, keptAccounts),
    lives: createLedger(documents, keptLife(people.passwords)),
    hasher: hasher ?? createHasher(),
    settings: people.passwords,
    now,
  };
  await seedAll(parts, people.people);
  return {
    name: 'embedded',
    capabilities: {
      checkPassword: true,
      signIn: false,
      reset: true,
      change: true,
      changeNeedsSignIn: false,
      unlock: true,
      endSessions: true,
      requireChange: true,
      issuePass: false,
      setLife: true,
      exempt: true,
    },
    ...readsOf(parts),
    ...writesOf(parts),
    ...signInOf(parts),
    ...lifeOf(parts),
    issuePass: async () => no('not-supported'),
    checkPassword: checkPasswordOf(parts),
    endSessions: endSessions(parts),
    health: health(documents),
    close: async () => {},
  };
};
