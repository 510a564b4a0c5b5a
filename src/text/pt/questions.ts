import type { Catalogue } from '../catalogue.ts';

/** The list of security questions, and what is said around them. */
export const questions: Catalogue = {};
