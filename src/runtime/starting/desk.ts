import { setTimeout as sleep } from 'node:timers/promises';
import type { Parts } from '../parts.ts';
import { currentPolicy } from '../policies.ts';
import { takeIn } from './asked.ts';

/** The product behind the public start page: it takes a name in, and says the same of each (SEC-17, SEC-26). */
export interface StartDesk {
  /** Resolves after the floor of an answer, whatever was named (SEC-27). */
  start(name: string): Promise<void>;
}

/** What the start page talks to: it gives back nothing, so that no page can tell one name from another (SEC-26). */
export const startDesk = (parts: Parts): StartDesk => ({
  async start(name) {
    const { policy } = await currentPolicy(parts.records);
    await Promise.all([
      takeIn(parts, { name: name.slice(0, 254), by: null, at: parts.now() }),
      sleep(policy.limits.answerFloorMs),
    ]);
  },
});
