import type { Log } from './parts.ts';

/** Work that goes on until it is stopped. `stop` ends when the round that runs has ended. */
export interface Loop {
  stop(): Promise<void>;
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unexpected');

/** Repeats `work` every `everyMs`, one round at a time. A round that fails is logged and the next one comes all the same. */
export const every = (everyMs: number, name: string, work: () => Promise<unknown>, log: Log): Loop => {
  const ended = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;
  const round = async (): Promise<void> => {
    timer = null;
    await work().catch((error) => log.error('background work failed', { kind: name, code: codeOf(error) }));
    if (isStopped) ended.resolve();
    else timer = setTimeout(round, everyMs);
  };
  timer = setTimeout(round, everyMs);
  return {
    stop: () => {
      isStopped = true;
      if (timer) {
        clearTimeout(timer);
        ended.resolve();
      }
      return ended.promise;
    },
  };
};
