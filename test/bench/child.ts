import { readdirSync, readFileSync } from 'node:fs';

/** CPU time of a process in ms: all of it, and what its worker threads took, which is password hashing and little else. */
export interface Cpu {
  readonly allMs: number;
  readonly workersMs: number;
}

const threads = '/proc/self/task';

const workerNanoseconds = (thread: string): number => {
  try {
    if (!readFileSync(`${threads}/${thread}/comm`, 'utf8').startsWith('libuv-worker')) return 0;
    return Number(readFileSync(`${threads}/${thread}/schedstat`, 'utf8').split(' ')[0]);
  } catch {
    return 0; // a thread that ended meanwhile
  }
};

/** Where the system does not tell threads apart: everything but the main thread. */
const besideMainMs = (allMs: number): number => {
  const { user, system } = process.threadCpuUsage();
  return Math.max(0, allMs - (user + system) / 1_000);
};

const cpuNow = (): Cpu => {
  const { user, system } = process.cpuUsage();
  const allMs = (user + system) / 1_000;
  if (process.platform !== 'linux') return { allMs, workersMs: besideMainMs(allMs) };
  const workersMs = readdirSync(threads).reduce((sum, thread) => sum + workerNanoseconds(thread), 0) / 1e6;
  return { allMs, workersMs };
};

type Answerer = (...given: never[]) => Promise<unknown>;

interface Question {
  readonly id: number;
  readonly name: string;
  readonly given: readonly never[];
}

/** The child's side of `launch`: says that it is ready, answers questions, and ends by `stop` when its parent is gone. */
export const serve = (ready: object, answerers: Readonly<Record<string, Answerer>>, stop: () => Promise<void>): void => {
  const all: Readonly<Record<string, Answerer>> = { cpu: async () => cpuNow(), ...answerers };
  process.on('message', ({ id, name, given }: Question) => {
    const answer = all[name];
    if (!answer) return process.send?.({ id, problem: `no answer to ${name}` });
    answer(...given).then(
      (value) => process.send?.({ id, answer: value }),
      (error: unknown) => process.send?.({ id, problem: String(error) }),
    );
  });
  process.once('disconnect', () => {
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
  process.send?.(ready);
};
