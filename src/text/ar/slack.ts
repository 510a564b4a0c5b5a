import type { Catalogue } from '../catalogue.ts';

/** Sentences only Slack needs. A window's title has 24 letters at most. */
export const slack: Catalogue = {};
