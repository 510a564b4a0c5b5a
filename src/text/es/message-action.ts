import type { Catalogue } from '../catalogue.ts';

/** The message action of the helpdesk. */
export const messageAction: Catalogue = {};
