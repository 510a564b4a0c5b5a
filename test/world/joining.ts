import type { Account } from '../../src/core/account.ts';
import type { AccountPage, Directory } from '../../src/directory/port.ts';

/** Who joined which group, or left every group, since the people file was written: by account id. */
export interface Joining {
  readonly joined: Map<string, readonly string[]>;
  readonly left: Set<string>;
  readonly through: (real: Directory) => Directory;
}

/** Lets people join and leave groups in the middle of a test, so that roles can be read late. */
export const joining = (): Joining => {
  const joined = new Map<string, readonly string[]>();
  const left = new Set<string>();
  const alsoIn = (account: string, groups: readonly string[]): readonly string[] =>
    (joined.get(account) ?? []).filter((one) => groups.includes(one));
  const page = async (real: Directory, { accounts, next }: AccountPage, groups: readonly string[]): Promise<AccountPage> => {
    const more = [...joined.keys()].filter((id) => alsoIn(id, groups).length > 0 && !accounts.some((one) => one.id === id));
    const found = await Promise.all([...accounts.map(({ id }) => id), ...more].map((id) => real.find(id)));
    return { accounts: found.filter((one): one is Account => one !== null && !left.has(one.id)), next };
  };
  return {
    joined,
    left,
    through: (real) => ({
      ...real,
      memberOf: async (account, groups) =>
        left.has(account) ? [] : [...(await real.memberOf(account, groups)), ...alsoIn(account, groups)],
      members: async (groups, after, limit) => page(real, await real.members(groups, after, limit), groups),
    }),
  };
};
