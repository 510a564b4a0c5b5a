import { type Policy, standardPolicy } from '../core/policy.ts';
import type { Records } from '../store/records.ts';

/** The policy of this moment and its version; version 0 is the standard policy of an empty store. Read afresh each turn. */
export const currentPolicy = async (records: Records): Promise<{ readonly policy: Policy; readonly version: number }> => {
  const stored = await records.policy();
  return stored ? { policy: stored.policy, version: stored.version } : { policy: standardPolicy, version: 0 };
};
