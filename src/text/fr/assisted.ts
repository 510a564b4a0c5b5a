import type { Catalogue } from '../catalogue.ts';

/** Sentences of what an agent begins and the person finishes, and of the manager who vouches. */
export const assisted: Catalogue = {};
