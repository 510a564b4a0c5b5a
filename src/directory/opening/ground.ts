import type { Documents } from '../documents.ts';
import type { RoleGroups } from '../roles.ts';
import type { DirectorySettings } from '../settings.ts';

type Fields = Readonly<Record<string, string | number | boolean>>;

/** What a directory stands on. `now` is epoch ms. */
export interface OpeningGround {
  readonly documents: Documents;
  readonly now: () => number;
  readonly log: { warn(message: string, fields?: Fields): void; info(message: string, fields?: Fields): void };
}

/** What of the configuration chooses and describes the directory. */
export interface DirectoryConfig {
  readonly mode: 'production' | 'development';
  readonly directory: DirectorySettings;
  readonly roles: RoleGroups;
}
