import { type CaseAction, caseActions, needsApproval } from '../../core/cases/actions.ts';
import { approvalFor } from '../../core/cases/approving.ts';
import type { Case, Deed } from '../../core/cases/case.ts';
import type { CaseSnapshot } from '../../core/cases/snapshot.ts';
import { openVerification, verificationFor } from '../../core/cases/verifying.ts';
import { openVouch } from '../../core/cases/vouching.ts';
import { caseEndsAt, isIdleEnd } from '../../core/cases/waiting.ts';
import { standingLines } from '../../core/flows/standing.ts';
import { canSatisfy, type Who } from '../../core/flows/who.ts';
import type { Sentence } from '../../core/views.ts';
import { passwordStanding } from '../effects/password-standing.ts';
import { policyFor } from '../policies.ts';
import { registeredMethods } from '../registered.ts';
import { callNumber } from './call-number.ts';
import { circumstancesOf } from './circumstances.ts';
import { type CaseParts, digestOf, limitsOf, type Rules } from './parts.ts';
import { type CaseStanding, standingsOf, whyProtected } from './standing.ts';
import { vouchesOf } from './vouches.ts';
import { vouchLimitsOf } from './vouching.ts';

type Line = CaseSnapshot['lines'][number];

const minute = 60_000;
const dayMs = 86_400_000;

const deedState: Readonly<Record<Deed['outcome'], Line['state']>> = {
  begun: 'unknown',
  done: 'done',
  refused: 'refused',
  'not-done': 'refused',
  unknown: 'unknown',
};

/** What a target has in hand: begun by the agent, finished by them. */
const handed: readonly CaseAction[] = ['start-reset', 'issue-pass'];

const ofDeed = ({ action, outcome, validUntil }: Deed): Pick<Line, 'state' | 'until'> => {
  if (outcome === 'begun' && handed.includes(action)) return { state: 'started' };
  return validUntil === null ? { state: deedState[outcome] } : { state: 'issued', until: validUntil };
};

const timeOf = (at: number): string => new Date(at).toISOString().slice(11, 16);

/** Where one action stands, and why it is closed where it is. */
const lineOf = (parts: CaseParts, of: Case, standing: CaseStanding, action: CaseAction, { policy }: Rules): Line => {
  const limits = limitsOf(policy);
  const now = parts.now();
  const isWaiting = of.requests.some(
    (one) => one.action === action && one.state === 'asked' && now < one.askedAt + limits.approvalLifeMinutes * minute,
  );
  const deed = of.deeds.findLast((one) => one.action === action);
  const why = whyProtected(parts, standing, action);
  if (why) return { action, state: 'not-possible', why };
  if (approvalFor(of, action, of.agent, limits, now, digestOf)) return { action, state: 'approved', why: null };
  if (isWaiting) return { action, state: 'waiting', why: null };
  if (verificationFor(of, action, of.agent, limits, now).ok) {
    const isNeeded = standing.target && needsApproval(action, circumstancesOf(standing.target, standing.patterns, policy));
    return { action, state: isNeeded ? 'needs-approval' : 'verified', why: null };
  }
  const isOut = (openVerification(of, limits, now) ?? openVouch(of, vouchLimitsOf(policy), now))?.action === action;
  if (isOut) return { action, state: 'number-out', why: null };
  return deed ? { action, ...ofDeed(deed), why: null } : { action, state: 'needs-number', why: null };
};

const historyOf = (of: Case): Sentence[] =>
  [
    ...of.verifications
      .filter(({ state }) => state !== 'asked' && state !== 'number-typed')
      .map(({ state, askedAt, verifiedAt }) => ({
        at: verifiedAt ?? askedAt,
        said: { say: `case.history.call.${state}`, with: { time: timeOf(verifiedAt ?? askedAt) } },
      })),
    ...of.requests.map(({ state, askedAt, decidedAt }) => ({
      at: decidedAt ?? askedAt,
      said: { say: `case.history.approval.${state}`, with: { time: timeOf(decidedAt ?? askedAt) } },
    })),
    ...(isIdleEnd(of)
      ? [{ at: of.closedAt ?? 0, said: { say: 'case.history.idle', with: { time: timeOf(of.closedAt ?? 0) } } }]
      : []),
    ...of.deeds.map(({ outcome, begunAt, action }) => ({
      at: begunAt,
      said: { say: `case.history.deed.${outcome}`, with: { time: timeOf(begunAt), action: action.replace('-', '') } },
    })),
  ]
    .sort((one, other) => one.at - other.at)
    .map(({ said }) => said)
    .slice(-12);

const pauseFacts = (paused: number | null, frozen: number | null): Sentence[] => {
  if (frozen !== null) return [{ say: 'case.fact.frozen' }];
  return paused === null ? [] : [{ say: 'case.fact.paused', with: { until: paused } }];
};

