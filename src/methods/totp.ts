import { generateSecret, generateURI, verifySync } from 'otplib';

/** Seconds of one time step (RFC 6238 section 4.1). */
export const stepSeconds = 30;

/** The time step of a moment. */
export const stepAt = (nowMs: number, seconds = stepSeconds): number => Math.floor(nowMs / 1000 / seconds);

/** A key of 160 random bits, base32, with the address an authenticator app scans (SHA-1, six digits, 30 s: what every app can do; SEC-41). */
export const newAuthenticatorKey = (login: string, organisation: string): { readonly secret: string; readonly uri: string } => {
  const secret = generateSecret({ length: 20 });
  const uri = generateURI({ secret, label: login, issuer: organisation, algorithm: 'sha1', digits: 6, period: stepSeconds });
  return { secret, uri };
};

/** Exactly six ASCII digits once white space is gone; null for anything else, also for digits of other scripts (SEC-42). */
export const sixDigits = (typed: string): string | null => {
  const digits = typed.replace(/\s/g, '');
  return /^[0-9]{6}$/.test(digits) ? digits : null;
};

const isCodeOf = (secret: string, token: string, step: number, period: number): boolean =>
  verifySync({ secret, token, epoch: step * period, epochTolerance: 0, period, algorithm: 'sha1', digits: 6 }).valid;

/**
 * The time steps, oldest first, whose code was typed: at most `windowSteps` away from now (RFC 6238 section 5.2). All steps are looked at, right or not,
 * and compared in constant time. One step at a time, so that *used already* can be told from *wrong*.
 */
export const stepsOf = (
  secret: string,
  typed: string,
  nowMs: number,
  windowSteps: number,
  seconds = stepSeconds,
): readonly number[] => {
  const token = sixDigits(typed);
  if (token === null) return [];
  const now = stepAt(nowMs, seconds);
  const steps = Array.from({ length: 2 * windowSteps + 1 }, (_, index) => now - windowSteps + index);
  return steps.filter((step) => isCodeOf(secret, token, step, seconds));
};
