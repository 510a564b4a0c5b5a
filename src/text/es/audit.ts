import type { Catalogue } from '../catalogue.ts';

/** Sentences of the audit in chat. */
export const audit: Catalogue = {};
