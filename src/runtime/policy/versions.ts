import type { Policy } from '../../core/policy.ts';
import type { Transaction } from '../../store/records.ts';
import { type Admin, authorOf, type PolicyWork, policyRecord } from './parts.ts';
import { adminHerald } from './telling.ts';

/** A change that was checked against the policy of today. */
export interface Change {
  readonly before: Policy;
  readonly after: Policy;
  readonly version: number;
  readonly reason: string;
  /** Account that wanted it. */
  readonly by: string;
  readonly approver: string | null;
}

/** What a change rests on, such as a proposal or a plan. Both run in the transaction that makes the change, so that neither stands without the other. */
export interface Ground {
  /** Takes hold of it; false where it was decided or dropped meanwhile. */
  readonly hold: (tx: Transaction) => Promise<boolean>;
  /** What the change brings with it, once it is made. */
  readonly made: (tx: Transaction) => Promise<unknown>;
}

/** A change that rests on nothing but its author. */
export const freely: Ground = { hold: async () => true, made: async () => undefined };

/** Writes the next version (`admin` null: on its day, by itself), its audit row and the news of it in one transaction; false when somebody was faster (SEC-96). */
export const writeVersion = async (
  { parts }: Pick<PolicyWork, 'parts'>,
  admin: Admin | null,
  change: Change,
  ground: Ground,
): Promise<boolean> => {
  const { before, after, version, reason, by, approver } = change;
  const name = (await parts.directory.find(by))?.displayName ?? by;
  const tell = await adminHerald(parts, { event: 'policy-changed', by: name, reason, before, after }, admin?.by ?? null);
  const at = parts.now();
  const { level } = after.emergency;
  if (level !== before.emergency.level) parts.log.warn('alarm: the emergency was switched', { alarm: 'emergency', level });
  const detail = { why: reason, ...(approver ? { proposer: by, approver } : {}) };
  return parts.records.transaction(async (tx) => {
    if (!(await ground.hold(tx)) || !(await tx.addPolicy(version, after, authorOf(by, approver), reason, at))) return false;
    const about = { before, after, version: version + 1, at };
    await tx.audit(policyRecord(admin, about, { action: 'policy.changed', outcome: 'success', detail }));
    await tell(tx);
    await ground.made(tx);
    return true;
  });
};
