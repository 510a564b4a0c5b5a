import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standardPolicy } from '../../src/core/policy.ts';
import { methodsOf } from '../../src/methods/registry.ts';
import type { Parts } from '../../src/runtime/parts.ts';
import { simulate } from '../../src/runtime/policy/simulating.ts';
import { knownOf, lastDays, readActivity } from '../../src/runtime/reports/activity.ts';
import { countPeople } from '../../src/runtime/reports/census.ts';
import { openKeys } from '../../src/store/key-ring.ts';
import { type OpenedRecords, openRecords } from '../../src/store/open-records.ts';
import { freshDatabase } from '../world/postgres.ts';
import type { Bench } from './bench.ts';
import { type Line, short } from './report.ts';
import { type SeedPlace, seedReports } from './report-seed.ts';

/** A first answer takes no longer, and nothing else waits longer meanwhile; ms. Memory grows no further, MB. */
const budgets = { answerMs: 2_000, blockedMs: 50, growthMb: 120 } as const;
const endsAt = Date.UTC(2026, 10, 22, 9);

/** What one piece of work took, for how long it let nothing else run (our own CPU: other processes share the cores), and how far memory grew. */
export interface Taken {
  readonly ms: number;
  readonly blockedMs: number;
  readonly growthMb: number;
}

const rss = (): number => process.memoryUsage().rss / 1e6;
const cpuMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

/** Runs a piece of work and looks on, whenever it gets a turn: what we computed between two turns, everything else had to wait for. */
export const watched = async (work: () => Promise<unknown>): Promise<Taken> => {
  const before = rss();
  const seen = { blockedMs: 0, most: before, cpu: cpuMs() };
  const looking = setInterval(() => {
    const cpu = cpuMs();
    seen.blockedMs = Math.max(seen.blockedMs, cpu - seen.cpu);
    seen.cpu = cpu;
    seen.most = Math.max(seen.most, rss());
  }, 1);
  const begun = performance.now();
  await work();
  clearInterval(looking);
  return { ms: performance.now() - begun, blockedMs: seen.blockedMs, growthMb: Math.max(seen.most, rss()) - before };
};

/** A store of this size, with what reports are made of. */
export interface ReportTown {
  readonly records: OpenedRecords;
  readonly parts: Pick<Parts, 'records' | 'documents' | 'directory' | 'methods' | 'now' | 'replica' | 'reporting'>;
  close(): Promise<void>;
}

const nobody = { members: async () => ({ accounts: [], next: null }) } as unknown as Parts['directory'];

/** Opens a place that may be filled already. */
export const openTown = async (folder: string, place: SeedPlace): Promise<ReportTown> => {
  const keys = openKeys({ file: join(folder, 'keys.json'), isProduction: false });
  const now = () => endsAt;
  const records = await openRecords({ databaseUrl: place.databaseUrl, file: place.file, keys, now, replica: 'bench' });
  const methods = methodsOf({ keys, now, corporateDomains: [] } as unknown as Parameters<typeof methodsOf>[0]);
  const reporting = { store: records.reports, minutesPerCall: 15, anchor: async () => null };
  return {
    records,
    parts: { records, documents: records.documents, directory: nobody, methods, now, replica: 'bench', reporting },
    close: () => records.close(),
  };
};

/** The pieces of work of a report, by name. */
export const works = ({ records, parts }: ReportTown): Readonly<Record<string, () => Promise<unknown>>> => {
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

/** Whom a change of the policy would hurt, among everybody. */
export const simulation = ({ parts }: ReportTown): Promise<unknown> =>
  simulate(parts, standardPolicy, { ...standardPolicy, gates: 3 });

const simulationLine = (engine: string, size: number, { ms, blockedMs, growthMb }: Taken): Line => ({
  what: `Simulating a change over ${size.toLocaleString('en')} people on ${engine}`,
  figure: `${short(ms / 1_000)} s`,
  beside: `others waited ${short(blockedMs)} ms at most, memory +${Math.round(Math.max(0, growthMb))} MB`,
  budget: `others ≤ ${budgets.blockedMs} ms, ≤ +${budgets.growthMb} MB`,
  isKept: blockedMs <= budgets.blockedMs && growthMb <= budgets.growthMb,
});

const worst = (all: readonly Taken[]): Taken => ({
  ms: Math.max(...all.map(({ ms }) => ms)),
  blockedMs: Math.max(...all.map(({ blockedMs }) => blockedMs)),
  growthMb: Math.max(...all.map(({ growthMb }) => growthMb)),
});

const linesOf = (engine: string, size: number, answers: Taken, people: Taken): readonly Line[] => [
  {
    what: `Reports and audit search on ${engine}, ${size.toLocaleString('en')} records: slowest answer`,
    figure: `${Math.round(answers.ms)} ms`,
    beside: `others waited ${short(answers.blockedMs)} ms at most`,
    budget: `≤ ${budgets.answerMs} ms, others ≤ ${budgets.blockedMs} ms`,
    isKept: answers.ms <= budgets.answerMs && answers.blockedMs <= budgets.blockedMs,
  },
  {
    what: `Counting ${size.toLocaleString('en')} people on ${engine}, in the background`,
    figure: `${short(people.ms / 1_000)} s`,
    beside: `others waited ${short(people.blockedMs)} ms at most, memory +${Math.round(Math.max(0, people.growthMb))} MB`,
    budget: `others ≤ ${budgets.blockedMs} ms, ≤ +${budgets.growthMb} MB`,
    isKept: people.blockedMs <= budgets.blockedMs && people.growthMb <= budgets.growthMb,
  },
];

const timed = async (
  engine: string,
  size: number,
  place: SeedPlace,
  folder: string,
  say: Bench['say'],
): Promise<readonly Line[]> => {
  const migrated = await openTown(folder, place);
  await migrated.close();
  await seedReports(place, { records: size, people: size, endsAt });
  const town = await openTown(folder, place);
  try {
    const counting = await watched(() => countAll(town));
    say(`${engine}, ${size}: counted in ${short(counting.ms / 1_000)} s, others waited ${short(counting.blockedMs)} ms`);
    const answers: Taken[] = [];
    for (const [name, work] of Object.entries(works(town))) {
      const taken = await watched(work);
      say(`${engine}, ${size}: ${name} ${Math.round(taken.ms)} ms, others waited ${short(taken.blockedMs)} ms`);
      answers.push(taken);
    }
    const people = await watched(() => census(town));
    const simulated = await watched(() => simulation(town));
    return [...linesOf(engine, size, worst(answers), people), simulationLine(engine, size, simulated)];
  } finally {
    await town.close();
  }
};

/** How long reports take at each size, on both engines; in this process, which is watched for how long it keeps others waiting. */
export const reportTimes = async ({
  scale,
  say,
}: Pick<Bench, 'say'> & { readonly scale: Pick<Bench['scale'], 'registered'> }): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  for (const size of scale.registered)
    for (const engine of ['SQLite', 'PostgreSQL']) {
      const folder = mkdtempSync(join(tmpdir(), 'latchkey-reports-'));
      const databaseUrl = engine === 'PostgreSQL' ? { databaseUrl: await freshDatabase() } : {};
      lines.push(...(await timed(engine, size, { ...databaseUrl, file: join(folder, 'records.db') }, folder, say)));
      rmSync(folder, { recursive: true, force: true });
    }
  return lines;
};
