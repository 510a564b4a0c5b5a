import type { Catalogue } from '../catalogue.ts';

/** What works with which directory and which plan of Microsoft's: names and reasons of the two tables. */
export const licences: Catalogue = {};
