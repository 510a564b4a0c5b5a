import type { Case } from '../../core/cases/case.ts';
import { countVouchNumber, notVouched, openVouch, type VouchLimits, vouchCompared, vouched } from '../../core/cases/vouching.ts';
import type { Policy } from '../../core/policy.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { voucherOf } from './asking-manager.ts';
import { isNumber } from './call-number.ts';
import { agentName, type Typed } from './calling.ts';
import { type Actor, type CaseParts, caseRecord, changeCase, partyOf, type Rules } from './parts.ts';
import { remember } from './vouches.ts';

/** How long a manager has and how often they may mistype, by policy. */
export const vouchLimitsOf = ({ limits, helpdesk }: Policy): VouchLimits => ({
  vouchLifeMinutes: limits.vouchLifeMinutes,
  numberTries: helpdesk.numberTries,
});

interface Named {
  readonly case: string;
  readonly verification: string;
}

/** The case a manager is asked about, while they can still answer, are still the manager, and may vouch; null otherwise. */
export const askedOf = async (
  parts: CaseParts,
  { case: id, verification }: Named,
  actor: Actor,
  rules: Rules,
): Promise<Case | null> => {
  if (rules.policy.emergency.level !== 'off') return null; // nobody vouches while people may be impersonated (SEC-98)
  const of = await parts.records.caseOf(id);
  const open = of && openVouch(of, vouchLimitsOf(rules.policy), parts.now());
  if (!of || open?.id !== verification || open.voucher?.account !== actor.account.id) return null;
  const manager = await voucherOf(parts, of);
  return manager.ok && manager.value.id === actor.account.id ? of : null;
};

/** Compares what the manager typed: counted first, then looked at (SEC-31). */
export const typeVouchNumber = async (
  parts: CaseParts,
  named: Named,
  actor: Actor,
  typed: string,
  rules: Rules,
): Promise<Typed> => {
  const limits = vouchLimitsOf(rules.policy);
  const voucher = partyOf(actor.account);
  const counted = await changeCase(
    parts,
    named.case,
    (was) => {
      const next = countVouchNumber(was, named.verification, voucher, limits, parts.now());
      return next ? ok(next) : no('none-open');
    },
    async () => undefined,
  );
  if (!counted.ok) return 'none-open';
  const proof = counted.value.verifications.find(({ id }) => id === named.verification)?.proof ?? '';
  const isRight = isNumber(parts.keys, named, typed, proof);
  const what = { action: 'vouch.number', outcome: isRight ? 'success' : 'refused', reason: isRight ? null : 'wrong' } as const;
  const compared = await changeCase(
    parts,
    named.case,
    (was) => ok(vouchCompared(was, named.verification, isRight, limits, parts.now())),
    (tx, next) => tx.audit(caseRecord(next, actor, rules, parts.now(), what)),
  );
  if (isRight) return 'right';
  const isOver = compared.ok && compared.value.verifications.find(({ id }) => id === named.verification)?.state === 'failed';
  return isOver ? 'failed' : 'wrong';
};

/** The manager vouches: remembered at both ends, and told to the target at every address (SEC-48, SEC-92). */
export const vouchFor = async (parts: CaseParts, named: Named, actor: Actor, rules: Rules): Promise<Result<Case, string>> => {
  const of = await askedOf(parts, named, actor, rules);
  if (!of) return no('none-open');
  const [tell, agent] = await Promise.all([parts.herald(of.target.account), agentName(parts, of.id)]);
  // first: what fails after it costs a vouch, and gives none
  if (!(await remember(parts, actor.account.id, 'given', of.target.account))) return no('vouched-often');
  const limits = vouchLimitsOf(rules.policy);
  const done = await changeCase(
    parts,
    of.id,
    (was) => {
      const next = vouched(was, named.verification, limits, parts.now());
      return next === was ? no('none-open') : ok(next);
    },
    async (tx, next) => {
      const at = parts.now();
      const what = { action: 'vouch.given', outcome: 'success', methods: ['vouch'] } as const;
      await tx.audit(caseRecord(next, actor, rules, at, what));
      const notice = { event: 'caller-vouched', at, from: actor.by.channel, agent, ticket: next.ticket } as const;
      await tell(tx, { notice, account: next.target.account, key: `vouched.${named.verification}`, by: null });
    },
  );
  if (done.ok) await remember(parts, of.target.account, 'received', actor.account.id);
  return done;
};

/** *I do not vouch for this*: the number is dead, and security hears of it. */
export const refuseToVouch = async (
  parts: CaseParts,
  named: Named,
  actor: Actor,
  rules: Rules,
): Promise<Result<Case, string>> => {
  parts.log.warn('alarm: a manager does not vouch for a caller', { alarm: 'not-vouched' });
  return changeCase(
    parts,
    named.case,
    (was) => {
      const isTheirs = was.verifications.some(
        ({ id, voucher }) => id === named.verification && voucher?.account === actor.account.id,
      );
      return isTheirs ? ok(notVouched(was, named.verification)) : no('not-yours');
    },
    (tx, next) =>
      tx.audit(
        caseRecord(next, actor, rules, parts.now(), { action: 'vouch.refused', outcome: 'refused', reason: 'not-vouched' }),
      ),
  );
};
