import { canonical } from '../audit.ts';
import { no, ok, type Result } from '../result.ts';
import type { CaseAction } from './actions.ts';
import { type Case, isSamePerson, type Party, type Request } from './case.ts';
import { type CaseLimits, spendVerification } from './verifying.ts';

/** Why a decision does not count. */
export type NotDecided = 'no-such-request' | 'decided' | 'expired' | 'changed' | 'requester' | 'target' | 'verifier' | 'closed';

/** What an agent asks a second person for. */
type Asked = Omit<Request, 'digest' | 'state' | 'approver' | 'decidedAt'>;

const minute = 60_000;

/** Everything an approver sees, in one text: any change of it needs a new approval (SEC-89). */
const shownText = (of: Case, request: Asked): string => canonical({ case: of.id, ticket: of.ticket, target: of.target, request });

const isLive = ({ state, askedAt }: Request, limits: CaseLimits, now: number): boolean =>
  state === 'asked' && now < askedAt + limits.approvalLifeMinutes * minute;

/** A request for approval: it spends the verification behind it, and ends an older open one for the same action. `digestOf` hashes the shown text. */
export const askApproval = (was: Case, asked: Asked, digestOf: (text: string) => string): Case => ({
  ...spendVerification(was, asked.verification),
  requests: [
    ...was.requests
      .map((one) => (one.state === 'asked' && one.action === asked.action ? { ...one, state: 'withdrawn' as const } : one))
      .slice(-29),
    { ...asked, digest: digestOf(shownText(was, asked)), state: 'asked', approver: null, decidedAt: null },
  ],
});

const shownOf = ({ id, action, about, verification, agent, reason, askedAt }: Request): Asked => ({
  id,
  action,
  about,
  verification,
  agent,
  reason,
  askedAt,
});

/** Why somebody may not decide, whatever their role: whoever asked or verified, and the target; each by person, not by account (SEC-19, SEC-88). Null: they may. */
export const whyNotDecide = (of: Case, request: Pick<Request, 'agent' | 'verification'>, approver: Party): NotDecided | null => {
  if (isSamePerson(approver, request.agent) || isSamePerson(approver, of.agent)) return 'requester';
  if (isSamePerson(approver, of.target)) return 'target';
  const proof = of.verifications.find(({ id }) => id === request.verification);
  const witnesses = proof ? [proof.agent, ...(proof.voucher ? [proof.voucher] : [])] : [];
  return witnesses.some((one) => isSamePerson(approver, one)) ? 'verifier' : null;
};

/** The first valid decision counts; what was shown must still be what is stored (SEC-88, SEC-89). */
export const decide = (
  was: Case,
  decision: { readonly request: string; readonly digest: string; readonly approver: Party; readonly isApproved: boolean },
  limits: CaseLimits,
  now: number,
  digestOf: (text: string) => string,
): Result<Case, NotDecided> => {
  const request = was.requests.find(({ id }) => id === decision.request);
  if (!request) return no('no-such-request');
  if (was.closedAt !== null) return no('closed');
  if (request.state !== 'asked') return no('decided');
  if (!isLive(request, limits, now)) return no('expired');
  if (request.digest !== decision.digest || digestOf(shownText(was, shownOf(request))) !== request.digest) return no('changed');
  const conflicted = whyNotDecide(was, request, decision.approver);
  if (conflicted) return no(conflicted);
  const state = decision.isApproved ? ('approved' as const) : ('rejected' as const);
  const decided: Request = { ...request, state, approver: decision.approver, decidedAt: now };
  return ok({ ...was, requests: was.requests.map((one) => (one.id === request.id ? decided : one)) });
};

/** The approval that opens `action` for `agent`, or null: approved, in time, not used yet, and of what is still the case. */
export const approvalFor = (
  of: Case,
  action: CaseAction,
  agent: Party,
  limits: CaseLimits,
  now: number,
  digestOf: (text: string) => string,
): Request | null => {
  const found = of.requests.findLast((one) => one.action === action && one.state === 'approved');
  if (!found || found.agent.account !== agent.account || of.deeds.some(({ request }) => request === found.id)) return null;
  if (now >= (found.decidedAt ?? 0) + limits.approvalLifeMinutes * minute) return null;
  return digestOf(shownText(of, shownOf(found))) === found.digest ? found : null;
};
