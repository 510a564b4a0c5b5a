import { parseArgs } from 'node:util';

/** How the demo was asked to run. */
export interface DemoOptions {
  /** For whom a Teams window is ready at once, by given name in lower case. */
  readonly teams: readonly string[];
  /** Keep what happened in `data/demo` and go on from there. */
  readonly keep: boolean;
}

/** What can be written behind `npm run demo --`. */
export const usage = `npm run demo                       a whole Fernhill on this machine, forgotten at its end
npm run demo -- --teams ana,ben    Teams windows ready for these people (others: from the start page)
npm run demo -- --keep             keep accounts and registrations in data/demo for the next time`;

/** Reads the command line; null where it is not understood. */
export const readOptions = (words: readonly string[]): DemoOptions | null => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { teams: { type: 'string', default: 'ana' }, keep: { type: 'boolean', default: false } },
    });
    const teams = values.teams
      .toLowerCase()
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    return { teams, keep: values.keep };
  } catch {
    return null;
  }
};
