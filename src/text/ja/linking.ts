import type { Catalogue } from '../catalogue.ts';

/** Sentences of linking chats to accounts. */
export const linking: Catalogue = {};
