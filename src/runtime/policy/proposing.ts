import { randomUUID } from 'node:crypto';
import type { LifeChange } from '../../core/password-life.ts';
import { type Proposal, proposalText } from '../../core/policy-proposal.ts';
import { ok } from '../../core/result.ts';
import { digestOf, partyOf } from '../cases/parts.ts';
import type { Agreed } from './enacting.ts';
import { type Admin, otherAdmins, type PolicyWork, policyRecord } from './parts.ts';
import { keepProposal } from './proposals.ts';
import { adminHerald, askAdmins } from './telling.ts';

/** What waits for somebody else: a change of the policy, or, with `life`, of how long passwords live in the directory. */
type Proposed = Pick<Agreed, 'change' | 'changes' | 'terms'> & { readonly life?: LifeChange | undefined };

/** Keeps a change until another administrator has decided, or, where there is no other, a day has passed (SEC-95; Rulings). */
export const propose = async (work: PolicyWork, admin: Admin, { change, changes, terms, life }: Proposed) => {
  const { parts } = work;
  const others = await otherAdmins(parts, admin);
  const bare: Proposal = {
    id: randomUUID(),
    base: change.version,
    changes,
    ...(life ? { life } : {}),
    reason: change.reason,
    by: partyOf(admin.account),
    askedAt: parts.now(),
    isCooling: others.length === 0,
    terms,
    digest: '',
    state: 'asked',
  };
  const proposal = { ...bare, digest: digestOf(proposalText(bare)) };
  const news = { ...change, event: 'policy-proposed', by: admin.account.displayName, life } as const;
  const tell = await adminHerald(parts, news, admin.by);
  const about = { before: change.before, after: change.after, version: change.version, at: parts.now() };
  const detail = {
    ...{ proposal: proposal.id, why: change.reason, cooling: proposal.isCooling },
    ...(life && { expiresAfterDays: life.after.expiresAfterDays, before: life.before.expiresAfterDays }),
  };
  await parts.records.transaction(async (tx) => {
    await tx.audit(policyRecord(admin, about, { action: 'policy.proposed', outcome: 'success', detail }));
    await keepProposal(tx, parts, proposal, 0);
    await tell(tx);
  });
  work.begin('ask administrators', () => askAdmins(work, admin, proposal.id));
  return ok({
    how: proposal.isCooling ? ('cooling' as const) : ('waiting' as const),
    version: change.version,
    asked: others.length,
    startsAt: null,
  });
};
