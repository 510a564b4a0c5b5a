import { type LicensedFeature, licenceOf, type Plan, plans } from './licences.ts';

/** Kinds of directories, as `DIRECTORY` names them. */
export const directoryKinds = ['embedded', 'active-directory', 'ldap', 'entra', 'hybrid'] as const;
/** A column of what `latchkey scenarios` prints of directories. */
export type DirectoryKind = (typeof directoryKinds)[number];

/** What people and administrators want done; each has a sentence `scenario.<id>`. */
export const scenarioIds = [
  'reset-forgotten',
  'change-known',
  'unlock',
  'register-by-current-password',
  'register-by-signing-in',
  'must-change',
  'end-sessions',
  'issue-pass',
  'set-life',
] as const;
/** A row of what `latchkey scenarios` prints of directories. */
export type ScenarioId = (typeof scenarioIds)[number];

const own = { entra: 'reset-own-cloud-password', hybrid: 'write-back-to-the-office' } as const;

/** What Entra's plans ask for where Entra is part of a scenario. */
const features: Readonly<Record<ScenarioId, Readonly<Partial<Record<DirectoryKind, LicensedFeature>>>>> = {
  'reset-forgotten': own,
  'change-known': { entra: 'change-own-cloud-password', hybrid: 'write-back-to-the-office' },
  unlock: { hybrid: 'write-back-to-the-office' },
  'register-by-current-password': {},
  'register-by-signing-in': {},
  'must-change': { hybrid: 'write-back-to-the-office' },
  'end-sessions': {},
  'issue-pass': {},
  'set-life': {},
};

type Ability = 'yes' | 'no' | 'after-signing-in' | 'with-the-right';
type Abilities = Readonly<Record<ScenarioId, Ability>>;

const passwordsHere: Abilities = {
  'reset-forgotten': 'yes',
  'change-known': 'yes',
  unlock: 'yes',
  'register-by-current-password': 'yes',
  'register-by-signing-in': 'no',
  'must-change': 'yes',
  'end-sessions': 'no',
  'issue-pass': 'no',
  'set-life': 'no',
};

/** What each kind of directory can do. `with-the-right`: where the service account was given it. A test holds this against the directories themselves. */
export const abilities: Readonly<Record<DirectoryKind, Abilities>> = {
  embedded: { ...passwordsHere, 'end-sessions': 'yes', 'set-life': 'yes' },
  'active-directory': { ...passwordsHere, 'set-life': 'with-the-right' },
  ldap: { ...passwordsHere, 'set-life': 'with-the-right' },
  entra: {
    ...passwordsHere,
    'change-known': 'after-signing-in',
    unlock: 'no',
    'register-by-current-password': 'no',
    'register-by-signing-in': 'yes',
    'end-sessions': 'yes',
    'issue-pass': 'yes',
    'set-life': 'with-the-right',
  },
  hybrid: {
    ...passwordsHere,
    'register-by-signing-in': 'yes',
    'end-sessions': 'yes',
    'issue-pass': 'yes',
    'set-life': 'with-the-right',
  },
};

/** One field of the table: what the directory can do, and the plans that include it; null: no plan of Microsoft's is asked for. */
export interface ScenarioField {
  readonly ability: Ability;
  readonly plans: readonly Plan[] | null;
}

/** One scenario in one kind of directory. */
export const scenarioIn = (scenario: ScenarioId, kind: DirectoryKind): ScenarioField => {
  const ability = abilities[kind][scenario];
  const feature = features[scenario][kind];
  if (ability === 'no' || feature === undefined) return { ability, plans: null };
  return { ability, plans: plans.filter((plan) => licenceOf(plan, feature).isIncluded) };
};
