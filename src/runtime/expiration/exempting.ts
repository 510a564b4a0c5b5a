import type { z } from 'zod';
import { satisfies } from '../../core/evidence.ts';
import { ExemptTask } from '../../core/flows/life-states.ts';
import { no } from '../../core/result.ts';
import { evidenceIn } from '../effects/given.ts';
import { organisationPolicy } from '../policies.ts';
import { type Admin, adminOf, type PolicyWork, policyRecord } from '../policy/parts.ts';
import type { Perform } from '../turns.ts';
import { whyNotExempt } from './looking.ts';
import { carryOut } from './writing.ts';

type Task = z.infer<typeof ExemptTask>;

const write = async ({ parts }: PolicyWork, admin: Admin, id: string, version: number, { account, isOn, reason }: Task) => {
  const { directory } = parts;
  const name = (await directory.find(account))?.displayName ?? account;
  const what = { kind: 'exemption', account, isOn, name, by: admin.account.displayName, reason: reason.trim() } as const;
  return carryOut({
    parts,
    admin,
    write: { id, begunAt: parts.now(), state: 'begun', policyVersion: version, what },
    isStill: async () => (await directory.state(account)).neverExpires !== isOn,
    call: () => directory.setNeverExpires(account, isOn),
    hold: async () => true,
  });
};

const whyNot = async (work: PolicyWork, admin: Admin, { account: id, reason }: Task): Promise<string | null> => {
  const { length } = [...reason.trim()];
  if (length < 10 || length > 200) return 'reason';
  const account = await work.parts.directory.find(id);
  return account ? whyNotExempt(work, admin, account) : 'gone';
};

/** One account's password never expires, or expires again: by an administrator who has just shown who they are, not for themself, not what is protected; the others hear of it (SEC-22, SEC-25, SEC-95, SEC-97). */
export const exempt =
  (work: PolicyWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const admin = await adminOf(parts, context);
    if (!admin) return no('not-admin');
    const { policy, version } = await organisationPolicy(parts);
    const task = ExemptTask.parse(JSON.parse(String(owed.with?.task || '{}')));
    const isProven = satisfies('approver-step-up', context.policy, admin.account.tier, evidenceIn(owed), parts.now());
    const why = isProven ? await whyNot(work, admin, task) : 'not-verified';
    if (!why) return write(work, admin, owed.id, version, task);
    const about = { before: policy, after: policy, version, at: parts.now() };
    const record = policyRecord(admin, about, { action: 'life.never-expires', outcome: 'refused', reason: why });
    await parts.records.audit({ ...record, target: task.account });
    return no(why);
  };
