import { type DestinationStream, type Logger, pino } from 'pino';
import { tamed } from '../text/say.ts';
import type { Log } from './parts.ts';

/** The only fields a line may have: ids, kinds and reason classes. Anything else is left out, and named as left out (SEC-116). */
const allowed: ReadonlySet<string> = new Set([
  'alarm',
  'channel',
  'code',
  'conversation',
  'count',
  'effect',
  'event',
  'key',
  'kind',
  'method',
  'mode',
  'outcome',
  'policyVersion',
  'port',
  'problem',
  'reason',
  'reference',
  'replica',
  'reply',
  'seconds',
  'status',
  'topic',
  'version',
  'why',
]);

/** Names of fields that hold secrets, wherever they might get in past the list: pino blanks them as a second net. */
const redacted = ['password', 'secret', 'token', 'authorization', 'cookie', 'body', 'err'].flatMap((name) => [name, `*.${name}`]);

type Plain = string | number | boolean;

const isPlain = (value: unknown): value is Plain => ['string', 'number', 'boolean'].includes(typeof value);

/** The fields that may be seen, tamed to one short line each; objects, such as a secret or an error, never pass. */
const seen = (fields: Readonly<Record<string, unknown>>): Record<string, Plain | readonly string[]> => {
  const entries = Object.entries(fields);
  const shown = entries.filter(([name, value]) => allowed.has(name) && isPlain(value));
  const leftOut = entries.filter((entry) => !shown.includes(entry)).map(([name]) => tamed(name));
  const plain = shown.map(([name, value]) => [name, typeof value === 'string' ? tamed(value) : (value as Plain)]);
  return { ...Object.fromEntries(plain), ...(leftOut.length > 0 && { leftOut }) };
};

/** What a log needs. `alarmed` hears the name of every alarm that is logged; `destination` is standard output unless given. */
export interface LogOptions {
  readonly level: 'error' | 'warn' | 'info' | 'debug';
  readonly replica: string;
  readonly now: () => number;
  readonly alarmed?: (alarm: string) => void;
  readonly destination?: DestinationStream;
}

const writerOf = ({ level, replica, now, destination }: LogOptions): Logger => {
  const options = {
    level,
    base: { replica },
    timestamp: () => `,"time":"${new Date(now()).toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: redacted, censor: '[secret]' },
  };
  return destination ? pino(options, destination) : pino(options);
};

/** The log of this process: one JSON object a line, whatever is put in (SEC-117). */
export const createLog = (options: LogOptions): Log => {
  const writer = writerOf(options);
  const line =
    (level: 'info' | 'warn' | 'error'): Log['info'] =>
    (message, fields = {}) => {
      writer[level](seen(fields), tamed(message));
      if (typeof fields.alarm === 'string') options.alarmed?.(fields.alarm);
    };
  return { info: line('info'), warn: line('warn'), error: line('error') };
};
