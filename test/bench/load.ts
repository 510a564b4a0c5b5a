import autocannon, { type Request, type Result } from 'autocannon';
import type { Cpu } from './child.ts';
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

/** How it went. `cpuMs` is per request and includes what the program did after its answers. */
export interface Measured {
  readonly perSecond: number;
  readonly cpuMs: number;
  readonly p50: number;
  readonly p99: number;
}

const longestMs = 40_000;

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
    const options = { url, method: 'POST' as const, connections, amount: requests, requests: [{ setupRequest, onResponse }] };
    const running = autocannon(options, (error, ended) => (error ? failed(error) : done(ended)));
    setTimeout(() => running.stop(), longestMs).unref();
  });
  const seconds = (performance.now() - begun) / 1_000;
  if (bad + result.errors > requests / 100)
    throw new Error(`${bad} of ${requests} answers were wrong, ${result.errors} missing: ${wrong}`);
  return { perSecond: result.requests.total / seconds, p50: result.latency.p50, p99: result.latency.p99 };
};

const used = (before: Cpu, after: Cpu): number => after.allMs - before.allMs;

/** Sends the load and measures the program; throws where more than one answer in a hundred was wrong. */
export const measure = async (program: Program, platforms: Platforms, load: Load): Promise<Measured> => {
  const before = await program.cpu();
  const { perSecond, p50, p99 } = await fire(load);
  await platforms.quiet();
  const cpuMs = used(before, await program.cpu()) / load.requests;
  return { perSecond, cpuMs, p50, p99 };
};

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The middle of each figure over some rounds. */
export const middle = (rounds: readonly Measured[]): Measured => ({
  perSecond: median(rounds.map((one) => one.perSecond)),
  cpuMs: median(rounds.map((one) => one.cpuMs)),
  p50: median(rounds.map((one) => one.p50)),
  p99: median(rounds.map((one) => one.p99)),
});
