import type { Catalogue } from '../catalogue.ts';

/** Sentences of campaigns: the administrator's cards, and what people read. */
export const campaigns: Catalogue = {};
