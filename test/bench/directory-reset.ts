import { join } from 'node:path';
import { domainPerson, openDomain } from '../world/domain.ts';
import type { Samba } from '../world/samba.ts';
import type { Bench } from './bench.ts';
import { median } from './load.ts';
import { launch, type Program } from './process.ts';
import { type Line, short } from './report.ts';

type Way = 'ours' | 'bare';

/** Some resets, one after the other: CPU of each in ms, and how many ms they took. */
interface Round {
  readonly cpuMs: number;
  readonly walls: readonly number[];
}

const accounts = 20;
const settleMs = 500;

const measured = async (program: Program, way: Way, ids: readonly string[], password: string): Promise<Round> => {
  const before = await program.cpu();
  const walls = await program.ask<readonly number[]>('resets', way, ids, password);
  const after = await program.cpu();
  return { cpuMs: (after.allMs - before.allMs) / ids.length, walls };
};

const at = (walls: readonly number[], part: number): number =>
  walls.toSorted((a, b) => a - b)[Math.floor((walls.length - 1) * part)] ?? 0;

const linesOf = (ours: readonly Round[], bare: readonly Round[]): readonly Line[] => {
  const [oursCpu, bareCpu] = [ours, bare].map((rounds) => median(rounds.map(({ cpuMs }) => cpuMs)));
  const [oursWalls = [], bareWalls = []] = [ours, bare].map((rounds) => rounds.flatMap(({ walls }) => walls));
  const added = ours.map((round, index) => at(round.walls, 0.5) - at(bare[index]?.walls ?? [], 0.5));
  return [
    {
      what: 'Directory reset (Active Directory): our CPU',
      figure: `${short(oursCpu ?? 0)} ms`,
      beside: `bare ldapts ${short(bareCpu ?? 0)} ms`,
      budget: '',
      isKept: null,
    },
    {
      what: 'Directory reset: wall time p50 / p95',
      figure: `${short(at(oursWalls, 0.5))} / ${short(at(oursWalls, 0.95))} ms`,
      beside: `bare ldapts ${short(at(bareWalls, 0.5))} / ${short(at(bareWalls, 0.95))} ms; added by us ${short(median(added))} ms`,
      budget: '',
      isKept: null,
    },
  ];
};

const rounds = async (program: Program, count: number): Promise<readonly Line[]> => {
  const logins = Array.from({ length: accounts }, (_, number) => domainPerson(number + 1).login);
  const ids = (await program.ask<readonly (string | null)[]>('find', logins)).filter((id) => id !== null);
  if (ids.length < accounts) throw new Error('somebody is missing in the domain');
  const ways = { ours: [] as Round[], bare: [] as Round[] };
  for (let round = -1; round < count; round += 1)
    for (const way of ['ours', 'bare'] as const) {
      const done = await measured(program, way, ids, `Ferry marble onion ${round + 2} ${way}`);
      if (round >= 0) ways[way].push(done); // the first warms up
    }
  return linesOf(ways.ours, ways.bare);
};

const onDomain = async (samba: Samba, { scale, say }: Bench): Promise<readonly Line[]> => {
  const env = { LDAP_URLS: samba.url, LDAP_CA_FILE: join(samba.folder, 'ca.pem'), LDAP_BASE_DN: samba.baseDn };
  const program = await launch('./directory-child.ts', { env });
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  try {
    say(`a domain controller is up: ${samba.url}`);
    return await rounds(program, Math.ceil(scale.rounds / 3));
  } finally {
    await program.stop();
  }
};

const notMeasured = (why: string): Line => ({
  what: 'Directory reset (Active Directory)',
  figure: 'not measured',
  beside: why,
  budget: '',
  isKept: null,
});

/** A reset by the product's own Active Directory, with all it looks at before, beside the bare call of the client it is built on, on one domain controller. */
export const directoryReset = async (bench: Bench): Promise<readonly Line[]> => {
  const samba = await openDomain().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (typeof samba === 'string') return [notMeasured(samba)];
  try {
    return await onDomain(samba, bench);
  } finally {
    await samba.remove();
  }
};
