import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '../world/postgres.ts';
import type { Bench } from './bench.ts';
import { type Line, short } from './report.ts';
import { plainly, type SeedPlace, seedReports } from './report-seed.ts';
import { census, countAll, endsAt, openTown, type ReportTown, simulationOf, works } from './report-town.ts';
import { type Taken, watched, worst } from './watched.ts';

/** A first answer takes no longer, and nothing else waits longer meanwhile; ms. Memory grows no further, MB. */
const budgets = { answerMs: 2_000, blockedMs: 50, growthMb: 120 } as const;

/** One size on one engine. */
interface Place {
  readonly engine: string;
  readonly size: number;
}

const people = ({ size, engine }: Place): string => `${size.toLocaleString('en')} people on ${engine}`;
const isUnfelt = ({ blockedMs, growthMb }: Taken): boolean => blockedMs <= budgets.blockedMs && growthMb <= budgets.growthMb;
const felt = ({ blockedMs, growthMb }: Taken): string =>
  `others waited ${short(blockedMs)} ms at most, memory +${Math.round(growthMb)} MB`;
const unfelt = `others ≤ ${budgets.blockedMs} ms, ≤ +${budgets.growthMb} MB`;

/** An answer somebody waits for, beside the same asked of the bare database without any of our sums. */
const answerLine = (what: string, taken: Taken, bareMs: number): Line => ({
  what,
  figure: `${Math.round(taken.ms)} ms`,
  beside: `${short(taken.ms / bareMs)} × bare SQL (${Math.round(bareMs)} ms); ${felt(taken)}`,
  budget: `≤ ${budgets.answerMs} ms, ${unfelt}`,
  isKept: taken.ms <= budgets.answerMs && isUnfelt(taken),
});

/** Work in the background, beside reading the same rows and nothing else. */
const backgroundLine = (what: string, taken: Taken, bareMs: number): Line => ({
  what,
  figure: `${short(taken.ms / 1_000)} s`,
  beside: `${short(taken.ms / bareMs)} × reading the rows (${short(bareMs / 1_000)} s); ${felt(taken)}`,
  budget: unfelt,
  isKept: isUnfelt(taken),
});

const reportLines = async (place: Place, town: ReportTown, bareMs: number, say: Bench['say']): Promise<readonly Line[]> => {
  const answers: Taken[] = [];
  for (const [name, work] of Object.entries(works(town))) {
    const taken = await watched(work);
    say(`${place.engine}, ${place.size}: ${name} ${Math.round(taken.ms)} ms, ${felt(taken)}`);
    answers.push(taken);
  }
  const what = `Reports and audit search on ${place.engine}, ${place.size.toLocaleString('en')} records: slowest answer`;
  return [answerLine(what, worst(answers), bareMs)];
};

const simulationLines = async (place: Place, town: ReportTown, bareMs: number): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  for (const whom of ['everybody', 'members'] as const) {
    const simulation = simulationOf(town, whom);
    const first = await watched(simulation.first);
    const rest = await watched(simulation.whole);
    const whole = { ...worst([first, rest]), ms: first.ms + rest.ms };
    const of = whom === 'everybody' ? 'a change' : 'a change for one group';
    lines.push(answerLine(`First answer about ${of}, ${people(place)}`, first, bareMs));
    lines.push(backgroundLine(`Simulating ${of} over ${people(place)}`, whole, bareMs));
  }
  return lines;
};

const timed = async (place: Place, at: SeedPlace, folder: string, say: Bench['say']): Promise<readonly Line[]> => {
  const { engine, size } = place;
  await (await openTown(folder, at, size)).close(); // migrated
  await seedReports(at, { records: size, people: size, endsAt });
  const bare = await plainly(at);
  const town = await openTown(folder, at, size);
  try {
    const counting = await watched(() => countAll(town));
    say(`${engine}, ${size}: counted in ${short(counting.ms / 1_000)} s, ${felt(counting)}`);
    const reports = await reportLines(place, town, bare.countMs, say);
    const counted = backgroundLine(`Counting ${people(place)}`, await watched(() => census(town)), bare.readMs);
    return [...reports, counted, ...(await simulationLines(place, town, bare.readMs))];
  } finally {
    await town.close();
  }
};

/** How long reports and simulations take at each size, on both engines; in this process, which is watched for how long it keeps others waiting. */
export const reportTimes = async ({
  scale,
  say,
}: Pick<Bench, 'say'> & { readonly scale: Pick<Bench['scale'], 'registered'> }): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  for (const size of scale.registered)
    for (const engine of ['SQLite', 'PostgreSQL']) {
      const folder = mkdtempSync(join(tmpdir(), 'latchkey-reports-'));
      const databaseUrl = engine === 'PostgreSQL' ? { databaseUrl: await freshDatabase() } : {};
      lines.push(...(await timed({ engine, size }, { ...databaseUrl, file: join(folder, 'records.db') }, folder, say)));
      rmSync(folder, { recursive: true, force: true });
    }
  return lines;
};
