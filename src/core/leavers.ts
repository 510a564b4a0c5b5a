/** Why an account is no longer one of ours. */
export type Leaving = 'gone' | 'disabled';

const dayMs = 86_400_000;

/** How long after it was first seen: a second look, because a directory can be looked at in an unlucky moment; thirty days where it may come back (SEC-122). */
const waitMs: Readonly<Record<Leaving, number>> = { gone: dayMs / 2, disabled: 30 * dayMs };

/** Whether what a leaver registered goes now; `since` is when it was first seen (epoch ms). */
export const isOver = (why: Leaving, since: number, now: number): boolean => now - since >= waitMs[why];

const fewest = 20;
const most = 0.2;

/** Whether so many are gone at once that the directory is wrong rather than the people: nothing is removed then. */
export const isImplausible = (gone: number, seen: number): boolean => gone > fewest && gone > seen * most;
