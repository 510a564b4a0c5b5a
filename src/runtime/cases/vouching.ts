import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Account } from '../../core/account.ts';
import type { Case } from '../../core/cases/case.ts';
import {
  askVouch,
  countVouchNumber,
  notVouched,
  openVouch,
  type Voucher,
  type Vouches,
  type VouchLimits,
  vouchCompared,
  vouched,
  vouchedAction,
  vouchMemoryMs,
  whyNotVouch,
} from '../../core/cases/vouching.ts';
import type { Policy } from '../../core/policy.ts';
import { AppError, no, ok, type Result } from '../../core/result.ts';
import { whyNobodyDecides } from './approvers.ts';
import { callNumber, isNumber, proofOf } from './call-number.ts';
import { agentName, type Typed } from './calling.ts';
import { managerSince } from './managers.ts';
import { type Actor, type CaseParts, caseRecord, changeCase, partyOf, type Rules } from './parts.ts';
import { whyClosed } from './standing.ts';

const kind = 'vouches';
const mostRaces = 8;
const Past = z.array(z.strictObject({ at: z.number(), other: z.string() }));
const Kept = z.strictObject({ given: Past, received: Past });
const none: Vouches = { given: [], received: [] };

const contextOf = (account: string, rev: number): string => `${kind}\n${account}\n${rev}`;

const read = async ({ documents, keys }: CaseParts, account: string): Promise<{ past: Vouches; rev: number }> => {
  const found = await documents.get(kind, account);
  if (!found) return { past: none, rev: 0 };
  return { past: Kept.parse(JSON.parse(keys.open('row', contextOf(account, found.rev), found.body))), rev: found.rev };
};

/** Remembers a vouch at one of its two ends, for as long as it counts (SEC-48). */
const remember = async (parts: CaseParts, account: string, end: keyof Vouches, other: string): Promise<void> => {
  const at = parts.now();
  for (let race = 0; race < mostRaces; race += 1) {
    const { past, rev } = await read(parts, account);
    const fresh = past[end].filter((one) => at - one.at < vouchMemoryMs);
    const body = JSON.stringify({ ...past, [end]: [...fresh, { at, other }] });
    if (await parts.documents.put(kind, account, parts.keys.seal('row', contextOf(account, rev + 1), body), rev)) return;
  }
  throw new AppError('too-many-races', 'vouches of an account were written by others again and again');
};

/** How long a manager has and how often they may mistype, by policy. */
export const vouchLimitsOf = ({ limits, helpdesk }: Policy): VouchLimits => ({
  vouchLifeMinutes: limits.vouchLifeMinutes,
  numberTries: helpdesk.numberTries,
});

const asVoucher = async (parts: CaseParts, manager: Account, target: Account | null): Promise<Voucher> => ({
  ...partyOf(manager),
  isLower: target === null || manager.tier > target.tier,
  since: target ? await managerSince(parts, target.id, manager.id) : parts.now(),
  past: (await read(parts, manager.id)).past,
});

/** The manager of a target as the directory has it now, or why they may not vouch (SEC-48). */
const voucherOf = async (parts: CaseParts, of: Case): Promise<Result<Account, string>> => {
  const [manager, target] = await Promise.all([
    parts.directory.managerOf(of.target.account),
    parts.directory.find(of.target.account),
  ]);
  const voucher = manager && !manager.untouchable ? await asVoucher(parts, manager, target) : null;
  const why = whyNotVouch(of, voucher, parts.now());
  return why || !manager ? no(why ?? 'no-manager') : ok(manager);
};

/** Asks the manager of a caller who has lost every method: the caller tells them the number. It can lead to a pass to register with, and nothing more. */
export const askManager = async (parts: CaseParts, id: string, actor: Actor, rules: Rules): Promise<Result<Case, string>> => {
  const closed = await whyClosed(parts, id, actor, vouchedAction);
  const of = closed ? null : await parts.records.caseOf(id);
  if (!of) return no(closed ?? 'no-such-case');
  const manager = await voucherOf(parts, of);
  if (!manager.ok) return manager;
  const named = { case: id, verification: randomUUID() };
  const { digits, words } = callNumber(parts.keys, named);
  const asked = { id: named.verification, agent: partyOf(actor.account), proof: proofOf(parts.keys, named, digits), words };
  const voucher = partyOf(manager.value);
  const nobody = await whyNobodyDecides(parts, askVouch(of, { ...asked, voucher }, parts.now()), {
    agent: asked.agent,
    verification: asked.id,
  });
  if (nobody) return no(nobody);
  return changeCase(
    parts,
    id,
    (was) => (was.closedAt === null ? ok(askVouch(was, { ...asked, voucher }, parts.now())) : no('closed')),
    (tx, next) =>
      tx.audit(
        caseRecord(next, actor, rules, parts.now(), {
          action: 'vouch.asked',
          outcome: 'success',
          detail: { manager: voucher.account },
        }),
      ),
  );
};

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
  await remember(parts, actor.account.id, 'given', of.target.account); // first: what fails after it costs a vouch, and gives none
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
