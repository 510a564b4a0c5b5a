import type { Catalogue } from '../catalogue.ts';

/** Sentences of the notes at a ticket. */
export const tickets: Catalogue = {};
