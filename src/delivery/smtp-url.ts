import { isIPv4 } from 'node:net';
import { AppError } from '../core/result.ts';

/** A mail server as configured. `isPlain`: without TLS, on this machine, in development. */
export interface SmtpPlace {
  readonly host: string;
  readonly port: number;
  readonly isTlsFromStart: boolean;
  readonly isPlain: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | null;
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));

const refuse = (message: string): never => {
  throw new AppError('smtp-url', message);
};

const parsed = (text: string): URL => {
  const url = URL.parse(text) ?? refuse('SMTP_URL is not an address such as smtps://user:password@mail.example.com');
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') refuse('SMTP_URL must begin with smtp:// or smtps://');
  if (!url.hostname) refuse('SMTP_URL names no host');
  // The mail library would take TLS settings from there, also the ones that switch checks off.
  if (url.search || url.hash || url.pathname.length > 1) refuse('SMTP_URL takes no path and no parameters');
  return url;
};

/**
 * The place a mail server's address names: `smtps:` is TLS from the start, `smtp:` upgrades before anything is said and fails where it cannot.
 * Only a loopback server in development is spoken to without TLS. Refuses with `AppError('smtp-url')`, which never quotes the address.
 */
export const smtpPlace = (text: string, isDevelopment: boolean): SmtpPlace => {
  const url = parsed(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isTlsFromStart = url.protocol === 'smtps:';
  return {
    host,
    port: Number(url.port) || (isTlsFromStart ? 465 : 587),
    isTlsFromStart,
    isPlain: !isTlsFromStart && isDevelopment && isLoopback(host),
    auth: url.username ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : null,
  };
};
