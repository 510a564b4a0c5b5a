import type { Account } from '../../src/core/account.ts';
import type { AccountPage, Directory } from '../../src/directory/port.ts';

/** Who joined which group, or left every group, or is somebody else than the people file says: by account id, at any time. */
export interface Joining {
  readonly joined: Map<string, readonly string[]>;
  readonly left: Set<string>;
  readonly altered: Map<string, Partial<Account>>;
  readonly managers: Map<string, string>;
  readonly through: <D extends Directory>(real: D) => D;
}

type Changes = Omit<Joining, 'through'>;

const alsoIn = ({ joined }: Changes, account: string, groups: readonly string[]): readonly string[] =>
  (joined.get(account) ?? []).filter((one) => groups.includes(one));

const seenIn =
  ({ altered }: Changes) =>
  (account: Account | null): Account | null =>
    account && { ...account, ...altered.get(account.id) };

/** A page of members: those who joined come along, those who left do not. */
const pageIn = async (real: Directory, changes: Changes, { accounts, next }: AccountPage, groups: readonly string[]) => {
  const more = [...changes.joined.keys()].filter(
    (id) => alsoIn(changes, id, groups).length > 0 && !accounts.some((one) => one.id === id),
  );
  const found = await Promise.all([...accounts.map(({ id }) => id), ...more].map((id) => real.find(id)));
  const there = found.map(seenIn(changes)).filter((one): one is Account => one !== null && !changes.left.has(one.id));
  return { accounts: there, next };
};

/** Lets people join and leave groups, change and be joined in the middle of a test, so that what is read late can be seen to be. */
export const joining = (): Joining => {
  const changes: Changes = { joined: new Map(), left: new Set(), altered: new Map(), managers: new Map() };
  const seen = seenIn(changes);
  return {
    ...changes,
    through: (real) => ({
      ...real,
      find: async (account: string) => seen(await real.find(account)),
      findByName: async (name: string) => seen(await real.findByName(name)),
      findByIdentity: async (identity: Parameters<Directory['findByIdentity']>[0]) => seen(await real.findByIdentity(identity)),
      managerOf: async (account: string) => {
        const other = changes.managers.get(account);
        return seen(await (other ? real.find(other) : real.managerOf(account)));
      },
      memberOf: async (account: string, groups: readonly string[]) =>
        changes.left.has(account) ? [] : [...(await real.memberOf(account, groups)), ...alsoIn(changes, account, groups)],
      members: async (groups: readonly string[], after: string | null, limit: number) =>
        pageIn(real, changes, await real.members(groups, after, limit), groups),
    }),
  };
};
