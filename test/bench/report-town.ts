import { join } from 'node:path';
import type { Policy } from '../../src/core/policy.ts';
import { standardPolicy } from '../../src/core/policy.ts';
import { withSettings } from '../../src/core/policy-rules.ts';
import { methodsOf } from '../../src/methods/registry.ts';
import type { Parts } from '../../src/runtime/parts.ts';
import { knownOf, lastDays, readActivity } from '../../src/runtime/reports/activity.ts';
import { countPeople } from '../../src/runtime/reports/census.ts';
import { Simulations } from '../../src/runtime/simulation/simulations.ts';
import { openKeys } from '../../src/store/key-ring.ts';
import { type OpenedRecords, openRecords } from '../../src/store/open-records.ts';
import { accountOf, type SeedPlace } from './report-seed.ts';

/** When the seeded year ends, epoch ms. */
export const endsAt = Date.UTC(2026, 10, 22, 9);

/** A store of this size, with what reports and simulations are made of. */
export interface ReportTown {
  readonly people: number;
  readonly records: OpenedRecords;
  readonly parts: Pick<Parts, 'records' | 'documents' | 'directory' | 'methods' | 'keys' | 'now' | 'replica' | 'reporting'>;
  close(): Promise<void>;
}

/** A directory with one group: every second person is in it. */
const directoryOf = (people: number): Parts['directory'] => {
  const size = Math.floor(people / 2);
  const listed = async (_groups: readonly string[], after: string | null, limit: number) => {
    const from = Number(after ?? 0);
    const accounts = Array.from({ length: Math.min(limit, size - from) }, (_, n) => ({ id: accountOf((from + n) * 2 + 1) }));
    return { accounts, next: from + limit < size ? String(from + limit) : null };
  };
  const memberOf = async (account: string, groups: readonly string[]) => (Number(account.split('-')[1]) % 2 === 1 ? groups : []);
  return { members: listed, memberOf } as unknown as Parts['directory'];
};

/** Opens a place that may be filled already. */
export const openTown = async (folder: string, place: SeedPlace, people: number): Promise<ReportTown> => {
  const keys = openKeys({ file: join(folder, 'keys.json'), isProduction: false });
  const now = () => endsAt;
  const records = await openRecords({ databaseUrl: place.databaseUrl, file: place.file, keys, now, replica: 'bench' });
  const methods = methodsOf({ keys, now, corporateDomains: [] } as unknown as Parameters<typeof methodsOf>[0]);
  const reporting = { store: records.reports, minutesPerCall: 15, anchor: async () => null };
  const directory = directoryOf(people);
  return {
    people,
    records,
    parts: { records, documents: records.documents, directory, methods, keys, now, replica: 'bench', reporting },
    close: () => records.close(),
  };
};

type Works = Readonly<Record<string, () => Promise<unknown>>>;

/** The pieces of work of a report, by name. */
export const works = ({ records, parts }: ReportTown): Works => {
  const most = { points: 62, rows: 30 };
  const { reports } = records;
  const about = { account: 'account-7', actors: ['teams\ntenant\nperson-7'] };
  const search = { from: 0, to: endsAt, actions: [], before: null, limit: 50 };
  return {
    'report of 30 days': () => readActivity(parts.reporting, lastDays(30, endsAt), most),
    'report of a year': () => readActivity(parts.reporting, lastDays(365, endsAt), most),
    'state of the counts': () => knownOf(reports, endsAt),
    'audit of one person': () => reports.searchAudit({ ...search, about }),
    'newest of the audit': () => reports.searchAudit({ ...search, about: null }),
    'a rare action in the audit': () => reports.searchAudit({ ...search, about: null, actions: ['never.happened'] }),
  };
};

/** Counts whatever is not counted yet. */
export const countAll = async ({ records }: ReportTown): Promise<void> => {
  while ((await records.reports.countMore('bench', endsAt, 250)) === 250);
};

/** Counts everybody, as the background does. */
export const census = ({ parts }: ReportTown): Promise<unknown> => countPeople(parts, { policy: standardPolicy, version: 1 });

/** A third gate takes the reset from whoever has an app and questions. */
const two = withSettings(standardPolicy, { 'methods.security-questions.enabled': true });
const three = withSettings(two, { gates: 3 });
const ofStaff = (policy: Policy): Policy => ({ ...policy, scope: { kind: 'selected', groups: ['staff'] } });
/** A change that hurts some, over everybody and over the members of a group. */
const changes = {
  everybody: { before: two, after: three },
  members: { before: ofStaff(two), after: ofStaff(three) },
} as const;

/** A simulation as an administrator meets it: `first` answers, `whole` ends when everybody was counted. */
export const simulationOf = ({ parts }: ReportTown, whom: keyof typeof changes) => {
  const simulations = new Simulations(parts);
  return {
    first: () => simulations.first(changes[whom]),
    whole: () => simulations.effect(changes[whom]),
  };
};
