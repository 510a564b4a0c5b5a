import type { RegisteredMethod } from '../account.ts';
import type { Context, Move } from '../conversation.ts';
import { type Purpose, standing } from '../evidence.ts';
import type { Sentence } from '../views.ts';
import {
  byOthers,
  type ChooseMethod,
  carried,
  type EnterCode,
  type EnterOnPage,
  inOtherChat,
  onPage,
  type Proven,
  sent,
} from './proving-states.ts';
import { type Refused, refused } from './refusing.ts';
import { usable } from './who.ts';

/** The answer of a method is asked for: in a field of the chat, or on the page. */
export const enter = (proven: Proven, chosen: RegisteredMethod, problem: Sentence | null = null): EnterCode | EnterOnPage => ({
  ...carried(proven),
  at: onPage.includes(chosen.method) ? 'enter-on-page' : 'enter-code',
  chosen,
  problem,
});

/** Something leaves for it, or somebody is written to: that waits for a press. */
const isAskedFor = ({ method }: RegisteredMethod): boolean =>
  sent.includes(method) || inOtherChat.includes(method) || byOthers.includes(method);

/** What is left to be chosen. A gate that grew too old meanwhile is asked again. */
export const choose = (
  proven: Proven,
  purpose: Purpose,
  context: Context,
  problem: Sentence | null = null,
): Move<ChooseMethod | EnterCode | EnterOnPage | Refused> => {
  const evidence = standing(purpose, context.policy, proven.evidence, context.now);
  const fresh = { ...carried(proven), evidence };
  const offered = usable(proven.who, evidence, context.policy, context.now);
  const [only] = offered;
  if (!only) return { state: refused('not-enough-methods') };
  if (offered.length === 1 && !isAskedFor(only)) return { state: enter(fresh, only, problem) };
  return { state: { ...fresh, at: 'choose-method', offered, problem } };
};
