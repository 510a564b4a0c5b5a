import type { MethodId } from '../../core/method.ts';
import type { Policy } from '../../core/policy.ts';
import { leftOutBy } from '../../core/prefilled-reach.ts';
import type { Registration } from '../../store/records.ts';
import type { Parts } from '../parts.ts';
import { readMemories } from './contact-memory.ts';

/** What it takes to count what the directory held of people when it was last looked at. */
export type LastSeenParts = Pick<Parts, 'documents' | 'keys' | 'now'>;

/** Somebody by what they have registered; `unconfirmed`: methods that count by what the directory held of them when it was last seen, and by nothing of their own. */
export interface Holder {
  readonly account: string;
  readonly registrations: readonly Registration[];
  readonly unconfirmed?: readonly MethodId[];
}

/** A page of people with what counts for them besides. */
export type WithLastSeen = (page: readonly Holder[]) => Promise<readonly Holder[]>;

/**
 * For very many people under some policies: one read a page, and none where no policy counts what the directory holds. A value that waits its day does not count, as at
 * a reset; whether the directory holds it still is not asked.
 */
export const withLastSeen = (parts: LastSeenParts, policies: readonly Policy[]): WithLastSeen => {
  if (!leftOutBy(...policies).leavesOutDirectory) return async (page) => page;
  return async (page) => {
    const seen = await readMemories(
      parts,
      page.map(({ account }) => account),
    );
    return page.map((one) => {
      const own = one.registrations.map(({ method }) => method as string);
      const there = Object.entries(seen.get(one.account) ?? {}).filter(([, { usableFrom }]) => usableFrom <= parts.now());
      return { ...one, unconfirmed: there.map(([method]) => method as MethodId).filter((method) => !own.includes(method)) };
    });
  };
};
