import type { Log } from './parts.ts';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unexpected');

/** Work that nobody may wait for, because the time it takes would tell something (SEC-27). It ends before an orderly stop does. */
export class Afterwards {
  readonly #log: Log;
  readonly #running = new Set<Promise<void>>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Begins the work; what fails is logged under this name. */
  begin(name: string, work: () => Promise<void>): void {
    const running = work()
      .catch((error: unknown) => this.#log.error('work in the background failed', { kind: name, code: codeOf(error) }))
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Ends once nothing is being worked on. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }
}
