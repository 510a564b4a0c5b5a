import type { Connection, Credentials } from './connection.ts';
import type { LdapProblem } from './problem.ts';
import { createServers, type Server, type Servers } from './servers.ts';

/** The lines a directory writes: fixed words, no names, no texts of a server (SEC-116). */
export interface LdapLog {
  info(message: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
  warn(message: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
}

/** What a pool is made of. `now` is epoch ms; the CA comes in already read. */
export interface PoolSettings {
  /** `ldaps://host:port`, in the order of preference. */
  readonly urls: readonly string[];
  /** PEM of the only CA to trust; null: those of the system. */
  readonly ca: string | null;
  readonly bindDn: string;
  readonly bindPassword: () => string;
  /** One operation; 5 s unless given. */
  readonly timeoutMs?: number;
  /** Connections at most; 4 unless given. */
  readonly size?: number;
  readonly now: () => number;
  readonly log: LdapLog;
}

const standardTimeoutMs = 5_000;
const longestConnectMs = 3_000;

/** A connection nobody uses, and since when (epoch ms). */
export interface Idle {
  readonly connection: Connection;
  readonly since: number;
}

/** What the parts of the pool share. */
export interface Ground {
  readonly settings: PoolSettings;
  readonly credentials: Credentials;
  readonly servers: Servers;
  idle: readonly Idle[];
  isClosed: boolean;
  /** Our own bind, when it was refused last: it is not tried again before `until` with the same password. */
  refused: { readonly problem: LdapProblem; readonly password: string; readonly until: number } | null;
}

/** What a new pool stands on. Refuses wrong addresses with `AppError('ldap-settings')`. */
export const groundOf = (settings: PoolSettings): Ground => {
  const timeoutMs = settings.timeoutMs ?? standardTimeoutMs;
  return {
    settings,
    credentials: {
      ca: settings.ca,
      dn: settings.bindDn,
      password: settings.bindPassword,
      timeoutMs,
      connectTimeoutMs: Math.min(timeoutMs, longestConnectMs),
    },
    servers: createServers(settings.urls, settings.now),
    idle: [],
    isClosed: false,
    refused: null,
  };
};

/** A server that fails is left alone for a while, and what is idle there is not believed any more. */
export const died = (ground: Ground, server: Server, { code, lost }: LdapProblem): void => {
  const { servers, settings, idle } = ground;
  servers.died(server);
  for (const { connection } of idle) if (connection.server === server) void connection.close();
  ground.idle = idle.filter(({ connection }) => connection.server !== server);
  settings.log.warn('a directory server cannot be used', { code: lost ?? `ldap-${code}`, count: server.rank + 1 });
};
