import { currentPolicy } from '../policies.ts';
import type { Speaking } from './news.ts';
import type { Rules } from './parts.ts';

/** How a chore went: over; again at this time (epoch ms); or never. */
export type Done = 'over' | 'never' | { readonly again: number };

/** The policy of now, for what nobody in particular does. */
export const rulesNow = async ({ parts }: Pick<Speaking, 'parts'>): Promise<Rules> => {
  const { policy, version } = await currentPolicy(parts.records);
  return { policy, policyVersion: version };
};
