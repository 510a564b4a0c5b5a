// By hand: node test/soak/audit-scale.ts [records] [sqlite|postgresql …]. First answers over 10,000,000 audit records in one valid chain, and its verification:
// how long each took, for how long it kept others waiting, how far memory grew. Ten million take 9 GB and, on a laptop, half an hour.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditReport } from '../../src/store/audit-verify.ts';
import { openKeys } from '../../src/store/key-ring.ts';
import { seedAudit } from '../bench/audit-seed.ts';
import type { SeedPlace } from '../bench/report-seed.ts';
import { endsAt, openTown, works } from '../bench/report-town.ts';
import { type Taken, watched } from '../bench/watched.ts';
import { freshDatabase } from '../world/postgres.ts';

const [records = '10000000', ...engines] = process.argv.slice(2);
const count = Number(records);
const countedAtOnce = 1_000;
const answerMs = 2_000;
process.on('SIGTERM', () => process.exit(1));

const begun = performance.now();
const say = (line: string): void => console.log(`${((performance.now() - begun) / 1_000).toFixed(0).padStart(6)} s  ${line}`);
const told = ({ ms, blockedMs, growthMb }: Taken): string =>
  `${Math.round(ms)} ms, others waited ${blockedMs.toFixed(1)} ms at most, memory +${Math.round(growthMb)} MB`;

const run = async (engine: string): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-audit-'));
  const file = join(folder, 'records.db');
  const place: SeedPlace = engine === 'postgresql' ? { file, databaseUrl: await freshDatabase() } : { file };
  try {
    await (await openTown(folder, place, 0)).close(); // migrated
    const keys = openKeys({ file: join(folder, 'keys.json'), isProduction: false });
    await seedAudit(place, keys, { records: count, endsAt }, say);
    if (!place.databaseUrl) say(`${(statSync(file).size / 1e9).toFixed(1)} GB`);
    const town = await openTown(folder, place, 0);
    const counting = await watched(async () => {
      while ((await town.records.reports.countMore('bench', endsAt, countedAtOnce)) === countedAtOnce);
    });
    say(`${engine}: counted by the day in the background: ${told(counting)}`);
    let isKept = true;
    for (const [name, work] of Object.entries(works(town))) {
      const taken = await watched(work);
      isKept &&= taken.ms <= answerMs;
      say(`${engine}: ${name}: ${told(taken)}`);
    }
    let chain = '';
    const verified = await watched(async () => {
      const report = await auditReport(town.records, keys, [], endsAt);
      chain = report.chain.ok ? `whole, ${report.chain.records.toLocaleString('en')} records` : `broken at ${report.chain.seq}`;
      isKept &&= report.chain.ok && report.chain.records === count;
    });
    say(`${engine}: verified (${chain}): ${told(verified)}`);
    await town.close();
    return isKept;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

let isKept = true;
for (const engine of engines.length > 0 ? engines : ['sqlite', 'postgresql']) isKept = (await run(engine)) && isKept;
say(isKept ? 'every first answer came within 2 s, and the chain is whole' : 'MISSED: see above');
process.exit(isKept ? 0 : 1);
