import { type LicensedFeature, licencesOf, licensedFeatures, plans } from '../directory/licences.ts';
import { type DirectoryKind, directoryKinds, type ScenarioId, scenarioIds, scenarioIn } from '../directory/scenarios.ts';
import { say } from '../text/say.ts';
import { type Command, ended } from './command.ts';

const words = (id: string): string => say('en', { say: id });
const plain = (text: string): string => text.replace(/\s+$/, '');

/** Columns as wide as their widest field, two blanks between them. */
const columns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row) => plain(row.map((field, at) => field.padEnd(widths[at] ?? 0)).join('  ')));
};

const field = (scenario: ScenarioId, kind: DirectoryKind): string => {
  const { ability, plans: included } = scenarioIn(scenario, kind);
  const said = words(`ability.${ability}`);
  return included === null || included.length === plans.length ? said : `${said} *`;
};

const scenarioRows = (): readonly string[] =>
  columns([
    ['', ...directoryKinds],
    ...scenarioIds.map((scenario) => [words(`scenario.${scenario}`), ...directoryKinds.map((kind) => field(scenario, kind))]),
  ]);

const reasonsOf = (feature: LicensedFeature): string =>
  [...new Set(licencesOf(feature).map(({ reason }) => words(`licence.${reason}`)))].join('; ');

const licenceRows = (): readonly string[] =>
  columns([
    ['', ...plans.map((plan) => words(`plan.${plan}`)), ''],
    ...licensedFeatures.map((feature) => [
      words(`feature.${feature}`),
      ...licencesOf(feature).map(({ isIncluded }) => words(isIncluded ? 'ability.yes' : 'ability.no')),
      reasonsOf(feature),
    ]),
  ]);

/** What works with which directory and which plan, as lines: the two tables, from the data the product itself uses. */
export const scenarioLines = (): readonly string[] => [
  ...scenarioRows(),
  '',
  "* what Microsoft's plans ask for; Entra holds people to it, Latchkey does not:",
  ...licenceRows(),
];

/** `latchkey scenarios`: what works with which directory, and which plan of Microsoft Entra includes it. Asks nobody. */
export const scenarios: Command = {
  usage: ['scenarios                               what works with which directory and which plan'],
  async run(_, world) {
    for (const line of scenarioLines()) world.say(line);
    return ended(world, 0, '');
  },
};
