import type { Catalogue } from '../catalogue.ts';

/** Words shared by every channel: buttons and names. */
export const words: Catalogue = {};
