import type { Catalogue } from '../catalogue.ts';

/** Sentences of: pages. */
export const pages: Catalogue = {};
