import type { Catalogue } from '../catalogue.ts';

/** What each setting of the policy is called. */
export const policySettings: Catalogue = {};
