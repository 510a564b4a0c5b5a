import type { IsIn } from '../../core/policy-reach.ts';
import type { Directory } from '../../directory/port.ts';

const membersAPage = 1_000;

/** Who is in which group: account ids by group. */
export type Members = ReadonlyMap<string, ReadonlySet<string>>;

const membersOf = async (directory: Pick<Directory, 'members'>, group: string): Promise<ReadonlySet<string>> => {
  const members = new Set<string>();
  let after: string | null = null;
  do {
    const page = await directory.members([group], after, membersAPage);
    for (const { id } of page.accounts) members.add(id);
    after = page.next;
  } while (after !== null);
  return members;
};

/** Reads the members of groups, each group once, nested members too: for whoever asks about very many accounts. */
export const readMembers = async (directory: Pick<Directory, 'members'>, groups: readonly string[]): Promise<Members> => {
  const members = new Map<string, ReadonlySet<string>>();
  for (const group of new Set(groups)) members.set(group, await membersOf(directory, group));
  return members;
};

/** Whether an account is in a group, of those that were read. */
export const isInOf =
  (members: Members, account: string): IsIn =>
  (group) =>
    members.get(group)?.has(account) ?? false;
