import { no, ok, type Result } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { OathToken } from '../store/records.ts';
import { farthestDrift, type RegisteredToken } from './hardware-token.ts';
import { oathKeyOf } from './oath-key.ts';
import { type Confirming, type Made, made, newRegistration } from './registering.ts';
import { stepAt, stepsOf } from './totp.ts';

/** Two codes a token shows one after the other, and the tokens that wait for this person. */
export interface Activating extends Confirming {
  readonly answer: string;
  readonly next: string;
  readonly waiting: readonly OathToken[];
}

/** Registers a token that was handed out: two codes in a row show that it is the right one, and how far its clock is off (RFC 6238 section 6). */
export const tokenSetup = ({ keys }: { readonly keys: Keys }) => {
  /** The second of two codes in a row, as the token counts its steps; null: it is not this token. */
  const stepIn = (token: OathToken, { answer, next, nowMs }: Activating): number | null => {
    const { secret, seconds } = oathKeyOf(keys, token);
    const first = stepsOf(secret, answer, nowMs, farthestDrift, seconds);
    const second = stepsOf(secret, next, nowMs, farthestDrift, seconds);
    return second.find((step) => first.includes(step - 1)) ?? null;
  };

  return {
    /** The registration of the token the codes are of, once both were right. They are spent: the second is its last step (SEC-42). */
    async activate(to: Activating): Promise<Result<Made, 'wrong' | 'none-waiting'>> {
      if (to.waiting.length === 0) return no('none-waiting');
      const steps = to.waiting.map((token) => ({ token, step: stepIn(token, to) }));
      const found = steps.find(({ step }) => step !== null);
      if (!found || found.step === null) return no('wrong');
      const { token, step } = found;
      const key = oathKeyOf(keys, token);
      const record: RegisteredToken = { ...key, serial: token.serial, drift: step - stepAt(to.nowMs, key.seconds) };
      const registration = newRegistration(keys, to, 'hardware-token', JSON.stringify(record), step);
      const { register } = made(registration, to, `oath-token.${token.serial}.${token.givenAt}`);
      const { account } = to;
      return ok({
        registration,
        register: async (tx) => (await tx.activateToken(token.serial, account.id, registration.id)) && register(tx),
      });
    },
  };
};
