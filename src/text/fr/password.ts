import type { Catalogue } from '../catalogue.ts';

/** Sentences of: password. */
export const password: Catalogue = {};
