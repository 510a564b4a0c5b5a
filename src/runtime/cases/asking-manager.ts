import { randomUUID } from 'node:crypto';
import type { Account } from '../../core/account.ts';
import type { Case } from '../../core/cases/case.ts';
import { askVouch, type Voucher, vouchedAction, whyNotVouch } from '../../core/cases/vouching.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { whyNobodyDecides } from './approvers.ts';
import { callNumber, proofOf } from './call-number.ts';
import { managerSince } from './managers.ts';
import { type Actor, type CaseParts, caseRecord, changeCase, partyOf, type Rules } from './parts.ts';
import { refuse } from './refusing.ts';
import { whyClosed } from './standing.ts';
import { pastOf, vouchesOf } from './vouches.ts';

const asVoucher = async (parts: CaseParts, manager: Account, target: Account | null): Promise<Voucher> => ({
  ...partyOf(manager),
  as: 'manager',
  isLower: target === null || manager.tier > target.tier,
  since: target ? await managerSince(parts, target.id, manager.id) : parts.now(),
  past: target ? await pastOf(parts, target.id, manager.id) : await vouchesOf(parts, manager.id),
});

/** The manager of a target as the directory has it now, or why they may not vouch (SEC-48). */
export const voucherOf = async (parts: CaseParts, of: Case): Promise<Result<Account, string>> => {
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
  const refused = { id, actor, rules, action: 'vouch.asked' };
  const isOff = rules.policy.emergency.level !== 'off'; // nobody vouches while people may be impersonated (SEC-98)
  const closed = isOff ? 'not-supported' : await whyClosed(parts, id, actor, vouchedAction);
  const of = closed ? null : await parts.records.caseOf(id);
  if (!of) return refuse(parts, refused, closed ?? 'no-such-case');
  const manager = await voucherOf(parts, of);
  if (!manager.ok) return refuse(parts, refused, manager.reason);
  const named = { case: id, verification: randomUUID() };
  const { digits, words } = callNumber(parts.keys, named);
  const asked = { id: named.verification, agent: partyOf(actor.account), proof: proofOf(parts.keys, named, digits), words };
  const voucher = partyOf(manager.value);
  const nobody = await whyNobodyDecides(parts, askVouch(of, { ...asked, voucher }, parts.now()), {
    agent: asked.agent,
    verification: asked.id,
  });
  if (nobody) return refuse(parts, refused, nobody);
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
