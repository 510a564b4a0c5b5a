import type { Catalogue } from '../catalogue.ts';

/** Sentences of the helpdesk's cases: the agent's card, the caller's, the approver's. */
export const helpdesk: Catalogue = {};
