import type { Catalogue } from '../catalogue.ts';

/** Why a step would not work for an account, as a directory says it: for operators and helpdesk. */
export const preflight: Catalogue = {};
