import { type AuditRecord, ownRecord } from '../../core/audit.ts';
import { AppError } from '../../core/result.ts';
import type { CaseParts } from '../cases/parts.ts';
import { type Kept, keptWrites, type LifeWrite, removeWrite } from './keeping.ts';
import { auditOf, type CameOf, isThere, settleWrite } from './settling.ts';

/** How long a write may be on its way: longer than the reads around it and the call itself together, each of which ends within 30 s. */
const leaseMs = 120_000;
/** How long a directory that does not answer is asked again before it is on record that nobody knows; and how long one that is over is kept. */
const longestMs = 86_400_000;

const recordOf = (write: LifeWrite, at: number): AuditRecord =>
  ownRecord(at, { outcome: 'unknown', flow: 'policy', policyVersion: write.policyVersion, ...auditOf(write) });

/** What a look brings; null: the directory cannot be asked, and there is still time. */
const look = async (parts: CaseParts, write: LifeWrite): Promise<CameOf | null> => {
  try {
    const isDone = await isThere(parts, write);
    return isDone ? { outcome: 'success', reason: null } : { outcome: 'unknown', reason: 'look-not-applied' };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return parts.now() < write.begunAt + longestMs ? null : { outcome: 'unknown', reason: 'look-unknown' };
  }
};

const settle = async (parts: CaseParts, kept: Kept): Promise<void> => {
  const came = await look(parts, kept.write);
  if (came) await settleWrite(parts, kept, recordOf(kept.write, parts.now()), came, null);
};

const tend = async (parts: CaseParts, kept: Kept): Promise<void> => {
  const { state, begunAt } = kept.write;
  const ageMs = parts.now() - begunAt;
  if (state === 'begun' && ageMs >= leaseMs) await settle(parts, kept);
  if (state === 'over' && ageMs >= longestMs) await removeWrite(parts, kept);
};

/** Settles, by looking, every life and exemption whose writer is gone or never heard an answer: audit and notices are owed all the same (SEC-81, SEC-114). What is long over goes. */
export const settleLifeWrites = async (parts: CaseParts): Promise<void> => {
  for (const kept of await keptWrites(parts))
    await tend(parts, kept).catch(() => parts.log.warn('a life of passwords is not settled yet', { effect: kept.write.id }));
};
