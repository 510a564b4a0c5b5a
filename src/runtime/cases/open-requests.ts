import type { Account } from '../../core/account.ts';
import { whyNotDecide } from '../../core/cases/approving.ts';
import type { Case, Request } from '../../core/cases/case.ts';
import { openRequest } from '../../core/cases/waiting.ts';
import type { ApprovalsWaiting } from '../../core/flows/approval-choosing.ts';
import { type CaseParts, limitsOf, partyOf, type Rules } from './parts.ts';
import { caseTopics, openPromise } from './promises.ts';

const most = 300;
const mostListed = 12;

/** A request that can be decided now, in its case. */
export interface OpenRequest {
  readonly of: Case;
  readonly request: Request;
}

/** Every request somebody could decide now, oldest first: by what is watched, so that it is found after a restart and from any replica. */
export const openRequestsFor = async (
  parts: CaseParts,
  approver: Account,
  { policy }: Rules,
): Promise<readonly OpenRequest[]> => {
  const found: OpenRequest[] = [];
  for (const item of await parts.records.waiting(caseTopics.watch, most)) {
    const one = openPromise(parts.keys, item);
    const of = one?.about ? await parts.records.caseOf(one.case) : null;
    const request = of && one?.about ? openRequest(of, one.about, limitsOf(policy), parts.now()) : null;
    if (of && request && whyNotDecide(of, request, partyOf(approver)) === null) found.push({ of, request });
  }
  return found.sort((one, other) => one.request.askedAt - other.request.askedAt);
};

/** The same as the list shows it; names are read now. */
export const listed = async ({ directory }: CaseParts, open: readonly OpenRequest[]): Promise<ApprovalsWaiting> => {
  const nameOf = async (account: string): Promise<string> => (await directory.find(account))?.displayName ?? '';
  const shown = open.slice(0, mostListed).map(async ({ of, request: { id, action, agent, askedAt } }) => ({
    case: of.id,
    request: id,
    action,
    target: await nameOf(of.target.account),
    agent: await nameOf(agent.account),
    ticket: of.ticket,
    askedAt,
  }));
  return { open: await Promise.all(shown), more: Math.max(0, open.length - mostListed) };
};
