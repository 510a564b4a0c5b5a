import { type Case, isSamePerson } from '../../core/cases/case.ts';
import {
  callerProved,
  countNumber,
  countSuperseded,
  notOnACall,
  numberCompared,
  openVerification,
} from '../../core/cases/verifying.ts';
import type { MethodId } from '../../core/method.ts';
import { no, ok } from '../../core/result.ts';
import { isNumber } from './call-number.ts';
import { type Actor, type CaseParts, caseRecord, changeCase, limitsOf, partyOf, type Rules } from './parts.ts';

/** What came of a typed number: `failed`: it was the last try, and the verification is over; `none-open`: the number is good for nothing any more, or for somebody else. */
export type Typed = 'right' | 'wrong' | 'failed' | 'none-open';

const stateOf = (of: Case, verification: string): string => of.verifications.find(({ id }) => id === verification)?.state ?? '';

/** A number that was typed too late opens nothing; a wrong one still counts (SEC-90). */
const afterAnother = async (
  parts: CaseParts,
  of: { readonly case: string; readonly verification: string },
  actor: Actor,
  typed: string,
  rules: Rules,
): Promise<Typed> => {
  await changeCase(
    parts,
    of.case,
    (was) => {
      const proof = was.verifications.find(({ id }) => id === of.verification)?.proof ?? '';
      const isTheirs = was.target.account === actor.account.id;
      const isWrong = isTheirs && !isNumber(parts.keys, of, typed, proof);
      const next = isWrong ? countSuperseded(was, of.verification, limitsOf(rules.policy), parts.now()) : null;
      return next ? ok(next) : no('none-open');
    },
    (tx, next) => {
      const what = { action: 'caller.number', outcome: 'refused', reason: 'superseded' } as const;
      return tx.audit(caseRecord(next, actor, rules, parts.now(), what));
    },
  );
  return 'none-open';
};

/** Compares what the caller typed: counted first, then looked at (SEC-31). Only the target of the case can type it. */
export const typeNumber = async (
  parts: CaseParts,
  of: { readonly case: string; readonly verification: string },
  actor: Actor,
  typed: string,
  rules: Rules,
): Promise<Typed> => {
  const limits = limitsOf(rules.policy);
  const isTheirs = (was: Case): boolean =>
    isSamePerson(was.target, partyOf(actor.account)) && was.target.account === actor.account.id;
  const counted = await changeCase(
    parts,
    of.case,
    (was) => {
      const next = isTheirs(was) ? countNumber(was, of.verification, limits, parts.now()) : null;
      return next ? ok(next) : no('none-open');
    },
    async () => undefined,
  );
  if (!counted.ok) return afterAnother(parts, of, actor, typed, rules);
  const proof = counted.value.verifications.find(({ id }) => id === of.verification)?.proof ?? '';
  const isRight = isNumber(parts.keys, of, typed, proof);
  const compared = await changeCase(
    parts,
    of.case,
    (was) => ok(numberCompared(was, of.verification, isRight, limits, parts.now())),
    (tx, next) =>
      tx.audit(
        caseRecord(next, actor, rules, parts.now(), {
          action: 'caller.number',
          outcome: isRight ? 'success' : 'refused',
          reason: isRight ? null : 'wrong',
        }),
      ),
  );
  if (isRight) return 'right';
  return compared.ok && stateOf(compared.value, of.verification) === 'failed' ? 'failed' : 'wrong';
};

/** The caller's own gate was passed as well: verified, and told to every address of theirs (SEC-92). */
export const proveCaller = async (
  parts: CaseParts,
  of: { readonly case: string; readonly verification: string },
  actor: Actor,
  methods: readonly MethodId[],
  rules: Rules,
): Promise<boolean> => {
  const limits = limitsOf(rules.policy);
  const tell = await parts.herald(actor.account.id);
  const agent = await agentName(parts, of.case);
  const done = await changeCase(
    parts,
    of.case,
    (was) => {
      const isOpen = openVerification(was, limits, parts.now())?.id === of.verification;
      const next = callerProved(was, of.verification, methods, limits, parts.now());
      return isOpen && next !== was ? ok(next) : no('none-open');
    },
    async (tx, next) => {
      const at = parts.now();
      await tx.audit(
        caseRecord(next, actor, rules, at, { action: 'caller.verified', outcome: 'success', methods: [...methods] }),
      );
      const notice = { event: 'caller-verified', at, from: actor.via ?? actor.by.channel, agent, ticket: next.ticket } as const;
      await tell(tx, { notice, account: actor.account.id, key: `verified.${of.verification}`, by: actor.via ? null : actor.by });
    },
  );
  return done.ok;
};

/** The name of the agent who has a case; empty where there is none. */
export const agentName = async ({ records, directory }: CaseParts, id: string): Promise<string> => {
  const of = await records.caseOf(id);
  const agent = of && (await directory.find(of.agent.account));
  return agent?.displayName ?? '';
};

/** *I am not on a call*: the number is dead, and security hears of it. */
export const denyCall = async (
  parts: CaseParts,
  of: { readonly case: string; readonly verification: string },
  actor: Actor,
  rules: Rules,
): Promise<void> => {
  await changeCase(
    parts,
    of.case,
    (was) => (was.target.account === actor.account.id ? ok(notOnACall(was, of.verification)) : no('not-yours')),
    (tx, next) =>
      tx.audit(
        caseRecord(next, actor, rules, parts.now(), { action: 'caller.denied', outcome: 'refused', reason: 'not-on-a-call' }),
      ),
  );
  parts.log.warn('alarm: somebody is not on a call with the helpdesk', { alarm: 'not-on-a-call' });
};
