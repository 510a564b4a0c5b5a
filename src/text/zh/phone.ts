import type { Catalogue } from '../catalogue.ts';

/** Sentences of text messages and calls, and of registering a number. A text message with a code stays within 160 characters where the organisation's name is short. */
export const phone: Catalogue = {};
