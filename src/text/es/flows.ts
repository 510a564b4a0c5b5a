import type { Catalogue } from '../catalogue.ts';

/** Sentences of the conversations. Short; the next step is always in sight. */
export const flows: Catalogue = {};
