import { AppError } from '../core/result.ts';
import type { Documents } from './documents.ts';
import { type RoleGroups, startUpLine } from './embedded.ts';
import { openEmbedded } from './open-embedded.ts';
import type { Directory } from './port.ts';
import type { DirectorySettings, OneDirectory } from './settings.ts';

/** What of the configuration chooses and describes the directory. */
export interface DirectoryConfig {
  readonly mode: 'production' | 'development';
  readonly directory: DirectorySettings;
  readonly roles: RoleGroups;
}

/** What a directory stands on. `now` is epoch ms. */
export interface DirectoryGround {
  readonly documents: Documents;
  readonly now: () => number;
  readonly log: { warn(message: string, fields?: Fields): void; info(message: string, fields?: Fields): void };
}
type Fields = Readonly<Record<string, string | number | boolean>>;

/** Opens one directory; what it is not able to stand on is refused with an `AppError` in words for the operator. */
const openOne = async (one: OneDirectory, { mode, roles }: DirectoryConfig, ground: DirectoryGround): Promise<Directory> => {
  if (one.kind !== 'embedded') throw new AppError('directory-missing', `DIRECTORY: ${one.kind} is not built into this version`);
  const opened = await openEmbedded({ mode, file: one.file, roles }, ground);
  ground.log.info(startUpLine);
  return opened;
};

/** Opens the directory the configuration names, or several behind a router. Rejects with an `AppError` that says what is missing, never a value. */
export const openDirectory = async (config: DirectoryConfig, ground: DirectoryGround): Promise<Directory> => {
  if (config.directory.kind === 'routed') throw new AppError('directory-missing', 'DIRECTORY: no router in this version');
  return openOne(config.directory, config, ground);
};
