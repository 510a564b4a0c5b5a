import type { RegisteredMethod } from '../account.ts';
import type { Policy } from '../policy.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { type ChooseMethod, type EnterCode, type EnterOnPage, type Proven, sent } from './proving-states.ts';
import { standingLines } from './standing.ts';
import { usable } from './who.ts';

/** Later than any hold ends: a view does not know the time. */
const ever = Number.MAX_SAFE_INTEGER - 1;

/** We are at work. */
export const progress = (title: string): ViewInput => ({
  kind: 'progress',
  title: { say: title },
  body: [{ say: 'progress.moment' }],
});
const problemLines = (problem: Sentence | null): Sentence[] => (problem ? [problem] : []);
const hintOf = ({ hint }: RegisteredMethod): { hint?: Sentence } =>
  hint ? { hint: { say: 'method.hint', with: { hint } } } : {};

/** What is worth knowing of the account, said once: with the first question, not again with each. */
const firstLines = ({ who, evidence }: Proven): Sentence[] => (evidence.length === 0 ? standingLines(who) : []);

/** How would you like to show that it is you? */
export const askMethod = ({ who, offered, evidence, problem }: ChooseMethod, policy: Policy): ViewInput => ({
  kind: 'choice',
  title: { say: evidence.length === 0 ? 'prove.first' : 'prove.next' },
  body: [
    ...problemLines(problem),
    ...firstLines({ who, evidence }),
    { say: 'prove.explain', with: { passed: evidence.length, gates: policy.gates } },
  ],
  tone: problem ? 'warning' : 'plain',
  options: offered.map((one) => ({ choice: `method:${one.id}`, label: { say: `method.${one.method}` }, ...hintOf(one) })),
});

/** The way to another method, where there is one. */
export const otherMethods = ({ who, evidence }: Proven, policy: Policy) =>
  usable(who, evidence, policy, ever).length > 1 ? [{ choice: 'other', label: { say: 'button.other-method' } }] : [];

/** The code is the first question where there was no choice of methods before it. */
const codeLines = (proven: Proven, policy: Policy): Sentence[] =>
  otherMethods(proven, policy).length === 0 ? firstLines(proven) : [];

/** Type the code. */
export const askCode = ({ chosen, problem, who, evidence }: EnterCode, policy: Policy): ViewInput => ({
  kind: 'form',
  title: { say: `code.${chosen.method}` },
  body: [...codeLines({ who, evidence }, policy), { say: `code.${chosen.method}.explain`, with: { hint: chosen.hint ?? '' } }],
  fields: [{ id: 'code', label: { say: `code.${chosen.method}.label` }, type: 'code', maxLength: 40 }],
  submit: { choice: 'submit', label: { say: 'button.check' }, style: 'primary' },
  ...(problem ? { problem } : {}),
  tone: problem ? 'warning' : 'plain',
  actions: [
    ...(sent.includes(chosen.method) ? [{ choice: 'again', label: { say: 'button.send-again' } }] : []),
    ...otherMethods({ who, evidence }, policy),
  ],
});

/** Type it on your page, never here. */
export const askOnPage = ({ chosen, problem, who, evidence }: EnterOnPage, policy: Policy): ViewInput => ({
  kind: 'link',
  title: { say: `code.${chosen.method}` },
  body: [...problemLines(problem), ...codeLines({ who, evidence }, policy), { say: `code.${chosen.method}.explain` }],
  label: { say: 'button.open-page' },
  tone: problem ? 'warning' : 'plain',
  actions: otherMethods({ who, evidence }, policy),
});
