import type { Catalogue } from '../catalogue.ts';

/** Sentences of reports in chat. */
export const reports: Catalogue = {};
