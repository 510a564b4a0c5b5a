import type { Config } from '../../../src/config.ts';
import type { Documents } from '../../../src/directory/documents.ts';
import { createHasher, type Hasher } from '../../../src/directory/embedded/hasher.ts';
import { createEmbeddedDirectory } from '../../../src/directory/embedded.ts';
import { readPeople } from '../../../src/directory/people.ts';

const real = createHasher();
const made = new Map<string, Promise<string>>();

/** The real hasher, at its full cost; only what this process has hashed before is not hashed again. */
const remembering: Hasher = {
  matches: real.matches,
  hash: (password) => {
    const hash = made.get(password) ?? real.hash(password);
    made.set(password, hash);
    return hash;
  },
};

/** Puts the first passwords of a people file into the store before the bot would: it hashes dozens of them, and finds these done. */
export const keepFirstPasswords = async (config: Config, documents: Documents, now: () => number): Promise<void> => {
  if (config.directory.kind !== 'embedded') return;
  const people = await readPeople(config.directory.file);
  await createEmbeddedDirectory({ people, documents, roles: config.roles, now, hasher: remembering });
};
