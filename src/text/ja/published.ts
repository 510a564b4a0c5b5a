import type { Catalogue } from '../catalogue.ts';

/** Our sentence beside each code the Entra model publishes: what it means here, and what an operator does next. */
export const published: Catalogue = {};
