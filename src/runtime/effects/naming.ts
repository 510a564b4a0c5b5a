import type { Conversation } from '../../core/conversation.ts';
import { identityKey } from '../../core/identity.ts';
import type { Parts } from '../parts.ts';
import { keyFor, nameFor } from '../rows.ts';

const hourMs = 3_600_000;
const mostForeignNames = 3;

/** Naming more than three others within an hour stops (SEC-35). */
export const namesTooMany = async (parts: Parts, row: Conversation, named: string): Promise<boolean> => {
  const person = nameFor(identityKey(row.address));
  const isNew = await parts.sessions.firstTime(keyFor('n', person).tag, [`n:${person}:${nameFor(named)}`], hourMs, parts.now());
  if (!isNew) return false;
  const { count } = await parts.sessions.count(keyFor('nn', person), hourMs, parts.now());
  if (count > mostForeignNames) parts.log.warn('alarm: one person named many accounts', { alarm: 'naming' });
  return count > mostForeignNames;
};
