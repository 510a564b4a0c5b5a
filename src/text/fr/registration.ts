import type { Catalogue } from '../catalogue.ts';

/** Sentences of the life of a registration: asked for, confirmed, looked at. */
export const registration: Catalogue = {};
