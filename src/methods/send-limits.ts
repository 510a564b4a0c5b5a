import type { Policy } from '../core/policy.ts';
import type { Keys } from '../store/keys.ts';
import type { Key, Sessions } from '../store/sessions.ts';
import { sameMailbox } from './mail-address.ts';
import { keyOf } from './names.ts';

const hour = 3_600_000;
const day = 24 * hour;

interface Limit {
  readonly key: Key;
  readonly windowMs: number;
  readonly most: number;
}

/** Limits on sending, shared by all replicas: per destination over all accounts, and per account (SEC-34). */
export const sendLimits = ({ sessions, keys }: { readonly sessions: Sessions; readonly keys: Keys }) => {
  const limitsOf = (account: string, address: string, { limits }: Policy): readonly Limit[] => {
    // Keyed, so that nobody who reads the store can try addresses; two accounts with one address share its limit.
    const destination = keys.mac('address', `destination\n${sameMailbox(address)}`);
    return [
      { key: keyOf('sent-hour', destination), windowMs: hour, most: limits.codesPerDestinationHour },
      { key: keyOf('sent-day', destination), windowMs: day, most: limits.codesPerDestinationDay },
      { key: keyOf('sent-account', account), windowMs: day, most: limits.codesPerAccountDay },
    ];
  };
  return {
    /** Whether one more would be within all limits. Counts nothing. */
    async hasRoom(account: string, address: string, policy: Policy, nowMs: number): Promise<boolean> {
      const limits = limitsOf(account, address, policy);
      const counts = await Promise.all(limits.map(({ key }) => sessions.counted(key, nowMs)));
      return limits.every(({ most }, index) => (counts[index] ?? most) < most);
    },
    /** Counts one send, before it is made; false when it was one too many. */
    async count(account: string, address: string, policy: Policy, nowMs: number): Promise<boolean> {
      const limits = limitsOf(account, address, policy);
      const counts = await Promise.all(limits.map(({ key, windowMs }) => sessions.count(key, windowMs, nowMs)));
      return limits.every(({ most }, index) => (counts[index]?.count ?? most) <= most);
    },
  };
};
