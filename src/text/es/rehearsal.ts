import type { Catalogue } from '../catalogue.ts';

/** Sentences of *could you get back in today?* */
export const rehearsal: Catalogue = {};
