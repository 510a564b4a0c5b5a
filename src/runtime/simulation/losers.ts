import { setImmediate as turn } from 'node:timers/promises';
import { fateOf } from '../../core/policy-effect.ts';
import { withLastSeen } from '../registration/last-seen.ts';
import type { SimulationParts } from './parts.ts';
import type { Difference, Simulations } from './simulations.ts';
import { kindOf } from './tally.ts';

const accountsAPage = 500;
const pagesAStretch = 20;

/** Some accounts; `next` continues, null at the end. */
export interface Losers {
  readonly accounts: readonly string[];
  readonly next: string | null;
}

/** The accounts that could no longer reset among the next 10,000 after one of them: everybody in the end, however many, and never all of them at once. */
export const losersAfter = async (
  parts: Pick<SimulationParts, 'records' | 'methods' | 'now' | 'documents' | 'keys'> & {
    readonly simulations: Pick<Simulations, 'membership'>;
  },
  change: Difference,
  from: string | null,
): Promise<Losers> => {
  const fate = fateOf(change.before, change.after);
  const membership = await parts.simulations.membership(change);
  const look = withLastSeen(parts, [change.before, change.after]);
  const accounts: string[] = [];
  let next: string | null = from;
  for (let page = 0; page < pagesAStretch && (page === 0 || next !== null); page += 1) {
    const read = await parts.records.registrationsByAccount(next, accountsAPage);
    const lost = (await look(read.accounts)).filter((one) => fate(kindOf(parts, membership, one)) === 'lost');
    accounts.push(...lost.map(({ account }) => account));
    next = read.next;
    await turn();
  }
  return { accounts, next };
};
