import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Cpu } from './child.ts';

/** A program of the bench in a process of its own, held to one core where the machine has `taskset`. */
export interface Program {
  readonly pid: number;
  readonly ready: Readonly<Record<string, unknown>>;
  /** Asks the program something by name. */
  ask<T>(name: string, ...given: readonly unknown[]): Promise<T>;
  /** What it has used so far. */
  cpu(): Promise<Cpu>;
  /** Lets it end in an orderly way; kills it after 15 s. */
  stop(): Promise<void>;
}

/** How a program is started. */
export interface Launch {
  readonly env?: Readonly<Record<string, string>>;
  readonly core?: number;
  /** Where to put a CPU profile when it ends. */
  readonly profileTo?: string | undefined;
}

interface Reply {
  readonly id: number;
  readonly answer?: unknown;
  readonly problem?: string;
}

const longestStartMs = 60_000;
const longestEndMs = 15_000;

/** Whether processes can be held to cores here. */
export const canPin =
  spawnSync('taskset', ['-p', String(process.pid)], { stdio: 'ignore' }).status === 0 && availableParallelism() > 1;

/** Holds this process, and whatever it starts from now on, to one core. */
export const pinSelf = (core: number): void => {
  if (canPin) spawnSync('taskset', ['-a', '-c', '-p', String(core), String(process.pid)], { stdio: 'ignore' });
};

const begin = (file: string, { env = {}, core = 0, profileTo }: Launch): ChildProcess => {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const profile = profileTo ? ['--cpu-prof', '--cpu-prof-dir', profileTo] : [];
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', ...profile, script];
  const [command = '', ...rest] = canPin ? ['taskset', '-c', String(core), ...node] : node;
  return spawn(command, rest, {
    env: { ...process.env, ...env },
    stdio: ['ignore', process.env.BENCH_LOG ? 'inherit' : 'ignore', 'inherit', 'ipc'],
  });
};

const inTime = async <T>(work: Promise<T>, ms: number, what: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took too long`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const asker = (child: ChildProcess) => {
  let last = 0;
  return async (name: string, given: readonly unknown[]): Promise<unknown> => {
    last += 1;
    const id = last;
    const answered = new Promise<Reply>((resolve) => {
      const listen = (reply: Reply): void => {
        if (reply.id !== id) return;
        child.off('message', listen);
        resolve(reply);
      };
      child.on('message', listen);
    });
    child.send({ id, name, given });
    const { answer, problem } = await inTime(answered, longestStartMs, name);
    if (problem) throw new Error(problem);
    return answer;
  };
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await inTime(ended, longestEndMs, 'stopping').catch(() => child.kill('SIGKILL'));
};

/** Starts a file of this folder and waits until it says that it is ready. It never outlives this process. */
export const launch = async (file: string, options: Launch = {}): Promise<Program> => {
  const child = begin(file, options);
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const died = once(child, 'exit').then(() => Promise.reject(new Error(`${file} ended before it was ready`)));
  const said = once(child, 'message');
  const [ready] = await inTime(Promise.race([said, died]), longestStartMs, file);
  died.catch(() => undefined);
  const ask = asker(child);
  return {
    pid: child.pid ?? 0,
    ready,
    ask: async <T>(name: string, ...given: readonly unknown[]) => (await ask(name, given)) as T,
    cpu: async () => (await ask('cpu', [])) as Cpu,
    stop: () => end(child),
  };
};
