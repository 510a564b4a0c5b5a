import type { Catalogue } from '../catalogue.ts';

/** What `latchkey doctor` and cards for the helpdesk say of one account. */
export const doctor: Catalogue = {};
