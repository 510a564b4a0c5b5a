import { no, ok, type Result } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Registration } from '../store/records.ts';
import type { Attempt, AuthenticationMethod, Verified } from './port.ts';
import { openRegistration } from './registering.ts';
import { stepsOf } from './totp.ts';

const id = 'authenticator-code';

/**
 * Six digits from an authenticator app. A time step is accepted once and never behind one that was accepted before, whatever flow asked: the step
 * is written by `used`, in the transaction of the gate (SEC-42, RFC 6238 section 5.2).
 */
export const authenticatorCode = ({ keys }: { readonly keys: Keys }): AuthenticationMethod => {
  const check = (one: Registration, { account, answer, policy, nowMs }: Attempt): Result<Verified, 'wrong' | 'used'> => {
    const secret = openRegistration(keys, account.id, one);
    const right = stepsOf(secret, answer, nowMs, policy.limits.totpWindowSteps);
    const step = right.filter((at) => at > one.lastStep).at(-1);
    if (step !== undefined) return ok({ registration: one.id, used: (tx) => tx.advanceStep(one.id, step, nowMs) });
    return no(right.length > 0 ? 'used' : 'wrong');
  };
  return {
    id,
    sends: false,
    isUsable: () => true,
    hint: () => null,
    left: () => null,
    challenge: async () => ok(null), // the app shows the code already
    async verify(attempt) {
      const mine = attempt.registrations.filter((one) => one.method === id && one.usableFrom <= attempt.nowMs);
      const results = mine.map((one) => check(one, attempt));
      return results.find((one) => one.ok) ?? results.find((one) => !one.ok && one.reason === 'used') ?? no('wrong');
    },
  };
};
