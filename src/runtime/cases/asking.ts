import { type Case, isSamePerson } from '../../core/cases/case.ts';
import { openVerification } from '../../core/cases/verifying.ts';
import { speakToAccount, tellApprovers } from './news.ts';
import { limitsOf, partyOf, type Rules } from './parts.ts';
import type { CaseWork } from './work.ts';

/** The caller's card, in every chat of theirs; later where they are in the middle of a write. */
export const callCaller = async ({ parts, speaking }: CaseWork, of: Case, { policy }: Rules): Promise<void> => {
  const verification = of.verifications.at(-1)?.id ?? '';
  const isWanted = async (): Promise<boolean> => {
    const now = await parts.records.caseOf(of.id);
    return now !== null && openVerification(now, limitsOf(policy), parts.now())?.id === verification;
  };
  const word = { flow: 'caller', named: `${of.id}:${verification}`, manners: 'interrupt', isWanted } as const;
  await speakToAccount(speaking(), of.target.account, word);
};

/** The manager's card, as soon as they are free. */
export const callManager = async ({ parts, speaking }: CaseWork, of: Case): Promise<void> => {
  const verification = of.verifications.at(-1);
  const manager = verification?.voucher?.account;
  if (!verification || !manager) return;
  const isWanted = async (): Promise<boolean> =>
    (await parts.records.caseOf(of.id))?.verifications.some(({ id, state }) => id === verification.id && state === 'asked') ===
    true;
  const word = { flow: 'vouch', named: `${of.id}:${verification.id}`, manners: 'wait', isWanted } as const;
  await speakToAccount(speaking(), manager, word);
};

/** Asks every approver who may decide, in their chats. */
export const askApprovers = async ({ parts, speaking }: CaseWork, of: Case): Promise<void> => {
  const request = of.requests.at(-1);
  if (!request) return;
  const isWanted = async (): Promise<boolean> =>
    (await parts.records.caseOf(of.id))?.requests.some(({ id, state }) => id === request.id && state === 'asked') === true;
  const word = { flow: 'approval', named: `${of.id}:${request.id}`, manners: 'wait', isWanted } as const;
  for (const approver of await parts.roles.holders('approver'))
    if (!isSamePerson(partyOf(approver), of.target) && !isSamePerson(partyOf(approver), of.agent))
      await speakToAccount(speaking(), approver.id, word);
};

/** Requests of an earlier state of the case are over: whoever looks at one hears it. */
export const endRequests = async (work: CaseWork, of: Case): Promise<void> => {
  for (const { id, state } of of.requests) {
    if (state === 'withdrawn') await tellApprovers(work.speaking(), id, 'withdrawn');
    if (state === 'asked' && of.closedAt !== null) await tellApprovers(work.speaking(), id, 'closed');
  }
};

/** The card of whoever has the case now, as soon as they are free. */
export const showAgent = async ({ parts, speaking }: CaseWork, { id, agent, target, ticket }: Case): Promise<void> => {
  const login = (await parts.directory.find(target.account))?.login ?? '';
  const isWanted = async (): Promise<boolean> => {
    const now = await parts.records.caseOf(id);
    return now?.closedAt === null && now.agent.account === agent.account;
  };
  await speakToAccount(speaking(), agent.account, { flow: 'case', named: `${login} ${ticket}`, manners: 'wait', isWanted });
};
