import type { DiagnosisFinding } from '../../core/diagnosis.ts';
import { evidenceOf, satisfies } from '../../core/evidence.ts';
import type { Sentence } from '../../core/views.ts';
import { say } from '../../text/say.ts';
import { finding } from './finding.ts';
import type { Gathered } from './gathering.ts';
import { isEnabled } from './policy.ts';

const dayMs = 86_400_000;

/** Enough allowed methods are on record, whether or not one is worn out or held back at this moment (Entra model 3.3). */
const isRegistered = ({ methods, policy, account, now }: Gathered): boolean => {
  const there = methods.filter((one) => policy.methods[one.method].enabled && one.left !== 0);
  const evidence = there.map((one) => evidenceOf(one.method, now));
  return satisfies('reset', policy, account.tier, evidence, now);
};

const yesNo = (what: string, isSo: boolean): Sentence => ({ say: `doctor.${what}.${isSo ? 'yes' : 'no'}` });

/** Why nobody asks this person to register; null: they are asked. */
const notAskedBecause = (gathered: Gathered): string | null => {
  const { account, policy, linked } = gathered;
  if (account.untouchable !== null) return 'untouchable';
  if (!policy.registration.required) return 'not-required';
  if (!isEnabled(gathered)) return 'not-enabled';
  if (isRegistered(gathered)) return 'enough';
  return linked.length === 0 ? 'not-linked' : null;
};

const askedSentences = (gathered: Gathered): readonly Sentence[] => {
  const { skipAllowed, skipMaxDays } = gathered.policy.registration;
  const why = notAskedBecause(gathered);
  if (why !== null) return [{ say: `doctor.asked.${why}` }];
  const skip = skipAllowed ? { say: 'doctor.asked.skip', with: { days: skipMaxDays } } : { say: 'doctor.asked.no-skip' };
  return [{ say: 'doctor.asked.yes' }, skip];
};

/** Only while registration is required, and never where the interval is 0 (Entra model 3.2.1). */
const reconfirmSentences = ({ confirmedAt, policy }: Gathered): readonly Sentence[] => {
  const { required, reconfirmDays: days } = policy.registration;
  if (confirmedAt === null || !required) return [];
  if (days === 0) return [{ say: 'doctor.reconfirm.never' }];
  return [{ say: 'doctor.reconfirm.from', with: { at: confirmedAt + days * dayMs, days } }];
};

const linkedSentences = ({ linked }: Gathered): readonly Sentence[] => {
  const chats = linked.map((channel) => say('en', { say: `notice.from.${channel}` })).join(', ');
  return [linked.length === 0 ? { say: 'doctor.because.not-linked' } : { say: 'doctor.linked', with: { chats } }];
};

/** Registered, enabled and capable told apart, and why the person is or is not asked to register. */
export const registrationFindings = (gathered: Gathered): readonly DiagnosisFinding[] => {
  const [registered, enabled] = [isRegistered(gathered), isEnabled(gathered)];
  return [
    finding('registration', 'note', [
      ...linkedSentences(gathered),
      yesNo('registered', registered),
      yesNo('enabled', enabled),
      yesNo('capable', registered && enabled),
      ...askedSentences(gathered),
      ...reconfirmSentences(gathered),
    ]),
  ];
};
