import type { Sentence } from '../views.ts';
import type { Who } from './who.ts';

const lockLines = ({ lock }: Who): Sentence[] => {
  if (!lock) return [];
  const { since, until } = lock;
  if (until === null) return [since === null ? { say: 'lock.by-hand' } : { say: 'lock.since-by-hand', with: { since } }];
  return [since === null ? { say: 'lock.until', with: { until } } : { say: 'lock.since-until', with: { since, until } }];
};

const expiryLines = ({ expiry }: Who): Sentence[] => {
  if (!expiry) return [];
  const { at, days, isPast } = expiry;
  return [isPast ? { say: 'expiry.past', with: { at } } : { say: 'expiry.soon', with: { days, at } }];
};

/**
 * What a person should know of their own account while at it: the directory's lock, called by its name and with its end, and a password that ends soon.
 * Nothing where there is nothing to say; nothing of anybody else's account, for that is a decoy (SEC-26).
 */
export const standingLines = (who: Who): Sentence[] => [...lockLines(who), ...expiryLines(who)];
