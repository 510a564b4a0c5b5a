import type { Catalogue } from '../catalogue.ts';

/** Sentences of the way to the dashboard. */
export const dashboard: Catalogue = {};
