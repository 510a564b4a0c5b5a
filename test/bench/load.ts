import { setTimeout as sleep } from 'node:timers/promises';
import autocannon, { type Request, type Result } from 'autocannon';
import type { Platforms } from './platforms.ts';
import type { Program } from './process.ts';

/** One request to send, and what to do with its answer; false: it was not what it should be. */
export interface Shot {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  answered(status: number, body: string): boolean;
}

/** What to send, to where, how often. */
export interface Load {
  readonly url: string;
  readonly requests: number;
  readonly connections: number;
  next(): Shot;
}

/** How it went. `cpuMs` is per request: with what the program did after its answers, without what it does when nobody asks. */
export interface Measured {
  readonly perSecond: number;
  readonly cpuMs: number;
  readonly p50: number;
  readonly p99: number;
}

const longestMs = 40_000;
/** A run ends when autocannon looks next: by itself once a second, which would be most of a short run. */
const endsWithinMs = 10;

interface Fired {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const fire = async ({ url, requests, connections, next }: Load): Promise<Fired> => {
  let bad = 0;
  let wrong = '';
  const setupRequest = (request: Request, context: object): Request => {
    const shot = next();
    Object.assign(context, { shot });
    return { ...request, headers: { ...shot.headers }, body: shot.body };
  };
  const onResponse = (status: number, body: string, context: object): void => {
    if ((context as { shot: Shot }).shot.answered(status, body)) return;
    bad += 1;
    wrong ||= `${status} ${body.slice(0, 300)}`;
  };
  const begun = performance.now();
  const result = await new Promise<Result>((done, failed) => {
    const options = {
      url,
      method: 'POST' as const,
      connections,
      amount: requests,
      requests: [{ setupRequest, onResponse }],
      sampleInt: endsWithinMs,
    };
    const running = autocannon(options, (error, ended) => (error ? failed(error) : done(ended)));
    setTimeout(() => running.stop(), longestMs).unref();
  });
  const seconds = (performance.now() - begun) / 1_000;
  if (bad + result.errors > requests / 100)
    throw new Error(`${bad} of ${requests} answers were wrong, ${result.errors} missing: ${wrong}`);
  return { perSecond: result.requests.total / seconds, p50: result.latency.p50, p99: result.latency.p99 };
};

/** CPU in ms that a program uses in a second in which nobody asks anything. */
export const idleCpu = async (program: Program, seconds: number): Promise<number> => {
  const before = await program.cpu();
  await sleep(seconds * 1_000);
  return ((await program.cpu()).allMs - before.allMs) / seconds;
};

/** Sends the load and measures the program, less `idleMs` for each second it took. Throws where more than one answer in a hundred was wrong. */
export const measure = async (program: Program, platforms: Platforms, load: Load, idleMs = 0): Promise<Measured> => {
  const before = await program.cpu();
  const begun = performance.now();
  const { perSecond, p50, p99 } = await fire(load);
  await platforms.quiet();
  const after = await program.cpu();
  const seconds = (performance.now() - begun) / 1_000;
  const cpuMs = (after.allMs - before.allMs - idleMs * seconds) / load.requests;
  return { perSecond, cpuMs, p50, p99 };
};

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Two programs under the same load, round about: the middle of each figure, and of ours over theirs within a round. */
export interface Compared {
  readonly ours: Measured;
  readonly theirs: Measured;
  readonly throughput: number;
  readonly cpu: number;
}

const middle = (rounds: readonly Measured[]): Measured => ({
  perSecond: median(rounds.map((one) => one.perSecond)),
  cpuMs: median(rounds.map((one) => one.cpuMs)),
  p50: median(rounds.map((one) => one.p50)),
  p99: median(rounds.map((one) => one.p99)),
});

type Run = (requests: number) => Promise<Measured>;

/** Warms both up with four rounds' worth, then measures them in turn: a machine that is busy now and idle then is so for both. */
export const compare = async (rounds: number, requests: number, ourRun: Run, theirRun: Run): Promise<Compared> => {
  await ourRun(4 * requests);
  await theirRun(4 * requests);
  const pairs: { readonly ours: Measured; readonly theirs: Measured }[] = [];
  for (let round = 0; round < rounds; round += 1) pairs.push({ ours: await ourRun(requests), theirs: await theirRun(requests) });
  return {
    ours: middle(pairs.map(({ ours }) => ours)),
    theirs: middle(pairs.map(({ theirs }) => theirs)),
    throughput: median(pairs.map(({ ours, theirs }) => ours.perSecond / theirs.perSecond)),
    cpu: median(pairs.map(({ ours, theirs }) => ours.cpuMs / theirs.cpuMs)),
  };
};
