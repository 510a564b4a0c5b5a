import type { Config } from '../config.ts';
import { readRouting } from '../directory/opening/routing-file.ts';
import { readPeople } from '../directory/people.ts';
import type { Directory } from '../directory/port.ts';
import type { RightFinding } from '../directory/preflight.ts';
import type { Keys } from '../store/keys.ts';
import { writebackFindings } from './check-writeback.ts';
import { directoryOf } from './directory.ts';
import { advice, extra, type Finding, fine, found, wrong } from './findings.ts';
import { recordsOf } from './parts.ts';

/** A right that is needed and missing, held and not needed, or that nobody could look up; null: as it should be. */
const rightFinding = ({ right, isNeeded, isHeld, without }: RightFinding): Finding | null => {
  if (without !== undefined)
    return isHeld === true ? null : advice(`directory: the service account lacks: ${right}; so ${without}`);
  if (isHeld === 'unknown') return isNeeded ? advice(`directory: could not be looked up: ${right}`) : null;
  if (isNeeded && !isHeld) return wrong(`directory: the service account lacks the right: ${right}`);
  return isHeld && !isNeeded ? extra(`directory: the service account has a right that Latchkey does not use: ${right}`) : null;
};

const healthFindings = async (directory: Directory): Promise<readonly Finding[]> => {
  const health = await directory.health();
  if (health.ok) return [fine(`directory: ${directory.name}, answers, and lets us write`)];
  return [
    wrong(
      health.reason === 'unavailable'
        ? `directory: ${directory.name} does not answer`
        : `directory: ${directory.name} answers, but does not let us write`,
    ),
  ];
};

/** What a directory lets us do: whether it answers, each right that is missing, and each one more than needed (SEC-24). Writes nothing. */
export const accessFindings = async (directory: Directory): Promise<readonly Finding[]> => {
  const health = await healthFindings(directory);
  const rights = await directory.rights();
  const rightFindings = rights.map(rightFinding).filter((one) => one !== null);
  const held = rights.filter(({ isNeeded, isHeld }) => isNeeded && isHeld === true).length;
  return [
    ...health,
    ...(await writebackFindings(directory)),
    ...rightFindings,
    ...(held > 0 && rightFindings.length === 0
      ? [fine(`directory: the service account has the rights that are needed and no more: ${held}`)]
      : []),
  ];
};

const noOne = (setting: string, group: string): Finding =>
  advice(`${setting}: nobody we serve is in ${group}, or there is no such group: then nothing that rests on it holds`);

/** Groups of settings in which nobody is: an empty one and a misspelt one look the same from here. */
export const groupFindings = async (
  directory: Pick<Directory, 'members'>,
  settings: readonly (readonly [string, readonly string[]])[],
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const [setting, groups] of settings)
    for (const group of groups)
      if ((await directory.members([group], null, 1)).accounts.length === 0) findings.push(noOne(setting, group));
  return findings;
};

/** The groups that rules rest on, each beside its setting. Those of the office side of a hybrid directory are not listed: its members are the cloud's. */
const groupsIn = ({ roles, directory }: Config): readonly (readonly [string, readonly string[]])[] => {
  const { honey: _, ...groupsByRole } = roles; // accounts, not groups
  const ofRoles = Object.entries(groupsByRole).map(
    ([role, groups]) => [role === 'tier0' ? 'TIER0_GROUPS' : `ROLE_${role.toUpperCase()}`, groups] as const,
  );
  if (directory.kind !== 'active-directory' && directory.kind !== 'ldap') return ofRoles;
  const { protectedGroups, serviceGroups, sharedGroups } = directory.ldap;
  return [
    ...ofRoles,
    ['LDAP_PROTECTED_GROUPS', protectedGroups],
    ['LDAP_SERVICE_GROUPS', serviceGroups],
    ['LDAP_SHARED_GROUPS', sharedGroups],
  ];
};

/** Groups that count in every directory of several: whoever rules the smallest of them can make a group of that name, and is then what the group is for. */
export const everywhereFindings = (
  names: readonly string[],
  settings: readonly (readonly [string, readonly string[]])[],
): readonly Finding[] =>
  names.length < 2
    ? []
    : settings.flatMap(([setting, groups]) =>
        groups
          .filter((group) => !names.some((name) => group.startsWith(`${name}:`)))
          .map((group) =>
            advice(
              `${setting}: ${group} counts in each of ${names.length} directories, also if somebody there makes a group of that name; write ${names[0]}:${group} to mean one`,
            ),
          ),
      );

const allFindings = async (directory: Directory, config: Config): Promise<readonly Finding[]> => {
  const access = await accessFindings(directory);
  const names =
    config.directory.kind === 'routed'
      ? (await readRouting(config.directory.file, config.directory)).map(({ name }) => name)
      : [];
  return [
    ...access,
    ...everywhereFindings(names, groupsIn(config)),
    ...(await found('directory', () => groupFindings(directory, groupsIn(config)))),
  ];
};

/** Opens the directory of the configuration and asks what it lets us do; the embedded one has no rights to ask about. */
export const checkDirectory = async (config: Config, keys: Keys, now: () => number): Promise<readonly Finding[]> => {
  if (config.directory.kind === 'embedded') {
    const { people } = await readPeople(config.directory.file);
    return [fine(`directory: embedded, for trying out, ${people.length} people`)];
  }
  const records = await recordsOf(config, keys, now);
  try {
    const directory = await directoryOf({ config, records, keys }, now);
    return await allFindings(directory, config).finally(() => directory.close());
  } finally {
    await records.close();
  }
};
