import type { Catalogue } from '../catalogue.ts';

/** Sentences of a confirmation in the other chat: where the number is shown, and where it is typed. */
export const confirmation: Catalogue = {};
