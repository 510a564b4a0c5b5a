import { AppError } from '../core/result.ts';

/** Where Redis is, and as whom to speak to it. */
export interface RedisPlace {
  readonly kind: 'single' | 'sentinel' | 'cluster';
  readonly isTls: boolean;
  readonly username: string | null;
  readonly password: string | null;
  readonly hosts: readonly { readonly host: string; readonly port: number }[];
  /** Sentinel: the name of the master. */
  readonly masterName: string;
  readonly db: number;
  readonly sentinelUsername: string | null;
  readonly sentinelPassword: string | null;
}

// The WHATWG parser refuses several hosts in one URL, as Sentinel and Cluster need them.
const form = /^redis(s?)(?:\+(sentinel|cluster))?:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^/?@]+)(?:\/([^?]*))?(?:\?(.*))?$/;

const refusal = () =>
  new AppError(
    'configuration',
    'REDIS_URL must look like redis://user:password@host:6379/0, rediss://…, redis+sentinel://user:password@host:26379,host:26379/master or redis+cluster://user:password@host:6379,host:6379 (rediss+… for TLS)',
  );

const hostOf = (text: string, defaultPort: number) => {
  const [, host, port] = /^(\[[0-9a-fA-F:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (!host) throw refusal();
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port ?? defaultPort) };
};

const decoded = (text: string | undefined): string | null => {
  if (!text) return null;
  if (/%(?![0-9a-fA-F]{2})/.test(text)) throw refusal();
  return decodeURIComponent(text);
};

const dbOf = (text: string | undefined): number => {
  if (!/^\d{0,4}$/.test(text ?? '')) throw refusal();
  return Number(text || 0);
};

/** Reads `REDIS_URL`; refuses anything else without repeating it, since it holds the password (SEC-103). */
export function redisPlace(url: string): RedisPlace {
  const [, tls, kind = 'single', username, password, hosts = '', path = '', query] = form.exec(url) ?? [];
  if (!hosts || (kind === 'sentinel' && !path)) throw refusal();
  const [masterName = '', db] = kind === 'sentinel' ? path.split('/') : ['', path];
  const options = new URLSearchParams(query);
  return {
    kind: kind as RedisPlace['kind'],
    isTls: tls === 's',
    username: decoded(username),
    password: decoded(password),
    hosts: hosts.split(',').map((host) => hostOf(host, kind === 'sentinel' ? 26_379 : 6_379)),
    masterName,
    db: dbOf(db),
    sentinelUsername: options.get('sentinelUsername'),
    sentinelPassword: options.get('sentinelPassword'),
  };
}

/** Whether every host of the place is this machine itself. */
export const isOnThisHost = (place: RedisPlace): boolean =>
  place.hosts.every(({ host }) => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host));
