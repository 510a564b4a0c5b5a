import type { Luck, Plan } from '../../core/policy-plan.ts';
import type { Parts } from '../parts.ts';

/** A watch sees counts alone: how many writes were begun, and how many came to their end. */
export type Watched = Pick<Parts, 'reporting' | 'now'>;

const minute = 60_000;
/** Whoever has begun since then may still be at it. */
const underWayMs = 15 * minute;
const baselineMs = 7 * 24 * 60 * minute;
const recordsAPage = 500;
const mostPages = 8;

const begun = ['reset.started', 'unlock.started', 'change.started'];
const ended = ['directory.reset', 'directory.unlock', 'directory.change'];

/** How self-service went in a stretch of time, by the audit; the newest records of it where there are very many. Each person counts once, and only who was let in. */
const luckIn = async ({ reporting }: Watched, from: number, to: number): Promise<Luck> => {
  const found = { begun: new Set<string | null>(), done: new Set<string | null>() };
  let before: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const asked = { from, to, about: null, actions: [...begun, ...ended], before, limit: recordsAPage };
    const { records, next } = await reporting.store.searchAudit(asked);
    for (const { action, outcome, target } of records) {
      if (outcome !== 'success') continue;
      if (begun.includes(action)) found.begun.add(target);
      if (ended.includes(action)) found.done.add(target);
    }
    if (next === null) break;
    before = next;
  }
  return { begun: found.begun.size, done: found.done.size };
};

/** How it went before a plan came into force, and how it goes since: of those who could have finished by now. */
export const luckAround = async (
  watched: Watched,
  { made }: Pick<Plan, 'made'>,
): Promise<{ readonly before: Luck; readonly after: Luck }> => {
  const now = watched.now();
  const at = made?.at ?? now;
  const [before, after, late] = await Promise.all([
    luckIn(watched, at - baselineMs, at - 1),
    luckIn(watched, at, now),
    luckIn(watched, Math.max(at, now - underWayMs), now),
  ]);
  const isDone = (luck: Luck): number => Math.min(luck.begun, luck.done);
  return {
    before: { ...before, done: isDone(before) },
    after: { begun: Math.max(after.done, after.begun - late.begun), done: after.done },
  };
};
