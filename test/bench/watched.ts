import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What one piece of work took, for how long it let nothing else run (our own CPU: other processes share the cores), and how far memory grew. */
export interface Taken {
  readonly ms: number;
  readonly blockedMs: number;
  readonly growthMb: number;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const rss = (): number => process.memoryUsage().rss / 1e6;
const cpuMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

/** Runs a piece of work and looks on, whenever it gets a turn: what we computed between two turns, everything else had to wait for. */
export const watched = async (work: () => Promise<unknown>): Promise<Taken> => {
  collect(); // what the work before left behind is not its growth
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
  return {
    ms: performance.now() - begun,
    blockedMs: seen.blockedMs,
    growthMb: Math.max(0, Math.max(seen.most, rss()) - before),
  };
};

/** The worst of several. */
export const worst = (all: readonly Taken[]): Taken => ({
  ms: Math.max(...all.map(({ ms }) => ms)),
  blockedMs: Math.max(...all.map(({ blockedMs }) => blockedMs)),
  growthMb: Math.max(...all.map(({ growthMb }) => growthMb)),
});
