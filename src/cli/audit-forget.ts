import { isReason } from '../core/flows/policy-moves.ts';
import { identityKey } from '../core/identity.ts';
import { knownChats } from '../runtime/known-chats.ts';
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

/** Destroys the keys of somebody who is gone from the directory: the records stay and verify, and nobody can tell any more whom they are about (SEC-123). */
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
  const count = await parts.records.people.destroy(await namesOf(parts, account, chats.map(chatNamed)), record);
  const done = `Done: ${count} keys are destroyed. Backups that hold the table audit_person_keys still have them.`;
  return ended(world, 0, count > 0 ? done : 'The audit knows nobody by this id, or its keys are destroyed already.');
};
