import type { Catalogue } from '../catalogue.ts';

/** Starting for somebody who cannot: the public page, a colleague, and what the person is asked. */
export const start: Catalogue = {};
