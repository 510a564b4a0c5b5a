import type { Policy } from '../../core/policy.ts';
import { standardPolicy } from '../../core/policy.ts';
import { hasJumped, type Luck } from '../../core/policy-plan.ts';
import { waitMs } from '../../delivery/outbox-worker.ts';
import type { ClaimedItem } from '../../store/records.ts';
import { say } from '../../text/say.ts';
import { organisationPolicy } from '../policies.ts';
import { start } from './carrying-out.ts';
import { nudge, nudgeIn, nudgeTopic } from './nudging.ts';
import { groundOf, type KeptPlan, keepPlan, openPlans, type PlanParts } from './plans.ts';
import { type Change, writeVersion } from './versions.ts';
import { luckAround } from './watching.ts';

const leaseMs = 60_000;
const watchEveryMs = 60_000;
const nudgeLeaseMs = 5 * 60_000;
const hour = 3_600_000;
const atOnce = 4;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unexpected');

const end = (parts: PlanParts, { plan, rev }: KeptPlan): Promise<boolean> =>
  parts.records.transaction((tx) => keepPlan(tx, parts, { ...plan, state: 'over' }, rev));

const versionBefore = async ({ records }: PlanParts, version: number): Promise<Policy | null> => {
  if (version <= 1) return standardPolicy;
  const [, before] = await records.policyVersions(2);
  return before?.version === version - 1 ? before.policy : null;
};

const lastWords = ({ before, after }: { readonly before: Luck; readonly after: Luck }): string =>
  say('en', {
    say: 'policy.undone.reason',
    with: { begun: after.begun, done: after.done, before: before.begun, doneBefore: before.done },
  });

/** Undoes a change in which failures jumped: that was agreed to with the change itself. */
const undo = async (parts: PlanParts, kept: KeptPlan, luck: Parameters<typeof lastWords>[0]): Promise<void> => {
  const { policy: before, version } = await organisationPolicy(parts);
  const after = await versionBefore(parts, version);
  if (!after) return void (await end(parts, kept));
  const { by, approver, made } = kept.plan;
  const change: Change = { before, after, version, reason: lastWords(luck), by, approver };
  if (!(await writeVersion({ parts }, null, change, groundOf(parts, kept, { state: 'over', made })))) return;
  parts.log.warn('alarm: a change of the policy was undone, because failures jumped', { alarm: 'policy-undone', version });
};

/** Looks whether a change that is watched does harm. Whoever changes the policy meanwhile ends the watch. */
const watch = async (parts: PlanParts, kept: KeptPlan): Promise<void> => {
  const { made, watchHours } = kept.plan;
  const { version } = await organisationPolicy(parts);
  const isOver = !made || version !== made.version || parts.now() >= made.at + watchHours * hour;
  if (isOver) return void (await end(parts, kept));
  const luck = await luckAround(parts, kept.plan);
  if (hasJumped(luck.before, luck.after)) await undo(parts, kept, luck);
};

const nudgeOnce = async (parts: PlanParts, item: ClaimedItem): Promise<void> => {
  const { records, replica, now, log } = parts;
  const one = nudgeIn(parts, item);
  if (!one) {
    log.warn('a promise to tell those whom a change hurts was given up', { why: 'unreadable' });
    return void (await records.bury(item.id, replica, now()));
  }
  try {
    await nudge(parts, one);
    await records.done(item.id, replica, now());
  } catch (error) {
    log.warn('those whom a change hurts could not be told yet', { code: codeOf(error) });
    await records.retry(item.id, replica, now() + waitMs(item.attempts));
  }
};

/** Keeps what was planned: starts what is due, looks after what is watched, tells whom it hurts. One replica at a time; safe to call on every one. */
export const planKeeper = (parts: PlanParts): (() => Promise<void>) => {
  let watchedAt = 0;
  return async () => {
    const { records, replica, now, log } = parts;
    for (const item of await records.claim([nudgeTopic], replica, now(), nudgeLeaseMs, atOnce)) await nudgeOnce(parts, item);
    if (!(await records.lease('policy-plans', replica, now(), leaseMs))) return;
    const isTimeToWatch = Math.abs(now() - watchedAt) >= watchEveryMs;
    if (isTimeToWatch) watchedAt = now();
    for (const kept of await openPlans(parts)) {
      const { state, startsAt } = kept.plan;
      const work = state === 'waiting' && now() >= startsAt ? start : state === 'watching' && isTimeToWatch ? watch : null;
      await work?.(parts, kept).catch((error: unknown) => log.warn('a plan could not be kept yet', { code: codeOf(error) }));
    }
  };
};
