import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createServer, type Request, type Response, type Server, type ServerOptions } from 'restify';

/** Things that must answer before people are let in, by name. A check that rejects, or takes 2 s, has failed. */
export type ReadyChecks = Readonly<Record<string, () => Promise<boolean>>>;

/** What the second port serves, which the outside must not reach: health, readiness and metrics. */
export interface OperationsOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly checks: ReadyChecks;
  readonly metrics: { text(): Promise<string>; readonly contentType: string };
  /** Hears which checks failed, once for each change; the answer on the wire never says (SEC-137). */
  readonly changed: (failing: readonly string[]) => void;
  readonly now: () => number;
  /** What else is answered here. */
  readonly more?: (server: Server) => void;
}

/** The second port, listening; `port` is the one it got. */
export interface Operations {
  readonly port: number;
  close(): Promise<void>;
}

const checkMs = 2_000;
const freshMs = 1_000;

const passes = async (check: () => Promise<boolean>): Promise<boolean> => {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, checkMs, false);
  const passed = await Promise.race([check().catch(() => false), late]);
  clearTimeout(timer);
  return passed;
};

/** The names of the checks that fail now. Asked at most once a second, however often probes come. */
export const readiness = ({ checks, changed, now }: Pick<OperationsOptions, 'checks' | 'changed' | 'now'>) => {
  let known: { readonly at: number; readonly failing: Promise<readonly string[]> } | null = null;
  let told = '';
  const look = async (): Promise<readonly string[]> => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => ({ name, isFine: await passes(check) })),
    );
    const failing = results.filter(({ isFine }) => !isFine).map(({ name }) => name);
    if (failing.join() !== told) changed(failing);
    told = failing.join();
    return failing;
  };
  return (): Promise<readonly string[]> => {
    if (!known || now() - known.at >= freshMs) known = { at: now(), failing: look() };
    return known.failing;
  };
};

const say = (res: Response, status: number, text: string, type = 'text/plain; charset=utf-8'): void => {
  res.sendRaw(status, text, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
};

// restify logs whole requests, headers and all, when a handler gives anything back: it gets a log that writes nothing (SEC-116).
const silent = pino({ level: 'silent' }) as unknown as ServerOptions['log'];

/** The second listener, for the operator's network: liveness, readiness, metrics. A word each, no versions, no names of parts (SEC-137). */
export const startOperations = async (options: OperationsOptions): Promise<Operations> => {
  const server = createServer({ name: '', log: silent });
  const failing = readiness(options);
  server.get('/healthz', async (_: Request, res: Response) => say(res, 200, 'ok'));
  server.get('/readyz', async (_: Request, res: Response) => {
    const isReady = (await failing()).length === 0;
    say(res, isReady ? 200 : 503, isReady ? 'ready' : 'not ready');
  });
  server.get('/metrics', async (_: Request, res: Response) =>
    say(res, 200, await options.metrics.text(), options.metrics.contentType),
  );
  options.more?.(server);
  server.on('restifyError', (_: Request, res: Response, _error: unknown, done: () => void) => {
    if (!res.headersSent) say(res, 404, 'not found');
    done();
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(options.port, options.host, done);
  });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, close };
};