/** Other agents who are at the same person now: two calls at once are worth a word. */
const elsewhereFacts = async ({ records, directory, now }: CaseParts, of: Case): Promise<Sentence[]> => {
  const others = (await records.casesAbout(of.target.account, now() - dayMs)).filter(
    (one) => one.agent.account !== of.agent.account && one.closedAt === null && now() < caseEndsAt(one),
  );
  const said = others.slice(0, 2).map(async ({ agent, ticket, id }) => ({
    say: 'case.fact.elsewhere',
    with: { agent: (await directory.find(agent.account))?.displayName ?? '', ticket: ticket || id },
  }));
  return Promise.all(said);
};

const recentMs = 3 * dayMs;

/** A vouch of the last days: whoever calls now may be somebody else, or the one before was (SEC-90). */
const vouchFacts = async (parts: CaseParts, account: string): Promise<Sentence[]> => {
  const last = (await vouchesOf(parts, account)).received.at(-1);
  return last && parts.now() - last.at < recentMs ? [{ say: 'case.fact.vouched', with: { at: last.at } }] : [];
};

/** What is known of the target and helps on the phone; nothing a caller could be asked for as proof (SEC-87). */
const factsOf = async (parts: CaseParts, of: Case): Promise<Sentence[]> => {
  const { account } = of.target;
  const { policy } = await policyFor(parts, account);
  const [state, methods, paused] = await Promise.all([
    parts.directory.state(account),
    registeredMethods(parts, policy, account),
    parts.records.pausedUntil(account, parts.now()),
  ]);
  const ready = methods.filter((one) => policy.methods[one.method].enabled && !one.worn && one.left !== 0).length;
  const who = (await passwordStanding(parts, state)) as Who;
  return [
    ...(await elsewhereFacts(parts, of)),
    ...standingLines(who).map((line) => ({ ...line, say: `case.fact.${line.say}` })), // of somebody else's account
    ...(await vouchFacts(parts, account)),
    ...pauseFacts(paused, await parts.records.frozenUntil(account)),
    { say: 'case.fact.methods', with: { ready, gates: policy.gates } },
    ...(canSatisfy('caller', { ...who, methods: [...methods] }, policy, parts.now()) ? [] : [{ say: 'case.fact.cannot-prove' }]),
  ];
};

const numberOf = (parts: CaseParts, of: Case, agent: string, { policy }: Rules): CaseSnapshot['number'] => {
  const limits = limitsOf(policy);
  const vouch = openVouch(of, vouchLimitsOf(policy), parts.now());
  const open = vouch ?? openVerification(of, limits, parts.now());
  if (!open || open.agent.account !== agent) return null;
  const { digits, words } = callNumber(parts.keys, { case: of.id, verification: open.id });
  const life = vouch ? policy.limits.vouchLifeMinutes : limits.numberLifeMinutes;
  const way = vouch ? { isForManager: true } : { page: `${parts.publicBaseUrl}/call` };
  return { digits, words, action: open.action, endsAt: open.askedAt + life * minute, ...way };
};

/** What is registered, by kind and day: enough to say which one is lost (SEC-28). */
const methodsOf = async ({ records }: CaseParts, { target }: Case): Promise<NonNullable<CaseSnapshot['methods']>> =>
  (await records.registrations(target.account))
    .slice(0, 12)
    .map(({ id, method, createdAt }) => ({ id, method, registeredAt: createdAt }));

/** What is left to see for whoever had the case before: that they have it no more. */
const notTheirs = ({ id, rev, ticket, closedAt }: Case): CaseSnapshot => ({
  id,
  rev,
  ticket,
  name: '',
  login: '',
  facts: [],
  number: null,
  lines: [],
  history: [],
  isClosed: closedAt !== null,
  isMine: false,
});

/** A case as its card shows it to one agent, by the data of this moment. */
export const snapshotOf = async (parts: CaseParts, of: Case, agent: string, rules: Rules): Promise<CaseSnapshot> => {
  if (of.agent.account !== agent) return notTheirs(of);
  const standingIn = await standingsOf(parts, of);
  const { target, helper, mayHelp } = standingIn('unlock');
  return {
    id: of.id,
    rev: of.rev,
    ticket: of.ticket,
    name: target?.displayName ?? '',
    login: target?.login ?? '',
    facts: target ? await factsOf(parts, of) : [],
    number: numberOf(parts, of, agent, rules),
    methods: await methodsOf(parts, of),
    lines: caseActions.map((action) => lineOf(parts, of, standingIn(action), action, rules)),
    history: historyOf(of),
    isClosed: of.closedAt !== null,
    isMine: true,
    ...(mayHelp && helper === 'approver' ? { isForColleague: true } : {}),
  };
};
