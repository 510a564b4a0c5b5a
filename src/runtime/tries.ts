import type { Outcome } from '../core/effects.ts';
import type { MethodId } from '../core/method.ts';
import type { Policy } from '../core/policy.ts';
import { no } from '../core/result.ts';
import type { Key, TryRule } from '../store/sessions.ts';
import { isDecoy } from './decoys.ts';
import type { Herald } from './intents.ts';
import type { Parts } from './parts.ts';
import { recordOf } from './recording.ts';
import { keyFor } from './rows.ts';
import type { EffectContext } from './turns.ts';

const minute = 60_000;
const dayMs = 24 * 60 * minute;
const firstWaitMs = 30_000;

const ruleOf = ({ limits }: Policy): TryRule => ({
  freeTries: limits.freeTries,
  firstWaitMs,
  waitCapMs: limits.waitCapMinutes * minute,
  perDay: limits.failuresBeforePause,
});

/** The counter of an account's tries, over all methods, flows, chats and replicas (SEC-31). Decoys have one like everybody. */
export const triesKey = (account: string): Key => keyFor('t', account);

/** A counted try: `refused` when it may not be looked at; otherwise say with `right` or `wrong` what it was. */
export type Counted =
  | { readonly refused: Outcome }
  | { readonly refused: null; right(): Promise<void>; wrong(): Promise<'paused' | null> };

/** On a call with the helpdesk, and to end a freeze, a paused account has tries of its own: that way stays, and the pause does too (SEC-32, SEC-102). */
const onCallKey = (account: string): Key => keyFor('tc', account);

/** Counts one try before anybody looks at the secret, whatever comes of it (SEC-31, SEC-32, SEC-57): the line where a try is counted is the `tryOne` below. */
export const countTry = async (
  parts: Parts,
  herald: Herald,
  context: EffectContext,
  account: string,
  isOnCall = false,
): Promise<Counted> => {
  const at = parts.now();
  const isPaused = (await parts.records.pausedUntil(account, at)) !== null;
  if (isPaused && !isOnCall) {
    await auditRefusal(parts, context, account, 'paused');
    return { refused: no('paused') };
  }
  const key = isPaused ? onCallKey(account) : triesKey(account);
  const counted = await parts.sessions.tryOne(key, ruleOf(context.policy), at);
  if (!counted.allowed) return refuse(parts, herald, context, account, counted.why, counted.waitMs);
  return {
    refused: null,
    right: () => parts.sessions.giveBack(key, parts.now()),
    wrong: async () =>
      counted.today >= context.policy.limits.failuresBeforePause ? pause(parts, herald, context, account) : null,
  };
};

/** A try that nobody looked at is on record too (SEC-113). */
const auditRefusal = (parts: Parts, context: EffectContext, account: string, reason: 'wait' | 'paused'): Promise<void> =>
  parts.records.audit(recordOf(context, parts.now(), { action: 'try.refused', outcome: 'refused', reason, target: account }));

const refuse = async (
  parts: Parts,
  herald: Herald,
  context: EffectContext,
  account: string,
  why: 'wait' | 'pause',
  waitMs: number,
): Promise<Counted> => {
  parts.metrics.refusedByLimit(why);
  await auditRefusal(parts, context, account, why === 'pause' ? 'paused' : 'wait');
  if (why === 'pause') await pause(parts, herald, context, account);
  return { refused: why === 'pause' ? no('paused') : { ...no('wait'), waitSeconds: Math.ceil(waitMs / 1000) } };
};

const pause = async (parts: Parts, herald: Herald, context: EffectContext, account: string): Promise<'paused'> => {
  const at = parts.now();
  const tell = isDecoy(account) ? null : await herald(account);
  await parts.records.transaction(async (tx) => {
    await tx.pause(account, at + dayMs, 'too-many-failures');
    await tx.audit(recordOf(context, at, { action: 'self-service.paused', outcome: 'success', target: account }));
    await tell?.(tx, {
      notice: { event: 'paused', at, from: context.row.address.channel },
      account,
      key: `paused.${account}.${at}`,
      by: null,
    });
  });
  parts.log.warn('alarm: self-service was paused for an account', { alarm: 'paused' });
  return 'paused';
};

/** All gates passed: the row of failures and its wait are cleared; the day's count stays. */
export const clearTries = (parts: Parts, account: string): Promise<void> =>
  parts.sessions.clearRow(triesKey(account), parts.now());

/** Whether a method of an account is worn out after too many failures in a row (SEC-33). */
export const isWorn = async (parts: Parts, policy: Policy, account: string, method: MethodId): Promise<boolean> =>
  ((await parts.records.wear(account))[method] ?? 0) >= policy.limits.failuresBeforeWear;
