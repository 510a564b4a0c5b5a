import type { Catalogue } from '../catalogue.ts';

/** Texts to announce Latchkey with: in chat, by mail, on the intranet. */
export const rollout: Catalogue = {};
