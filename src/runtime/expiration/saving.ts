import type { z } from 'zod';
import { satisfies } from '../../core/evidence.ts';
import { LifeTask } from '../../core/flows/life-states.ts';
import { isLifeInBounds, isSameLife, type LifeChange, needsSecond } from '../../core/password-life.ts';
import { Terms } from '../../core/policy-plan.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { Transaction } from '../../store/records.ts';
import { evidenceIn } from '../effects/given.ts';
import { organisationPolicy } from '../policies.ts';
import { type Admin, adminOf, authorOf, type PolicyWork, policyRecord } from '../policy/parts.ts';
import { propose } from '../policy/proposing.ts';
import type { Perform } from '../turns.ts';
import { countExpiring } from './counting.ts';
import { carryOut, type NotWritten } from './writing.ts';

/** A life that was agreed to: whose wish it is, why, and what it rests on. */
export interface AgreedLife {
  readonly id: string;
  readonly change: LifeChange;
  /** The name of whoever wanted it. */
  readonly by: string;
  /** Who wanted it and who agreed to it, by account. */
  readonly author: string;
  readonly reason: string;
  readonly version: number;
  readonly hold: (tx: Transaction) => Promise<boolean>;
}

/** Sets how long passwords live, if it is still what it was; every administrator is told once it is done. */
export const setLife = (
  { parts }: PolicyWork,
  admin: Admin,
  { version, hold, ...agreed }: AgreedLife,
): Promise<Result<null, NotWritten>> => {
  const { directory } = parts;
  const { id, change, ...why } = agreed;
  const begunAt = parts.now();
  return carryOut({
    parts,
    admin,
    write: { id, begunAt, state: 'begun', policyVersion: version, what: { kind: 'life', change, ...why } },
    isStill: async () => {
      const life = await directory.life();
      return life !== null && isSameLife(life, change.before);
    },
    call: () => (directory.capabilities.setLife ? directory.setLife(change.after) : Promise.resolve(no('not-supported'))),
    hold,
  });
};

type Task = z.infer<typeof LifeTask>;

/** Why what the step-up was for cannot be done now; null: it can. */
const whyNot = async ({ parts }: PolicyWork, { life, reason }: Task): Promise<string | null> => {
  const { length } = [...reason.trim()];
  if (length < 10 || length > 200) return 'reason';
  if (!parts.directory.capabilities.setLife) return 'not-supported';
  if (!isLifeInBounds(life.after)) return 'out-of-bounds';
  const now = await parts.directory.life();
  return now !== null && isSameLife(now, life.before) ? null : 'changed';
};

const refused = async ({ parts }: PolicyWork, admin: Admin, reason: string) => {
  const { policy, version } = await organisationPolicy(parts);
  const about = { before: policy, after: policy, version, at: parts.now() };
  await parts.records.audit(policyRecord(admin, about, { action: 'life.set', outcome: 'refused', reason }));
  return no(reason);
};

/** Another life by an administrator who has just shown who they are: set where nothing weakens and nobody's password ends by it, else kept for a second one (SEC-25, SEC-95). */
export const saveLife =
  (work: PolicyWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const admin = await adminOf(parts, context);
    if (!admin) return no('not-admin');
    if (!satisfies('approver-step-up', context.policy, admin.account.tier, evidenceIn(owed), parts.now()))
      return refused(work, admin, 'not-verified');
    const task = LifeTask.parse(JSON.parse(String(owed.with?.task || '{}')));
    const why = await whyNot(work, task);
    if (why) return refused(work, admin, why);
    const { policy, version } = await organisationPolicy(parts);
    const reason = task.reason.trim();
    if (needsSecond(task.life, await countExpiring(parts.directory, task.life, parts.now()))) {
      const change = { before: policy, after: policy, version, reason, by: admin.account.id, approver: null };
      const { value } = await propose(work, admin, { change, changes: {}, terms: Terms.parse({}), life: task.life });
      return ok({ how: value.how, asked: value.asked });
    }
    const { id: account, displayName: by } = admin.account;
    const signed = { by, author: authorOf(account, null), reason, version };
    const agreed = { id: owed.id, change: task.life, ...signed, hold: async () => true };
    const came = await setLife(work, admin, agreed);
    return came.ok ? ok({ how: 'saved', asked: 0 }) : no(came.reason);
  };
