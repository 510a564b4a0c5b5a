import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Policy } from '../core/policy.ts';
import type { Keys } from '../store/keys.ts';
import type { Sessions } from '../store/sessions.ts';
import { pendingSecrets } from './pending.ts';

/** What a challenge is bound to: person, conversation, purpose and browser session (SEC-51). */
export interface Ceremony {
  readonly kind: 'passkey-new' | 'passkey-use';
  readonly account: string;
  readonly conversation: string;
  readonly session: string | undefined;
  readonly purpose: string;
}

const lifeMs = 300_000;
const challengeBytes = 32;

const Asked = z.strictObject({
  challenge: z.string(),
  session: z.string(),
  purpose: z.string(),
  user: z.string(),
  until: z.number(),
});
type Asked = z.infer<typeof Asked>;

/** Challenges of passkeys: 32 random bytes, five minutes, good for one answer, right or wrong (SEC-51). */
export const passkeyChallenges = (parts: { readonly sessions: Sessions; readonly keys: Keys }) => {
  const pending = pendingSecrets(parts);
  return {
    /** A new one, in the place of an older one of this conversation. `user` is the handle that goes with it. */
    async ask({ session, purpose, ...place }: Ceremony, user: string, policy: Policy, nowMs: number): Promise<Buffer> {
      const challenge = randomBytes(challengeBytes);
      const asked: Asked = {
        challenge: challenge.toString('base64url'),
        session: session ?? '',
        purpose,
        user,
        until: nowMs + lifeMs,
      };
      await pending.keep(place, JSON.stringify(asked), policy, nowMs);
      return challenge;
    },

    /** What was asked, used up by this; null: nothing was, it is too old, it was asked elsewhere or for something else, or answered already. */
    async take({ session, purpose, ...place }: Ceremony, nowMs: number): Promise<Pick<Asked, 'challenge' | 'user'> | null> {
      const plain = await pending.read(place, nowMs);
      const asked = plain === null ? null : Asked.parse(JSON.parse(plain));
      if (plain === null || !asked || asked.until <= nowMs) return null;
      if (session === undefined || asked.session !== session || asked.purpose !== purpose) return null;
      return (await pending.take(place, plain, nowMs)) ? asked : null;
    },
  };
};
