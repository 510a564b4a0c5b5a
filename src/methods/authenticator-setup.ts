import { z } from 'zod';
import { no, ok, type Result } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Sessions } from '../store/sessions.ts';
import { newId } from './names.ts';
import { type PendingPlace, pendingSecrets } from './pending.ts';
import { type Confirming, type Made, made, newRegistration, type Registering } from './registering.ts';
import { newAuthenticatorKey, stepsOf } from './totp.ts';

const Pending = z.strictObject({ once: z.string(), secret: z.string() });

const placeOf = ({ account, conversation }: Registering): PendingPlace => ({
  kind: 'authenticator-key',
  account: account.id,
  conversation,
});

/** A key as the page shows it, once: base32, the address behind the picture, and the name it is kept under. */
export interface ShownKey {
  readonly secret: string;
  readonly uri: string;
  readonly account: string;
}

/** Registers an authenticator app: show a key, hear one code back. Until then the key opens nothing (SEC-41). */
export const authenticatorSetup = (parts: { readonly sessions: Sessions; readonly keys: Keys }) => {
  const pending = pendingSecrets(parts);
  return {
    /** A new key, in the place of one shown earlier in this conversation. */
    async make(to: Registering): Promise<ShownKey> {
      const { login } = to.account;
      const { secret, uri } = newAuthenticatorKey(login, to.policy.branding.organisation);
      await pending.keep(placeOf(to), JSON.stringify({ once: newId(), secret }), to.policy, to.nowMs);
      return { secret, uri, account: login };
    },
    /** The registration, once one code was right. That code is spent: its step is the registration's last one (SEC-42). */
    async confirm(to: Confirming & { readonly answer: string }): Promise<Result<Made, 'wrong' | 'expired' | 'used'>> {
      const plain = await pending.read(placeOf(to), to.nowMs);
      if (plain === null) return no('expired');
      const { once, secret } = Pending.parse(JSON.parse(plain));
      const step = stepsOf(secret, to.answer, to.nowMs, to.policy.limits.totpWindowSteps).at(-1);
      if (step === undefined) return no('wrong');
      if (!(await pending.take(placeOf(to), plain, to.nowMs))) return no('used');
      return ok(made(newRegistration(parts.keys, to, 'authenticator-code', secret, step), to, once));
    },
  };
};
