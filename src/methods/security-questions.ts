import { z } from 'zod';
import { MethodId } from '../core/method.ts';
import type { Policy } from '../core/policy.ts';
import { offeredQuestions, type Question, questionKey } from '../core/questions.ts';
import { no, ok } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Registration } from '../store/records.ts';
import { isAnswer, isCheap, KeptAnswer, keepAnswer } from './answer-hash.ts';
import type { AuthenticationMethod } from './port.ts';
import { openRegistration, sealContext } from './registering.ts';

const id = MethodId.enum['security-questions'];

/** What a registration of security questions holds. */
const KeptAnswers = z.strictObject({ answers: z.array(KeptAnswer) });

const Typed = z.array(z.string());

interface Drawn {
  readonly question: Question;
  readonly kept: KeptAnswer;
}

/**
 * The questions that are asked of a registration. They are drawn by a keyed hash of the registration, so that they stay the same whoever asks again, on
 * every replica and after a restart, and change only with the next success (SEC-46). What policy no longer offers is not asked.
 */
const drawn = (keys: Keys, one: Registration, policy: Policy): readonly Drawn[] => {
  const { answers } = KeptAnswers.parse(JSON.parse(openRegistration(keys, one.account, one)));
  const offered = offeredQuestions(policy).flatMap((question) => {
    const kept = answers.find((each) => each.question === questionKey(question));
    return kept ? [{ question, kept }] : [];
  });
  const place = ({ kept }: Drawn): string => keys.mac('decoy', `draw\n${one.id}\n${one.rev}\n${kept.question}`);
  const ordered = offered.map((each) => ({ each, place: place(each) })).toSorted((a, b) => (a.place < b.place ? -1 : 1));
  return ordered.slice(0, policy.questions.toAsk).map(({ each }) => each);
};

const answersIn = (text: string): readonly string[] => {
  try {
    const typed = Typed.safeParse(JSON.parse(text));
    return typed.success ? typed.data : [];
  } catch {
    return []; // no list of answers: as wrong as wrong answers
  }
};

/** Answers that were hashed with less than today are hashed anew, now that they are known (SEC-47). */
const strengthened = async (keys: Keys, account: string, kept: KeptAnswer, answer: string): Promise<KeptAnswer> =>
  isCheap(kept) ? keepAnswer(keys, account, kept.question, answer) : kept;

/** Security questions: all that are asked must be right, judged together and never one by one (SEC-46, SEC-47). */
export const securityQuestions = ({ keys }: { readonly keys: Keys }): AuthenticationMethod => ({
  id,
  sends: false,
  isUsable: () => true,
  hint: () => null,
  left: () => null,
  asks: (one, policy) => drawn(keys, one, policy).map(({ question }) => question),
  challenge: async () => ok(null), // the page shows the questions
  async verify({ account, registrations, answer, policy, nowMs }) {
    const one = registrations.find((each) => each.method === id && each.usableFrom <= nowMs);
    const asked = one ? drawn(keys, one, policy) : [];
    const typed = answersIn(answer);
    const right: boolean[] = [];
    for (const [at, { kept }] of asked.entries()) right.push(await isAnswer(keys, account.id, kept, typed[at] ?? '')); // all, whichever is wrong
    if (!one || asked.length < policy.questions.toAsk || !right.every(Boolean)) return no('wrong');
    const { answers } = KeptAnswers.parse(JSON.parse(openRegistration(keys, account.id, one)));
    const fresh = new Map<string, KeptAnswer>();
    for (const [at, { kept }] of asked.entries())
      fresh.set(kept.question, await strengthened(keys, account.id, kept, typed[at] ?? ''));
    const next = JSON.stringify({ answers: answers.map((each) => fresh.get(each.question) ?? each) });
    const sealed = keys.seal('registration', sealContext(account.id, one.id), next);
    return ok({ registration: one.id, used: (tx) => tx.replaceRegistration(one.id, one.rev, sealed, nowMs) });
  },
});
