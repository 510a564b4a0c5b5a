import type { WriteOutcome } from '../port.ts';

const most = 1_000;

/**
 * Remembers the outcomes of the last writes, so that an operation asked for again in this process is not written again. Graph knows no idempotency keys; across
 * processes the intent does it (SEC-129).
 */
export const rememberingWrites = (): ((
  account: string,
  operation: string,
  write: () => Promise<WriteOutcome>,
) => Promise<WriteOutcome>) => {
  const known = new Map<string, Promise<WriteOutcome>>();
  return (account, operation, write) => {
    const key = `${account}\n${operation}`;
    const before = known.get(key);
    if (before) return before;
    const outcome = write();
    known.set(key, outcome);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return outcome;
  };
};
