import type { Catalogue } from '../catalogue.ts';

/** What a person may type, by command: words separated by commas. */
export const commands: Catalogue = {};
