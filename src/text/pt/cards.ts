import type { Catalogue } from '../catalogue.ts';

/** Sentences of cards: what every channel adds around a view. */
export const cards: Catalogue = {};
