import type { Catalogue } from '../catalogue.ts';

/** Sentences of the action on somebody's message that opens a helpdesk case about them. */
export const caseWindow: Catalogue = {};
