import { z } from 'zod';
import { no, ok, type Result } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Registration } from '../store/records.ts';
import { OathKey } from './oath-key.ts';
import type { Attempt, AuthenticationMethod, Verified } from './port.ts';
import { openRegistration, sealContext } from './registering.ts';
import { stepAt, stepsOf } from './totp.ts';

const id = 'hardware-token';

/** What rests of an activated token. `drift` is how many steps its clock is ahead of ours, as last seen (RFC 6238 section 6). */
export const RegisteredToken = OathKey.extend({ serial: z.string(), drift: z.int() });
/** Rests sealed with the registration (SEC-106); replaced after each code that is right, with the drift it showed. */
export type RegisteredToken = z.infer<typeof RegisteredToken>;

/** Further than this no clock is followed; the token is then to be activated anew. */
export const farthestDrift = 10;

const tokenOf = (keys: Keys, one: Registration): RegisteredToken =>
  RegisteredToken.parse(JSON.parse(openRegistration(keys, one.account, one)));

const check = (keys: Keys, one: Registration, { answer, policy, nowMs }: Attempt): Result<Verified, 'wrong' | 'used'> => {
  const known = tokenOf(keys, one);
  const { secret, seconds, drift } = known;
  const expectedMs = nowMs + drift * seconds * 1000;
  const right = stepsOf(secret, answer, expectedMs, policy.limits.totpWindowSteps, seconds);
  const step = right.filter((at) => at > one.lastStep).at(-1);
  if (step === undefined) return no(right.length > 0 ? 'used' : 'wrong');
  const seen = Math.max(-farthestDrift, Math.min(farthestDrift, step - stepAt(nowMs, seconds)));
  const sealed = keys.seal('registration', sealContext(one.account, one.id), JSON.stringify({ ...known, drift: seen }));
  return ok({
    registration: one.id,
    used: async (tx) =>
      (await tx.advanceStep(one.id, step, nowMs)) &&
      (seen === drift || (await tx.replaceRegistration(one.id, one.rev, sealed, nowMs))),
  });
};

/**
 * A code from a token the organisation handed out, a device or an app (OATH). Each step is accepted once and forward only; the window lies around where the
 * token's own clock was last seen, so that a slow clock is followed and never widens it (SEC-42, RFC 6238 sections 5.2 and 6).
 */
export const hardwareToken = ({ keys }: { readonly keys: Keys }): AuthenticationMethod => ({
  id,
  sends: false,
  isUsable: () => true,
  hint: (one) => `••• ${tokenOf(keys, one).serial.slice(-4)}`,
  left: () => null,
  challenge: async () => ok(null), // the token shows the code already
  async verify(attempt) {
    const mine = attempt.registrations.filter((one) => one.method === id && one.usableFrom <= attempt.nowMs);
    const results = mine.map((one) => check(keys, one, attempt));
    return results.find((one) => one.ok) ?? results.find((one) => !one.ok && one.reason === 'used') ?? no('wrong');
  },
});
