import type { CaseSnapshot } from '../cases/snapshot.ts';
import type { Sentence, ViewInput } from '../views.ts';
import type { Closed, HandOver, Open, Reason, Which } from './case-states.ts';

type Line = CaseSnapshot['lines'][number];

/** What an agent can press on a line, by where its action stands. */
const buttonOf = ({ action, state }: Line): { choice: string; what: string }[] => {
  const lost = action === 'issue-pass' ? [{ choice: `lost:${action}`, what: 'lost' }] : [];
  if (state === 'needs-number' || state === 'number-out') return [{ choice: `verify:${action}`, what: state }, ...lost];
  if (state === 'done' || state === 'refused' || state === 'unknown') return [{ choice: `verify:${action}`, what: 'again' }];
  if (state === 'needs-approval') return [{ choice: `ask:${action}`, what: 'ask' }];
  if (state === 'verified' || state === 'approved') return [{ choice: `do:${action}`, what: 'do' }];
  return [];
};

const timeOf = (at: number): string => new Date(at).toISOString().slice(11, 16);

const linesOf = ({ login, facts, history }: CaseSnapshot): Sentence[] => [
  { say: 'case.login', with: { login } },
  ...facts.slice(0, 5),
  ...history.slice(-3),
];

const rowOf = (line: Line) => ({
  label: { say: `case.action.${line.action}` },
  value: line.why
    ? { say: `case.closed.${line.why}` }
    : { say: `case.state.${line.state}`, with: { until: line.until === undefined ? '' : timeOf(line.until) } },
  actions: buttonOf(line).map(({ choice, what }) => ({
    choice,
    label: { say: `case.button.${what}` },
    style: what === 'do' ? ('primary' as const) : ('plain' as const),
  })),
});

const spaced = (digits: string): string => `${digits.slice(0, 3)} ${digits.slice(3)}`;

const caseLine = ({ ticket, id, name }: CaseSnapshot): Sentence => ({
  say: 'case.title',
  with: { ticket: ticket || id, name },
});

/** What the agent has to say now stands large; else which case it is. */
const titleOf = (shown: CaseSnapshot): Sentence =>
  shown.number ? { say: 'case.number', with: { number: spaced(shown.number.digits) } } : caseLine(shown);

const numberLines = (shown: CaseSnapshot): Sentence[] => {
  const { number } = shown;
  return number
    ? [
        caseLine(shown),
        ...(number.isForManager ? [{ say: 'case.number.manager', with: { number: spaced(number.digits) } }] : []),
        ...(number.isForManager ? [] : [{ say: 'case.number.words', with: { words: number.words } }]),
        ...(number.page && !number.isForManager ? [{ say: 'case.number.page', with: { page: number.page } }] : []),
        { say: 'case.number.never' },
      ]
    : [];
};

/** The live card: who and which ticket, what is known, what is open and why the rest is closed. */
export const askCase = ({ shown, problem }: Open): ViewInput => ({
  kind: 'facts',
  title: titleOf(shown),
  tone: problem ? 'warning' : 'plain',
  body: [...(problem ? [problem] : []), ...numberLines(shown), ...linesOf(shown)].slice(0, 12),
  rows: shown.lines.map(rowOf),
  actions: [
    { choice: 'look', label: { say: 'case.button.look' } },
    { choice: 'hand-over', label: { say: 'case.button.hand-over' } },
    { choice: 'close', label: { say: 'case.button.close' } },
    { choice: 'duress', label: { say: 'case.button.duress' } },
  ],
});

/** The last word of a card: what was done stays to be read, where it is still one's own. */
export const askClosed = ({ shown }: Closed): ViewInput => ({
  kind: 'notice',
  title: { say: shown.isMine ? 'case.closed' : 'case.handed', with: { ticket: shown.ticket || shown.id } },
  body: [...(shown.isMine ? linesOf(shown) : []), { say: shown.isMine ? 'case.closed.next' : 'case.handed.next' }],
});

/** Which method was lost: by its kind and the day it was registered, never by an address (SEC-28, SEC-87). */
export const askWhich = ({ shown }: Which): ViewInput => ({
  kind: 'choice',
  title: { say: 'case.which' },
  body: [{ say: 'case.which.explain', with: { name: shown.name } }],
  options: (shown.methods ?? []).slice(0, 12).map(({ id, method, registeredAt }) => ({
    choice: `about:${id}`,
    label: { say: `method.${method}` },
    hint: { say: 'case.which.since', with: { since: registeredAt } },
  })),
  actions: [{ choice: 'back', label: { say: 'button.back' } }],
});

/** Why a second person should agree. */
export const askReason = ({ shown, action, problem }: Reason): ViewInput => ({
  kind: 'form',
  title: { say: `case.action.${action}` },
  body: [{ say: 'case.reason.explain', with: { name: shown.name } }],
  fields: [
    { id: 'reason', label: { say: 'case.reason.label' }, hint: { say: 'case.reason.hint' }, type: 'text', maxLength: 200 },
  ],
  submit: { choice: 'submit', label: { say: 'case.button.ask' }, style: 'primary' },
  ...(problem ? { problem, tone: 'warning' as const } : {}),
  actions: [{ choice: 'back', label: { say: 'button.back' } }],
});

/** Who takes over, and why. */
export const handOverForm = ({ shown, problem }: HandOver): ViewInput => ({
  kind: 'form',
  title: { say: 'case.hand-over', with: { ticket: shown.ticket || shown.id } },
  body: [{ say: 'case.hand-over.explain' }],
  fields: [
    { id: 'agent', label: { say: 'case.hand-over.agent' }, type: 'text', maxLength: 254 },
    { id: 'reason', label: { say: 'case.reason.label' }, hint: { say: 'case.reason.hint' }, type: 'text', maxLength: 200 },
  ],
  submit: { choice: 'submit', label: { say: 'case.button.hand-over' }, style: 'primary' },
  ...(problem ? { problem, tone: 'warning' as const } : {}),
  actions: [{ choice: 'back', label: { say: 'button.back' } }],
});
