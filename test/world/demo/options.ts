import { parseArgs } from 'node:util';
import { type DemoDirectoryKind, demoDirectories } from './directory.ts';

/** How the demo was asked to run. */
export interface DemoOptions {
  /** For whom a Teams window is ready at once, by given name in lower case. */
  readonly teams: readonly string[];
  /** Keep what happened in `data/demo` and go on from there. */
  readonly keep: boolean;
  readonly directory: DemoDirectoryKind;
}

/** What can be written behind `npm run demo --`. */
export const usage = `npm run demo                       a whole Fernhill on this machine, forgotten at its end
npm run demo -- --teams ana,ben    Teams windows ready for these people (others: from the start page)
npm run demo -- --keep             keep accounts and registrations in data/demo for the next time
DIRECTORY=active-directory npm run demo    the same people in a domain controller (Samba): needs root and Debian's packages`;

/** Reads the command line and `DIRECTORY`; null where they are not understood, or do not go together: only the embedded directory is kept. */
export const readOptions = (words: readonly string[], named = 'embedded'): DemoOptions | null => {
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
    const directory = demoDirectories.find((one) => one === named);
    return directory && (directory === 'embedded' || !values.keep) ? { teams, keep: values.keep, directory } : null;
  } catch {
    return null;
  }
};
