import { beatOf } from './connected.ts';
import { startUpLine } from './embedded.ts';
import { createHybridDirectory } from './hybrid.ts';
import { openEmbedded } from './opening/embedded.ts';
import { openEntra } from './opening/entra.ts';
import type { DirectoryConfig, OpeningGround } from './opening/ground.ts';
import { openActiveDirectory, openLdap } from './opening/ldap.ts';
import { type RoutedDirectory, readRouting } from './opening/routing-file.ts';
import type { Directory } from './port.ts';
import { withProtection } from './protection.ts';
import type { RoleGroups } from './roles.ts';
import { createRouter, rolesIn } from './router.ts';
import type { OneDirectory } from './settings.ts';

export type { DirectoryConfig, OpeningGround } from './opening/ground.ts';

type Hybrid = Extract<OneDirectory, { kind: 'hybrid' }>;

const openHybrid = async (hybrid: Hybrid, roles: RoleGroups, ground: OpeningGround): Promise<Directory> => {
  const cloud = await openEntra(hybrid.entra, roles, ground, hybrid.cloudPassword === 'written');
  const office = await openActiveDirectory(hybrid.ldap, roles, ground);
  const { anchorOf } = cloud;
  const { findByAnchor, appliesHistory } = office;
  const { writeback, cloudPassword } = hybrid;
  return createHybridDirectory({ cloud, office, anchorOf, findByAnchor, appliesHistory, writeback, cloudPassword, ...ground });
};

const openOne = async (
  one: OneDirectory,
  mode: DirectoryConfig['mode'],
  roles: RoleGroups,
  ground: OpeningGround,
): Promise<Directory> => {
  if (one.kind === 'active-directory') return openActiveDirectory(one.ldap, roles, ground);
  if (one.kind === 'ldap') return openLdap(one.ldap, roles, ground);
  if (one.kind === 'entra') return openEntra(one.entra, roles, ground);
  if (one.kind === 'hybrid') return openHybrid(one, roles, ground);
  const embedded = await openEmbedded({ mode, file: one.file, roles }, ground);
  ground.log.info(startUpLine);
  return embedded;
};

const openRouted = async (
  routed: readonly RoutedDirectory[],
  { mode, roles }: DirectoryConfig,
  ground: OpeningGround,
): Promise<Directory> => {
  const names = routed.map(({ name }) => name);
  const open = async ({ name, domains, directory }: RoutedDirectory) => ({
    name,
    domains,
    directory: await openOne(directory, mode, rolesIn(names, name, roles), ground),
  });
  return createRouter(await Promise.all(routed.map(open)));
};

/**
 * Opens the directory the configuration names, or several behind a router. Rejects with an `AppError` that says what is missing, never a value; a directory
 * that does not answer now is no reason: `health` says so.
 */
export const openDirectory = async (config: DirectoryConfig, ground: OpeningGround): Promise<Directory> => {
  const { directory, mode, roles } = config;
  const opened =
    directory.kind === 'routed'
      ? await openRouted(await readRouting(directory.file, directory), config, ground)
      : await openOne(directory, mode, roles, ground);
  void beatOf(opened);
  return withProtection(opened, roles.tier0, ground);
};
