import { fileURLToPath } from 'node:url';
import type { EmbeddedDirectory } from '../../../src/directory/embedded.ts';
import { readCast } from './cast.ts';
import type { DemoDirectory } from './directory.ts';

/** The people of the demo. */
export const peopleFile = fileURLToPath(new URL('../people.yaml', import.meta.url));

/** The embedded directory: a file with people, passwords in the bot's own store. Its own way to sign in is the door. */
export const embeddedDirectory = async (): Promise<DemoDirectory> => ({
  kind: 'embedded',
  cast: await readCast(peopleFile),
  env: { DIRECTORY: 'embedded', DIRECTORY_FILE: peopleFile },
  place: 'a file with people; passwords in the bot’s own store',
  domain: null,
  doorOf: (opened) => opened as EmbeddedDirectory,
  stop: async () => undefined,
});
