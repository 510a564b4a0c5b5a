import type { DiagnosisFinding } from '../../core/diagnosis.ts';
import type { Sentence } from '../../core/views.ts';
import { finding } from './finding.ts';
import type { Gathered } from './gathering.ts';
import { currentPasswordsPerDay } from './steps.ts';

const expirySentence = ({ state: { neverExpires, passwordExpiresAt, passwordExpired } }: Gathered): Sentence => {
  if (neverExpires) return { say: 'doctor.password.never-account' };
  if (passwordExpiresAt === null) return { say: 'doctor.password.never' };
  return { say: passwordExpired ? 'doctor.password.expired' : 'doctor.password.expires', with: { at: passwordExpiresAt } };
};

const lifeSentences = ({ life }: Gathered): readonly Sentence[] => {
  if (life === null) return [];
  const { expiresAfterDays, noticeDays } = life;
  if (expiresAfterDays === null) return [{ say: 'doctor.password.life-never' }];
  return [{ say: 'doctor.password.life', with: { days: expiresAfterDays, notice: noticeDays } }];
};

/** When the password was changed, when it ends, and what the organisation says of that. */
export const passwordFindings = (gathered: Gathered): readonly DiagnosisFinding[] => {
  const { passwordChangedAt: at, mustChange } = gathered.state;
  const sentences = [
    ...(at === null ? [] : [{ say: 'doctor.password.changed', with: { at } }]),
    expirySentence(gathered),
    ...(mustChange ? [{ say: 'doctor.password.must-change' }] : []),
    ...lifeSentences(gathered),
  ];
  return [finding('password', 'note', sentences)];
};

const lockSentence = ({ state: { lockedOut, lockedSince: since, lockedUntil: until } }: Gathered): Sentence => {
  if (!lockedOut) return { say: 'doctor.lock.none' };
  if (until === null)
    return since === null ? { say: 'doctor.lock.by-hand' } : { say: 'doctor.lock.since-by-hand', with: { since } };
  return since === null
    ? { say: 'doctor.lock.until', with: { until } }
    : { say: 'doctor.lock.since-until', with: { since, until } };
};

const timed = (kind: 'pause' | 'hold', until: number | null): Sentence =>
  until === null ? { say: `doctor.${kind}.none` } : { say: `doctor.${kind}.until`, with: { until } };

/** The lock of the directory and our own pause and hold, each by its name, with the end of each timer; then what of the day is used up. */
export const lockFindings = (gathered: Gathered): readonly DiagnosisFinding[] => {
  const { capabilities, used, policy, pausedUntil, heldUntil } = gathered;
  return [
    finding('locks', 'note', [
      lockSentence(gathered),
      ...(capabilities.signIn ? [{ say: 'doctor.lock.sign-in' }] : []),
      timed('pause', pausedUntil),
      timed('hold', heldUntil),
      { say: 'doctor.used.unlocks', with: { used: used.unlocks, most: policy.unlock.perDay } },
      { say: 'doctor.used.tries', with: { used: used.currentPasswords, most: currentPasswordsPerDay(gathered) } },
    ]),
  ];
};
