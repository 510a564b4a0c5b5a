import type { Catalogue } from '../catalogue.ts';

/** Sentences of mails, and of the notices that are shown in chat as well. */
export const mails: Catalogue = {};
