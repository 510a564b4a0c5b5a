import { RedisSessions } from './redis-sessions.ts';
import type { Sessions } from './sessions.ts';
import { SqliteSessions } from './sqlite-sessions.ts';

/** Where sessions are kept: `REDIS_URL`, or a file when it is absent. `now` (epoch ms) times the purge of the file. */
export interface SessionsPlace {
  readonly redisUrl?: string | null | undefined;
  readonly file: string;
  readonly now?: () => number;
}

/** Opens the sessions store. Redis connects in the background: ask `problems` whether it is there. */
export const openSessions = ({ redisUrl, file, now = Date.now }: SessionsPlace): Sessions =>
  redisUrl ? new RedisSessions(redisUrl) : new SqliteSessions(file, now);
