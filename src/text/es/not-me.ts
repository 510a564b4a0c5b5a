import type { Catalogue } from '../catalogue.ts';

/** Sentences of *this was not me*. */
export const notMe: Catalogue = {};
