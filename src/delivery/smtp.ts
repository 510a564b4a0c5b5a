import { createHash } from 'node:crypto';
import { createTransport, type NodemailerError } from 'nodemailer';
import { no, ok, type Result } from '../core/result.ts';
import type { Mail, Mailer } from './port.ts';
import { type SmtpPlace, smtpPlace } from './smtp-url.ts';

/** What delivery logs with: a message and plain fields; never an address, a subject or a text (SEC-116). */
export interface DeliveryLog {
  warn(message: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
}

/** Which server, as whom, and how patiently. */
export interface SmtpOptions {
  /** `smtp:` (STARTTLS) or `smtps:`, with user and password where the server wants them. */
  readonly url: string;
  /** The sender: an address, or a name and an address in angle brackets. */
  readonly from: string;
  /** Development may speak to a loopback server without TLS (SEC-6). */
  readonly isDevelopment: boolean;
  readonly log: DeliveryLog;
  /** Certificate authority (PEM) of a server whose certificate is not publicly trusted. */
  readonly ca?: string | undefined;
  /** The end of a whole send, from queue to last answer. */
  readonly sendWithinMs?: number;
}

const checkWithinMs = 10_000;
const limits = {
  maxConnections: 3,
  // One more try where the server closed an idle connection just as it was given a mail; the rest is the outbox's business.
  maxRequeues: 1,
  connectionTimeout: 8_000,
  greetingTimeout: 8_000,
  socketTimeout: 20_000,
  dnsTimeout: 5_000,
};

const transportTo = ({ host, port, isTlsFromStart, isPlain, auth }: SmtpPlace, ca: string | undefined) =>
  createTransport({
    ...limits,
    pool: true,
    host,
    port,
    secure: isTlsFromStart,
    requireTLS: !isPlain && !isTlsFromStart,
    ignoreTLS: isPlain,
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ca ? { ca } : {}) },
    ...(auth ? { auth } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  });

/** The same id gives the same Message-ID, so that a mail that was sent twice can be recognised. */
const messageId = (id: string, from: string): string => {
  const domain = /@([A-Za-z0-9.-]+)>?\s*$/.exec(from)?.[1] ?? 'latchkey.invalid';
  return `<${createHash('sha256').update(id).digest('hex').slice(0, 40)}@${domain}>`;
};

const configurationReplies: readonly number[] = [530, 534, 535, 538];

/** A 5xx answer to the envelope or the text is for good; everything else may pass, sign-in and connection trouble too (RFC 5321 section 4.2.1). */
const isForGood = ({ code, responseCode = 0 }: NodemailerError): boolean =>
  (code === 'EENVELOPE' || code === 'EMESSAGE') &&
  responseCode >= 500 &&
  responseCode < 600 &&
  !configurationReplies.includes(responseCode);

const problemOf = (error: unknown): { readonly code: string; readonly reply: number; readonly isForGood: boolean } => {
  const one = error as NodemailerError;
  return { code: one.code ?? one.name ?? 'unknown', reply: one.responseCode ?? 0, isForGood: isForGood(one) };
};

/**
 * Mail by SMTP over at most three connections kept open. TLS is required except to a loopback server in development; a whole send ends within 30 s.
 * Refuses a bad `url` with `AppError('smtp-url')`.
 */
export const openMailer = ({ url, from, isDevelopment, log, ca, sendWithinMs = 30_000 }: SmtpOptions): Mailer => {
  const transport = transportTo(smtpPlace(url, isDevelopment), ca);
  const failed = (what: string, error: unknown): boolean => {
    const { code, reply, isForGood } = problemOf(error);
    log.warn(what, { code, reply });
    return isForGood;
  };
  const deliver = ({ id, to, subject, text, html }: Mail) =>
    transport.sendMail({
      from,
      // An object, not a header: commas and brackets in it cannot become further recipients.
      to: { name: '', address: to },
      subject,
      text,
      html,
      messageId: messageId(id, from),
      xMailer: false,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      signal: AbortSignal.timeout(sendWithinMs),
    });
  return {
    async send(mail): Promise<Result<null, 'refused' | 'unreachable'>> {
      try {
        await deliver(mail);
        return ok(null);
      } catch (error) {
        return no(failed('mail was not sent', error) ? 'refused' : 'unreachable');
      }
    },
    async check(): Promise<Result<null, 'unreachable'>> {
      try {
        await within(transport.verify(), checkWithinMs);
        return ok(null);
      } catch (error) {
        failed('the mail server cannot be used', error);
        return no('unreachable');
      }
    },
    async close(): Promise<void> {
      transport.close({ force: true });
    },
  };
};

const within = async <T>(work: Promise<T>, ms: number): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
};
