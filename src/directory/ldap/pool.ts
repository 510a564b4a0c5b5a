import type { Control } from 'ldapts';
import { groundOf, type PoolSettings } from './ground.ts';
import { createLine } from './line.ts';
import { refuseDebugging } from './no-debug.ts';
import { type Answer, failed, lostBefore } from './problem.ts';
import { bindSomewhere } from './searching.ts';
import { readAt, reading, type Work, writing } from './using.ts';

/**
 * A few bound connections to the first server that answers. Each is one caller's at a time, so that one slow operation ends no other.
 * With the standard times any call ends within 30 s, `work` being a question and a write.
 */
export interface Pool {
  /** Reads; once more where the connection turned out to be gone, or the server was silent and another one lives. */
  read<T>(work: Work<T>): Promise<Answer<T>>;
  /**
   * Writes at most once. `work` asks before it writes, on the same connection, within `unsent`: what ends before
   * sending is tried once more as a read is, since an idle connection may be dead without knowing.
   */
  write<T>(work: Work<T>): Promise<Answer<T>>;
  /** Asks every server of the list, whether it is thought dead or not: where a write went only one may know yet. */
  readEach<T>(work: Work<T>): Promise<readonly Answer<T>[]>;
  /** Proves a password on a connection of its own. */
  bind(dn: string, password: string, controls?: readonly Control[]): Promise<Answer<null>>;
  close(): Promise<void>;
}

const standardSize = 4;
const longestQueueMs = 4_000;

/** Opens a pool; nothing is connected before the first question. Refuses wrong addresses with `AppError('ldap-settings')`, and NODE_DEBUG (SEC-116). */
export const createPool = (settings: PoolSettings): Pool => {
  refuseDebugging(process.env.NODE_DEBUG);
  const ground = groundOf(settings);
  const line = createLine(settings.size ?? standardSize, longestQueueMs);
  const inLine = async <T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> =>
    (await line(work)) ?? failed(lostBefore('timeout'));
  return {
    read: (work) => inLine(() => reading(ground, work)),
    write: (work) => inLine(() => writing(ground, work)),
    readEach: (work) => Promise.all(ground.servers.all.map((server) => readAt(ground, server, work))),
    bind: (dn, password, controls) => inLine(() => bindSomewhere(ground, dn, password, controls)),
    async close() {
      ground.isClosed = true;
      await Promise.all(ground.idle.map(({ connection }) => connection.close()));
      ground.idle = [];
    },
  };
};
