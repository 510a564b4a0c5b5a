import type { CaseAction } from '../../src/core/cases/actions.ts';
import { askApproval, decide } from '../../src/core/cases/approving.ts';
import type { Case } from '../../src/core/cases/case.ts';
import { askVerification, callerProved, numberCompared } from '../../src/core/cases/verifying.ts';
import { standardPolicy } from '../../src/core/policy.ts';
import type { Result } from '../../src/core/result.ts';
import { act } from '../../src/runtime/cases/acting.ts';
import { type Actor, type CaseParts, digestOf, limitsOf, partyOf } from '../../src/runtime/cases/parts.ts';
import { heraldOf } from '../../src/runtime/herald.ts';
import { Simulations } from '../../src/runtime/simulation/simulations.ts';
import type { Replica, Town } from './town.ts';

/** The people of a case: the target, the agent, a second person, and the target's manager. */
export const cast = ['ana.alvarez', 'hank.holt', 'ida.ito', 'vera.voss', 'mia.moreau'] as const;
/** The policy every case of these tests runs under. */
export const rules = { policy: standardPolicy, policyVersion: 1 };
const limits = limitsOf(standardPolicy);

/** What cases work with, of one replica. */
export const casePartsOf = ({ parts }: Replica): CaseParts => ({
  ...parts,
  herald: heraldOf(parts),
  simulations: new Simulations(parts),
  endFlows: async () => undefined,
});

/** Somebody of the cast, at one of their chats. */
export const actorOf = async (
  town: Town,
  login: string,
  role: Actor['role'],
  at: 'teams' | 'slack' = 'teams',
): Promise<Actor> => {
  const account = await town.account(login);
  const by = (await town.directory.identitiesOf(account.id)).find(({ channel }) => channel === at);
  if (!by) throw new Error(`${login} is not in ${at}`);
  return { account, by, role };
};

/** What a case of a test is about, and who has a part in it. */
interface Parts {
  readonly id?: string;
  readonly about?: string | null;
  readonly target?: string;
  readonly agent?: string;
  readonly approver?: string;
}

/** A case whose caller was verified for one action: a second person was asked, and has not decided. */
export const askedCase = async (
  town: Town,
  action: CaseAction,
  { id = 'C-1', about = null, target = 'ana.alvarez', agent = 'hank.holt' }: Parts = {},
): Promise<Case> => {
  const [ana, hank] = await Promise.all([target, agent].map(async (one) => partyOf(await town.account(one))));
  if (!ana || !hank) throw new Error('nobody is there');
  const at = town.now;
  const empty = { verifications: [], requests: [], deeds: [], handOvers: [], isDuress: false, closedAt: null };
  const opened: Case = { id, rev: 1, ticket: 'INC-4711', target: ana, agent: hank, openedAt: at, ...empty };
  const asked = askVerification(opened, { id: 'v', action, agent: hank, proof: 'p', words: 'amber river' }, at);
  const verified = callerProved(numberCompared(asked, 'v', true, limits, at), 'v', ['authenticator-code'], limits, at);
  const request = { id: 'r', action, about, verification: 'v', agent: hank, reason: 'Lost the phone on a train', askedAt: at };
  const waiting = askApproval(verified, request, digestOf);
  await town.records.transaction((tx) => tx.addCase(waiting));
  return waiting;
};

/** The same, approved by somebody else: ready to be acted on. */
export const approvedCase = async (town: Town, action: CaseAction, given: Parts = {}): Promise<Case> => {
  const waiting = await askedCase(town, action, given);
  const approver = partyOf(await town.account(given.approver ?? 'vera.voss'));
  const digest = waiting.requests[0]?.digest ?? '';
  const decided = decide(waiting, { request: 'r', digest, approver, isApproved: true }, limits, town.now, digestOf);
  if (!decided.ok) throw new Error(decided.reason);
  await town.records.transaction((tx) => tx.putCase(decided.value));
  return decided.value;
};

/** The agent acts on a case, on one replica. */
export const acts = async (
  town: Town,
  at: Replica,
  of: Case,
  action: CaseAction,
  deed = `deed-${of.id}`,
  agent = 'hank.holt',
): Promise<Result<Case, string>> =>
  act({ parts: casePartsOf(at), id: of.id, actor: await actorOf(town, agent, 'agent'), action, deed, rules });

/** The agent of a case said that they are forced. */
export const closeForced = async ({ records, now }: Town, id: string): Promise<void> => {
  const of = await records.caseOf(id);
  if (of) await records.transaction((tx) => tx.putCase({ ...of, isDuress: true, closedAt: now }));
};
