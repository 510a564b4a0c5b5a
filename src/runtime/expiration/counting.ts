import type { Account } from '../../core/account.ts';
import { type Expiring, type LifeChange, lifeDifference, wouldEnd } from '../../core/password-life.ts';
import { AppError } from '../../core/result.ts';
import type { Directory } from '../../directory/port.ts';
import { eachWithin } from '../each-within.ts';

type Asked = Pick<Directory, 'members' | 'state'>;

/** Somebody waits for the answer, and the directory has others to answer. */
const budgetMs = 5_000;
const atOnce = 8;
const aPage = 200;
const mostPeople = 5_000;

interface Count {
  people: number;
  expiring: number;
  failed: number;
}

const lookAt = async (directory: Asked, change: LifeChange, now: number, count: Count, { id }: Account): Promise<void> => {
  try {
    if (wouldEnd(await directory.state(id), change, now)) count.expiring += 1;
    count.people += 1;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    count.failed += 1;
  }
};

const lookAtAll = async (directory: Asked, change: LifeChange, now: number, count: Count): Promise<boolean> => {
  const end = performance.now() + budgetMs;
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Asked['members']>> = await directory.members(null, after, aPage);
    const known = count.people + count.failed;
    const touched = page.accounts.filter(({ untouchable }) => untouchable !== 'disabled' && untouchable !== 'expired');
    const left = { atOnce, budgetMs: end - performance.now() };
    await eachWithin(touched, left, (one) => lookAt(directory, change, now, count, one));
    if (count.people + count.failed < known + touched.length || count.people >= mostPeople) return false;
    after = page.next;
  } while (after !== null);
  return count.failed === 0;
};

/** How many passwords a change would end at once, `now` in epoch ms: as many as can be looked at within five seconds, 5,000 at most. Nobody's where it lets them live longer. */
export const countExpiring = async (directory: Asked, change: LifeChange, now: number): Promise<Expiring> => {
  const count: Count = { people: 0, expiring: 0, failed: 0 };
  if (lifeDifference(change).direction !== 'tighten') return { people: 0, expiring: 0, isWhole: true };
  const isWhole = await lookAtAll(directory, change, now, count).catch((error: unknown) => {
    if (error instanceof AppError) return false; // nobody can be listed: then nobody knows whom it hurts
    throw error;
  });
  return { people: count.people, expiring: count.expiring, isWhole };
};
