import type { Catalogue } from '../catalogue.ts';

/** Choosing the language. */
export const language: Catalogue = {};
