import { beatOf, connectivitiesOf, type NamedConnectivity } from '../directory/connected.ts';
import type { ConnectivityState } from '../directory/hybrid/connectivity.ts';
import type { Directory } from '../directory/port.ts';
import { say } from '../text/say.ts';
import { advice, type Finding, fine, wrong } from './findings.ts';

const kinds: Readonly<Record<ConnectivityState, (text: string) => Finding>> = {
  up: fine,
  'up-outdated': advice,
  'unknown-outdated': advice,
  down: wrong,
  'not-configured': advice,
  'down-maybe-temporary': wrong,
};

const findingOf = ({ name, state }: NamedConnectivity): Finding =>
  kinds[state](`writeback of ${name}: ${say('en', { say: `writeback.${state}` })}`);

/** How writeback stands, after a sign of life was asked for: one finding for each directory that has it (Entra model 6.4). */
export const writebackFindings = async (directory: Directory): Promise<readonly Finding[]> => {
  await beatOf(directory);
  return connectivitiesOf(directory).map(findingOf);
};
