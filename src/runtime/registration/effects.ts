import type { EffectName, Outcome } from '../../core/effects.ts';
import type { Asked } from '../../core/flows/prompt.ts';
import type { Policy } from '../../core/policy.ts';
import { askedNow, skippableUntil } from '../../core/registration.ts';
import { no, ok } from '../../core/result.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import type { Perform } from '../turns.ts';
import { withGoneVouchers } from './gone-vouchers.ts';
import { changeLife } from './life.ts';
import { type RegistrationStanding, standingOf } from './standing.ts';

const dayMs = 86_400_000;

const skipDaysOf = ({ life }: RegistrationStanding, policy: Policy, now: number): number | null => {
  const until = skippableUntil(life, policy, now);
  return until === null || until <= now ? null : Math.floor((until - now) / dayMs);
};

const askedOf = (standing: RegistrationStanding, policy: Policy, now: number): Asked => {
  const asked = askedNow(standing.registered, standing.life, policy, now);
  const { methods } = standing.registered;
  if (asked === 'register') return { asked, count: methods.length, skipDays: skipDaysOf(standing, policy, now) };
  return asked === 'confirm' ? { asked, methods: [...methods] } : { asked: 'nothing' };
};

/** What the person of this chat is to be asked about their registration, as of now. */
const lookRegistration =
  (parts: Parts): Perform =>
  async (_owed, { row, policy }): Promise<Outcome> => {
    const account = await parts.directory.findByIdentity(row.address);
    if (!account) return ok({ asked: 'nothing' } satisfies Asked);
    const asked = askedOf(await standingOf(parts, policy, account), policy, parts.now());
    return ok(
      asked.asked === 'confirm' ? { ...asked, methods: await withGoneVouchers(parts, account.id, asked.methods) } : asked,
    );
  };

/** Writes down what the person said, on record; their chat shows who it is, and nothing is changed by it. */
const said =
  (parts: Parts, action: 'registration.put-off' | 'registration.confirmed'): Perform =>
  async (owed, context) => {
    const account = await parts.directory.findByIdentity(context.row.address);
    if (!account) return no('not-linked');
    const at = parts.now();
    await changeLife(parts, account.id, action === 'registration.confirmed' ? { confirmedAt: at } : { askedAt: at });
    await parts.records.audit(recordOf(context, at, { action, outcome: 'success', target: account.id, effect: owed.id }));
    return ok(null);
  };

/** The effects of asking people to register. */
export const registrationEffects = (parts: Parts) =>
  ({
    'look-registration': lookRegistration(parts),
    'put-off-registration': said(parts, 'registration.put-off'),
    'confirm-registration': said(parts, 'registration.confirmed'),
  }) satisfies Partial<Record<EffectName, Perform>>;
