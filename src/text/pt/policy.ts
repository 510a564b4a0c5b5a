import type { Catalogue } from '../catalogue.ts';

/** Sentences of the policy in chat: what administrators see and change. */
export const policy: Catalogue = {};
