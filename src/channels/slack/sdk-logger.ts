import { type Logger, LogLevel } from '@slack/bolt';
import type { SlackOptions } from './options.ts';

const nothing = (): void => {};

/** What an SDK message is about: the class of an error, or the constant beginning of a sentence. Values in it may be what people typed (SEC-116). */
const kindOf = (message: unknown): string => {
  if (message instanceof Error) return 'code' in message ? String(message.code) : message.name;
  return typeof message === 'string' ? (message.split(/[:(]/)[0] ?? '').slice(0, 80) : 'slack-sdk';
};

/** A logger for Slack's packages: debug and info, which carry request bodies, are dropped; the rest is reported by kind. */
export const sdkLogger = (report: SlackOptions['report']): Logger => {
  const tell = (...messages: unknown[]): void => report({ what: 'trouble', code: kindOf(messages[0]), reference: null });
  return {
    debug: nothing,
    info: nothing,
    warn: tell,
    error: tell,
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  };
};
