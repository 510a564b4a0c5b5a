import { AppError } from '../../core/result.ts';
import type { Documents } from '../documents.ts';
import { nameKey, type People } from '../embedded/person.ts';
import { createEmbeddedDirectory, type EmbeddedDirectory, type RoleGroups } from '../embedded.ts';
import { readPeople } from '../people.ts';

/** What of the configuration describes the embedded directory. */
export interface EmbeddedConfig {
  readonly mode: 'production' | 'development';
  readonly file: string;
  readonly roles: RoleGroups;
}

/** What the embedded directory stands on. `now` is epoch ms. */
export interface EmbeddedGround {
  readonly documents: Documents;
  readonly now: () => number;
}

/** Names that only a real directory gives to its privileged groups and roles: a DN, a SID, an object id, a built-in name. */
const realPrivileged =
  /^(cn|ou)=|^s-1-\d|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^((domain|enterprise|schema|enterprise key|key|dns|dhcp) ?admins|administrators|protected users|(account|server|backup|print) operators|domain controllers|(global|privileged [a-z ]+|user|security|company) administrator)$/;

const refuseGroups = ({ groups }: People, { tier0 }: RoleGroups): void => {
  const declared = new Set(groups.flatMap((group) => [group.name, group.id ?? group.name]).map(nameKey));
  for (const group of tier0)
    if (realPrivileged.test(nameKey(group)) || !declared.has(nameKey(group)))
      throw new AppError(
        'embedded-directory',
        `TIER0_GROUPS names "${group}", which is no group of the people file or one of a real directory; the embedded directory is for trying out`,
      );
};

/**
 * Opens the embedded directory. It refuses production and tier-0 groups of real directories with `AppError('embedded-directory')` (SEC-136), and a wrong
 * people file with `AppError('people-file')`.
 */
export const openEmbedded = async (config: EmbeddedConfig, { documents, now }: EmbeddedGround): Promise<EmbeddedDirectory> => {
  if (config.mode === 'production')
    throw new AppError('embedded-directory', 'the embedded directory is for trying out and refuses production: set DIRECTORY');
  const people = await readPeople(config.file);
  refuseGroups(people, config.roles);
  return createEmbeddedDirectory({ people, documents, roles: config.roles, now });
};
