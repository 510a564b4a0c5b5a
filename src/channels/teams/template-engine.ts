import { createRequire } from 'node:module';

/** A prepared template. `expand` gives back a fresh object each time. */
export interface Template {
  expand(context: { $root: object }): Readonly<Record<string, unknown>>;
}

/** The part of adaptivecards-templating used here. Required, not imported: its type files pull in another package's sources. */
interface Engine {
  readonly Template: new (payload: object | string) => Template;
  readonly GlobalSettings: { getUndefinedFieldValueSubstitutionString: (path: string) => string };
}

/** The one engine of this process: its global settings hold for every template. */
export const engine: Engine = createRequire(import.meta.url)('adaptivecards-templating');
