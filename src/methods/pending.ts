import type { Policy } from '../core/policy.ts';
import type { Keys } from '../store/keys.ts';
import type { Sessions } from '../store/sessions.ts';
import { keyOf } from './names.ts';
import { swap, take } from './swap.ts';

/** Where something waits for its confirmation: one of a kind per conversation. */
export interface PendingPlace {
  readonly kind: 'authenticator-key' | 'recovery-codes' | 'passkey-new' | 'passkey-use';
  readonly account: string;
  readonly conversation: string;
}

const minute = 60_000;
const contextOf = ({ kind, account, conversation }: PendingPlace): string => `pending\n${kind}\n${account}\n${conversation}`;
const nameOf = ({ kind, account, conversation }: PendingPlace) => keyOf(`pending-${kind}`, account, conversation);

/**
 * Secrets that were shown and not yet confirmed: sealed, gone with the flow, and worth nothing until they are registered (SEC-41). A newer one
 * takes the place of an older one. `take` gives true to exactly one caller.
 */
export const pendingSecrets = ({ sessions, keys }: { readonly sessions: Sessions; readonly keys: Keys }) => ({
  async keep(place: PendingPlace, plain: string, { limits }: Policy, nowMs: number): Promise<void> {
    const text = keys.seal('registration', contextOf(place), plain);
    const expiresAt = nowMs + Math.max(limits.flowTotalMinutes, limits.webTotalMinutes) * minute;
    await swap(sessions, nameOf(place), nowMs, () => ({ text, expiresAt }));
  },
  async read(place: PendingPlace, nowMs: number): Promise<string | null> {
    const entry = await sessions.get(nameOf(place), nowMs);
    return entry && keys.open('registration', contextOf(place), entry.value);
  },
  take(place: PendingPlace, plain: string, nowMs: number): Promise<boolean> {
    return take(sessions, nameOf(place), nowMs, (text) => keys.open('registration', contextOf(place), text) === plain);
  },
});
