import { AppError } from '../../core/result.ts';

/** One server of the ordered list. */
export interface Server {
  readonly url: string;
  /** 0 is preferred. */
  readonly rank: number;
}

/** The servers of one directory in the order of preference; dead ones wait. */
export interface Servers {
  readonly all: readonly Server[];
  /** Whom to try now, in order: the living; and where there are none, all of them. */
  toTry(): readonly Server[];
  isDead(server: Server): boolean;
  died(server: Server): void;
  lives(server: Server): void;
}

const firstPauseMs = 1_000;
const longestPauseMs = 60_000;

const parsed = (url: string, rank: number): Server => {
  const { protocol, hostname, pathname, search } = URL.parse(url) ?? {};
  if (protocol !== 'ldaps:' || !hostname || (pathname !== '' && pathname !== '/') || search)
    throw new AppError('ldap-settings', 'a directory address must look like ldaps://dc1.example.com:636 (SEC-74)');
  return { url, rank };
};

/** An ordered list of `ldaps://` addresses; refuses others with `AppError('ldap-settings')`. A dead server is left alone for 1 s, then 2 s, at most 60 s. */
export const createServers = (urls: readonly string[], now: () => number): Servers => {
  const all = urls.map(parsed);
  if (all.length === 0) throw new AppError('ldap-settings', 'no address of a directory is given');
  const pauses = new Map<Server, { readonly until: number; readonly ms: number }>();
  const isDead = (server: Server): boolean => (pauses.get(server)?.until ?? 0) > now();
  return {
    all,
    isDead,
    toTry: () => {
      const living = all.filter((server) => !isDead(server));
      return living.length > 0 ? living : all;
    },
    died(server) {
      const ms = Math.min((pauses.get(server)?.ms ?? firstPauseMs / 2) * 2, longestPauseMs);
      pauses.set(server, { until: now() + ms, ms });
    },
    lives: (server) => void pauses.delete(server),
  };
};
