import type { Catalogue } from '../catalogue.ts';

/** Sentences of tokens the organisation hands out. */
export const token: Catalogue = {};
