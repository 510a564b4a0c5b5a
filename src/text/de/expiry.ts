import type { Catalogue } from '../catalogue.ts';

/** When a password ends and how long a lock lasts, for the person whose they are. */
export const expiry: Catalogue = {};
