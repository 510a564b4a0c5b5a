import type { Catalogue } from '../catalogue.ts';

/** Sentences of passkeys, in chat and on the page. */
export const passkey: Catalogue = {};
