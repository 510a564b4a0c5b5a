import type { AuditRecord } from '../../core/audit.ts';
import { AppError, no, ok, type Result } from '../../core/result.ts';
import type { LifeRefusal } from '../../directory/life.ts';
import type { Transaction } from '../../store/records.ts';
import type { CaseParts } from '../cases/parts.ts';
import { organisationPolicy } from '../policies.ts';
import { type Admin, policyRecord } from '../policy/parts.ts';
import { keepWrite, type LifeWrite, placeFor } from './keeping.ts';
import { auditOf, type CameOf, isThere, settleWrite } from './settling.ts';

/** Why a life, or an exemption, was not written; `unknown`: begun, and the directory did not answer. */
export type NotWritten = LifeRefusal | 'changed' | 'unknown';

/** What a write takes: who does it, what a directory is asked, and what it rests on. */
export interface Writing {
  readonly parts: CaseParts;
  readonly admin: Admin;
  readonly write: LifeWrite;
  /** Whether what is there is still what was looked at. */
  readonly isStill: () => Promise<boolean>;
  readonly call: () => Promise<Result<null, LifeRefusal>>;
  /** Takes hold of what it rests on, in the transaction that begins it; false where that is decided already. */
  readonly hold: (tx: Transaction) => Promise<boolean>;
}

/** The audit row of what an administrator does to the life of passwords. */
const recordOf = async ({ parts, admin, write }: Writing): Promise<AuditRecord> => {
  const { policy, version } = await organisationPolicy(parts);
  const about = { before: policy, after: policy, version, at: parts.now() };
  const { target, effect, ...what } = auditOf(write);
  return { ...policyRecord(admin, about, { ...what, outcome: 'intent' }), target, effect };
};

/** Begins it, on record; false when another one is on its way, or what it rests on is gone (SEC-114, SEC-129). */
const begin = async ({ parts, write, hold }: Writing, rev: number, record: AuditRecord): Promise<boolean> =>
  parts.records.transaction(async (tx) => {
    if (!(await hold(tx)) || !(await keepWrite(tx, parts, write, rev))) return false;
    await tx.audit(record);
    return true;
  });

type Asked = Result<null, NotWritten>;

/** Asks the directory, if everything is still as it was looked at. Nothing is sent where that cannot be read. */
const ask = async ({ isStill, call }: Writing): Promise<Asked> => {
  const still = await isStill().catch((error: unknown) => {
    if (error instanceof AppError) return null;
    throw error;
  });
  if (still === null) return no('unavailable');
  if (!still) return no('changed');
  const answer = await call();
  return answer.ok || answer.reason !== 'unavailable' ? answer : no('unknown');
};

/** An answer that never came may have been a write all the same: it is looked for, now, and by the sweep later (SEC-81). */
const cameOf = async ({ parts, write }: Writing, answer: Asked): Promise<CameOf | null> => {
  if (answer.ok) return { outcome: 'success', reason: null };
  if (answer.reason !== 'unknown')
    return { outcome: answer.reason === 'unavailable' ? 'failure' : 'refused', reason: answer.reason };
  const isDone = await isThere(parts, write).catch(() => false);
  return isDone ? { outcome: 'success', reason: null } : null;
};

/** Writes once: intent first, then the directory, then the outcome with its notices. What nobody knows is told as that, and settled by looking (SEC-81, SEC-114). */
export const carryOut = async (writing: Writing): Promise<Asked> => {
  const { parts, admin, write } = writing;
  const [place, record] = await Promise.all([placeFor(parts, write), recordOf(writing)]);
  if (place === null || !(await begin(writing, place, record))) {
    await parts.records.audit({ ...record, outcome: 'refused', reason: 'changed' }); // another one is on its way, or has won
    return no('changed');
  }
  try {
    const answer = await ask(writing);
    const came = await cameOf(writing, answer);
    if (!came) return no('unknown');
    await settleWrite(parts, { write, rev: place + 1 }, { ...record, at: parts.now() }, came, admin.by);
    return came.outcome === 'success' ? ok(null) : answer;
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'unexpected';
    parts.log.error('a life of passwords could not be settled; the sweep will look', { effect: write.id, code });
    return no('unknown'); // begun, and nobody here knows more: never "nothing was changed"
  }
};
