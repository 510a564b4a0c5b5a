import { isReason } from '../core/flows/policy-moves.ts';
import { identityKey } from '../core/identity.ts';
import { knownChats } from '../runtime/known-chats.ts';
import type { Forgotten } from '../store/traces.ts';
import { type ExitCode, ended, type World } from './command.ts';
import type { PartsWithDirectory } from './directory.ts';
import { operatorRecord } from './operator-record.ts';

/** Every name the audit can know somebody by: the account, the chats that led to it, and Teams by the object id that it is. */
const namesOf = async (parts: PartsWithDirectory, account: string, more: readonly string[]): Promise<readonly string[]> => {
  const chats = await knownChats(parts, account);
  const teams = (parts.config.teams?.tenantIds ?? []).map((tenant) => ({ channel: 'teams', tenant, person: account }) as const);
  return [...new Set([account, ...[...chats, ...teams].map(identityKey), ...more])];
};

/** `teams/TENANT/PERSON` as the audit has it. */
const chatNamed = (text: string): string => text.split('/').join('\n');

/** How many records name one of them in the clear: an earlier version wrote them. */
const plainRecords = async ({ records }: PartsWithDirectory, names: readonly string[]): Promise<number> => {
  const wanted = new Set<unknown>(names);
  let count = 0;
  for await (const { actor, target, detail } of records.sealed(1, Number.MAX_SAFE_INTEGER))
    if ([actor, target, ...Object.values(detail)].some((value) => wanted.has(value))) count += 1;
  return count;
};

/** What there is to say of each number; of none nothing. */
const linesOf = (keys: number, { writes, cases, left }: Forgotten, plain: number): readonly string[] => {
  const lines: readonly (readonly [number, string])[] = [
    [keys, `Done: ${keys} keys are destroyed. Backups that hold the table audit_person_keys still have them.`],
    [writes, `Removed writes to the directory that were over: ${writes}.`],
    [cases, `Removed helpdesk cases that were closed: ${cases}.`],
    [
      left,
      `Writes and helpdesk cases that still hold the id: ${left}. They go a day after the write is settled, a week after the case is closed.`,
    ],
    [plain, `Records of an earlier version with the id in the clear: ${plain}. They keep it until their segment goes.`],
  ];
  const said = lines.filter(([count]) => count > 0).map(([, line]) => line);
  return said.length > 0 ? said : ['The audit knows nobody by this id, or its keys are destroyed already.'];
};

/**
 * Destroys the keys of somebody who is gone from the directory: the records stay and verify, and nobody can tell any more whom they are about (SEC-123).
 * Removes their writes and cases that are over. Says how much still holds the id.
 */
export const forget = async (
  parts: PartsWithDirectory,
  world: World,
  [account = '', ...chats]: readonly string[],
  why: string,
): Promise<ExitCode> => {
  if (!isReason(why)) return ended(world, 1, 'Refused: say why, in 10 to 200 characters, with --reason.');
  if (await parts.directory.find(account))
    return ended(world, 1, 'Refused: this account is still in the directory, and its records are needed.');
  const record = operatorRecord(world, { action: 'audit.forgotten', outcome: 'success', detail: { why } });
  const names = await namesOf(parts, account, chats.map(chatNamed));
  const keys = await parts.records.people.destroy(names, record);
  const lines = linesOf(keys, await parts.records.traces.forget(account, world.now()), await plainRecords(parts, names));
  for (const line of lines.slice(0, -1)) world.say(line);
  return ended(world, 0, lines.at(-1) ?? '');
};
