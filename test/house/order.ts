/** Files that take longest, the longest first: told by the runs, which end with their slowest files. */
const slowest: readonly string[] = [
  'test/channels/web-browser.test.ts',
  'test/channels/every-page.test.ts',
  'test/faults/kernel.property.test.ts',
  'test/faults/canary.test.ts',
  'test/scenarios/linking.test.ts',
  'test/scenarios/start.test.ts',
  'test/scenarios/helpdesk-deeds.test.ts',
  'test/scenarios/helpdesk-page.test.ts',
  'test/scenarios/helpdesk-tickets.test.ts',
  'test/scenarios/restarts.test.ts',
  'test/faults/kill.test.ts',
  'test/channels/teams.test.ts',
  'test/house/launch.test.ts',
];

const placeOf = (file: string): number => {
  const place = slowest.indexOf(file.replaceAll('\\', '/'));
  return place < 0 ? slowest.length : place;
};

/** The same files, the slowest first: files are handed out one by one, and a long one at the end would be waited for alone. */
export const slowestFirst = (files: readonly string[]): readonly string[] =>
  files.toSorted((one, other) => placeOf(one) - placeOf(other));
