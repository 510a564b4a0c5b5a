import type { Catalogue } from '../catalogue.ts';

/** Sentences of heightened mode, as administrators see it. */
export const policyEmergency: Catalogue = {};
