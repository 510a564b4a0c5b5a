import type { TeamsOptions } from './options.ts';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

const isSafe = (url: URL, mode: TeamsOptions['mode']): boolean => {
  if (url.username || url.password) return false;
  return url.protocol === 'https:' || (mode === 'development' && url.protocol === 'http:' && loopback.test(url.hostname));
};

/** Whether an address may be asked at all: https, or plain http to this machine in development mode (SEC-6, SEC-7). */
export const isSafeUrl = (text: string, mode: TeamsOptions['mode']): boolean => {
  const url = URL.parse(text);
  return url !== null && isSafe(url, mode);
};

const matches = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1 : host === pattern;

/** Whether a service URL may receive the bot's credential: a safe address on a listed host, port included (SEC-7). */
export const isServiceUrl = (text: string, { mode, serviceHosts }: Pick<TeamsOptions, 'mode' | 'serviceHosts'>): boolean => {
  const url = URL.parse(text);
  if (!url || !isSafe(url, mode) || url.search || url.hash) return false;
  return serviceHosts.some((pattern) => matches(url.host, pattern.toLowerCase()));
};
