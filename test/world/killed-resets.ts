import { setTimeout as pause } from 'node:timers/promises';
import { type ActiveDirectory, createActiveDirectory } from '../../src/directory/active-directory.ts';
import { type DomainPerson, settingsFor } from './domain.ts';
import type { Samba } from './samba.ts';

/** What was told of one reset, what a look said at once and a minute later, and what the domain controller knows. */
export interface KilledReset {
  readonly told: string;
  readonly looked: string;
  readonly lookedLater: string;
  readonly isSet: boolean;
  readonly writes: number;
}

const fresh = 'Ferry marble onion 7 lantern';

/** What is wrong with what was said, seen what is true; null: nothing. */
export const wrongWith = ({ told, looked, lookedLater, isSet, writes }: KilledReset): string | null => {
  if (told === 'done' && !isSet) return 'said done, and it is not';
  if (told === 'not-done' && isSet) return 'said not done, and it is';
  if (writes > 1) return 'written twice';
  if ([looked, lookedLater].includes('applied') && !isSet) return 'looked applied, and it is not';
  if ([looked, lookedLater].includes('not-applied') && isSet) return 'looked not applied, and it is';
  return lookedLater === 'unknown' ? 'never settled' : null;
};

/** Whether the domain controller takes this password, asked past everything of ours. */
export const takes = async (samba: Samba, { login }: DomainPerson, password: string): Promise<boolean> => {
  const direct = await createActiveDirectory(settingsFor(samba));
  try {
    const account = await direct.findByName(login);
    return account !== null && (await direct.checkPassword(account.id, password)).ok;
  } finally {
    await direct.close();
  }
};

const idOf = async (directory: ActiveDirectory, { login }: DomainPerson): Promise<string> =>
  (await directory.findByName(login))?.id ?? '';

/** How long a reset takes here and now, in ms. */
const oneReset = async (directory: ActiveDirectory, one: DomainPerson): Promise<number> => {
  const id = await idOf(directory, one);
  const began = performance.now();
  await directory.reset(id, fresh, one.login);
  return performance.now() - began;
};

/** Resets one password each, and kills the domain controller in the middle: from before it is sent to after it is answered. */
export const killedResets = async (samba: Samba, people: readonly DomainPerson[]): Promise<readonly KilledReset[]> => {
  let aheadMs = 0;
  const now = (): number => Date.now() + aheadMs;
  const directory = await createActiveDirectory(settingsFor(samba, { timeoutMs: 1_500, now }));
  const [first, ...others] = people;
  const longestMs = first ? 1.3 * (await oneReset(directory, first)) : 0;
  const all: KilledReset[] = [];
  for (const [round, one] of others.entries()) {
    const begun = { kind: 'reset', account: await idOf(directory, one), operation: one.login, since: now() } as const;
    const writing = directory.reset(begun.account, fresh, one.login);
    await pause((round / others.length) * longestMs);
    await samba.kill();
    const { outcome: told } = await writing;
    await samba.start();
    aheadMs += 1_000; // it is not thought dead any more
    const [looked, isSet] = [await directory.look(begun), await takes(samba, one, fresh)];
    aheadMs += 60_000;
    const lookedLater = await directory.look(begun);
    const writes = samba.audit().filter(({ dn, statusCode }) => dn === one.dn && statusCode === 0).length;
    all.push({ told, looked, lookedLater, isSet, writes });
  }
  await directory.close();
  return all;
};
