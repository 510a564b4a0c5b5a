import type { AccountState } from '../../core/account.ts';
import type { Who } from '../../core/flows/who.ts';
import { AppError } from '../../core/result.ts';
import type { Parts } from '../parts.ts';

const dayMs = 86_400_000;
/** No organisation tells people earlier (Entra model 8.1). */
const mostNoticeDays = 30;
/** Where a directory cannot say how long before people are told. */
const usualNoticeDays = 14;
const patienceMs = 2_000;

type Reading = Pick<Parts, 'directory' | 'now' | 'log'>;

const noticeDays = async ({ directory, log }: Reading): Promise<number> => {
  try {
    return (await directory.life())?.noticeDays ?? usualNoticeDays;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    log.warn('the password life could not be read', { code: error.code });
    return usualNoticeDays;
  }
};

const dayOf = (at: number): number => Math.floor(at / dayMs);

/** Days as the calendar counts them: tomorrow is one day away, however late it is today. */
const expiryOf = async (reading: Reading, { passwordExpiresAt: at }: AccountState): Promise<Pick<Who, 'expiry'>> => {
  const now = reading.now();
  if (at === null) return {};
  const days = Math.max(0, dayOf(at) - dayOf(now));
  if (days > mostNoticeDays || days > (await noticeDays(reading))) return {};
  return { expiry: { at, days, isPast: at <= now } };
};

/** What the person is told of their own password and lock: an end that is near, and the lock of the directory with its end (Disclosure). */
export const passwordStanding = async (reading: Reading, state: AccountState): Promise<Pick<Who, 'expiry' | 'lock'>> => ({
  ...(state.lockedOut ? { lock: { since: state.lockedSince, until: state.lockedUntil } } : {}),
  ...(await expiryOf(reading, state)),
});

const late = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, patienceMs, null).unref());

/** Until when the password of an account is good (epoch ms), or null: it does not end, or the directory does not say within two seconds. */
export const validUntil = async ({ directory, now }: Omit<Reading, 'log'>, account: string): Promise<number | null> => {
  const state = await Promise.race([directory.state(account), late()]);
  const at = state?.passwordExpiresAt ?? null;
  return at !== null && at > now() ? at : null;
};
