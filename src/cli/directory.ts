import { withLinks } from '../directory/linked.ts';
import { openDirectory } from '../directory/open.ts';
import type { Directory } from '../directory/port.ts';
import { withoutSignIn } from '../wiring/sign-in.ts';
import type { World } from './command.ts';
import { type Parts, withParts } from './parts.ts';

/** The parts of the command line with the directory the configuration names. */
export interface PartsWithDirectory extends Parts {
  readonly directory: Directory;
}

/** What a directory has to say of itself is no business of a command's output. */
export const silent = { info: () => undefined, warn: () => undefined };

/** Opens the directory on these parts. Rejects with an `AppError` in words, as at start. */
export const directoryOf = async ({ config, records }: Parts, now: () => number): Promise<Directory> => {
  const directory = await openDirectory(config, { documents: records.documents, now, log: silent });
  return withLinks(config.signIn ? directory : withoutSignIn(directory), records);
};

/** As `withParts`, with the directory besides; both are closed again. */
export const withDirectory = <T>(world: World, work: (parts: PartsWithDirectory) => Promise<T>): Promise<T> =>
  withParts(world, async (parts) => {
    const directory = await directoryOf(parts, world.now);
    try {
      return await work({ ...parts, directory });
    } finally {
      await directory.close();
    }
  });
