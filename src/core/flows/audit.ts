import type { Context, Flow, Heard, Move } from '../conversation.ts';
import { satisfies } from '../evidence.ts';
import { actionWords, reasonCaseOf } from '../reports/audit-words.ts';
import type { Sentence, ViewInput } from '../views.ts';
import {
  type AuditAsking,
  AuditFound,
  type AuditLooking,
  type AuditShown,
  type AuditState,
  AuditTask,
  auditAskedIn,
} from './audit-states.ts';
import { prove, proving } from './proving.ts';
import type { Proven } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refused, refusing } from './refusing.ts';
import { Who } from './who.ts';
import { evidenceText } from './writing.ts';

type Next = Move<AuditState> | null;

const hearWho = (task: AuditTask, event: Heard, context: Context): Next => {
  if (event.kind !== 'settled' || event.effect !== 'audit-who') return null;
  if (!event.outcome.ok) return { state: { at: 'not-shown', reason: event.outcome.reason } };
  return prove({ ...Who.parse(event.outcome.value), task: JSON.stringify(task) }, 'approver-step-up', context);
};

const go = ({ who, evidence }: Proven, task: AuditTask): Move<AuditState> => {
  if ('problem' in task) return { state: { at: 'asking', who, evidence, problem: task.problem } };
  const { person, hours, before } = task;
  return {
    state: { at: 'looking', who, evidence, asked: task },
    effects: [{ do: 'audit-look', with: { person, hours, before, evidence: evidenceText({ who, evidence }) } }],
  };
};

/** Proven: now what this step-up was for (SEC-25). */
const proven = (by: Proven): Move<AuditState> => go(by, AuditTask.parse(JSON.parse(by.who.task ?? '')));

/** One step-up is for as many looks as it is fresh for; after that it is asked again (SEC-25). */
const look = (by: Proven, task: AuditTask, context: Context): Next =>
  satisfies('approver-step-up', context.policy, by.who.tier, by.evidence, context.now)
    ? go(by, task)
    : prove({ ...by.who, task: JSON.stringify(task) }, 'approver-step-up', context);

const hearAsked = (state: AuditAsking, event: Heard, context: Context): Next => {
  if (event.kind !== 'answered' || event.choice !== 'submit') return null;
  const asked = auditAskedIn(`${event.fields.person ?? ''} ${event.fields.days ?? ''}d`);
  return asked ? look(state, asked, context) : go(state, { problem: 'who' });
};

const hearFound = (state: AuditLooking, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'audit-look') return null;
  if (event.outcome.ok) return { state: { ...state, at: 'shown', found: AuditFound.parse(event.outcome.value) } };
  const { reason } = event.outcome;
  if (reason === 'not-found') return go(state, { problem: 'not-found' });
  return { state: reason === 'not-verified' ? refused(reason) : { at: 'not-shown', reason } };
};

const hearShown = (state: AuditShown, event: Heard, context: Context): Next => {
  if (event.kind !== 'answered') return null;
  const { asked, found } = state;
  if (event.choice === 'older' && found.next) return look(state, { ...asked, before: found.next }, context);
  return event.choice === 'other' ? go(state, { problem: null }) : null;
};

const askPerson = ({ problem }: AuditAsking): ViewInput => ({
  kind: 'form',
  title: { say: 'audit.ask' },
  body: [{ say: 'audit.ask.explain' }],
  fields: [
    { id: 'person', label: { say: 'audit.person' }, hint: { say: 'audit.person.hint' }, type: 'text', maxLength: 254 },
    { id: 'days', label: { say: 'audit.days' }, type: 'number', min: 1, max: 2555, value: 30 },
  ],
  submit: { choice: 'submit', label: { say: 'audit.button.search' }, style: 'primary' },
  ...(problem ? { problem: { say: `audit.problem.${problem}` }, tone: 'warning' as const } : {}),
});

/** How whole the chain is, as far as this card can say: the records shown were checked one by one, the whole chain by `latchkey audit verify`. */
const proofLines = ({ lines, sealedTo, unsealed, anchor }: AuditFound): Sentence[] => [
  lines.every(({ isWhole }) => isWhole)
    ? { say: 'audit.whole', with: { count: lines.length } }
    : { say: 'audit.broken', with: { count: lines.filter(({ isWhole }) => !isWhole).length } },
  { say: 'audit.sealed', with: { sealedTo, unsealed } },
  anchor ? { say: 'audit.anchor', with: { seq: anchor.seq, at: anchor.at } } : { say: 'audit.anchor.none' },
];

const lineOf = ({ at, action, outcome, reason, by, receipt, isWhole }: AuditFound['lines'][number]) => ({
  label: actionWords(action),
  value: {
    say: isWhole ? 'audit.line' : 'audit.line.broken',
    with: {
      at,
      outcome,
      why: reason === null ? 'no' : 'yes',
      reason: reasonCaseOf(reason ?? ''),
      code: reason ?? '',
      by,
      sealed: receipt === null ? 'no' : 'yes',
      receipt: receipt ?? 0,
    },
  },
});

const askShown = ({ found }: AuditShown): ViewInput => ({
  kind: 'facts',
  title: { say: 'audit.title', with: { name: found.name } },
  tone: found.lines.every(({ isWhole }) => isWhole) ? 'plain' : 'danger',
  body: [
    { say: 'audit.period', with: { from: found.from, to: found.to, count: found.lines.length } },
    ...proofLines(found),
    { say: 'audit.late' },
  ],
  rows: found.lines.map(lineOf),
  actions: [
    ...(found.next ? [{ choice: 'older', label: { say: 'audit.button.older' } }] : []),
    { choice: 'other', label: { say: 'audit.button.other' } },
  ],
});

/** The audit in chat, for auditors, after a step-up: what was done to somebody and by them, with receipts, and whether it is what was written. Each look is itself on record (SEC-25, SEC-119). */
export const audit: Flow<AuditState> = {
  name: 'audit',
  version: 2,
  isByStepUp: true,
  patienceMinutes: 15,
  begin: ({ named }) => ({
    state: { at: 'opening', task: auditAskedIn(named ?? '') ?? { problem: named ? 'who' : null } },
    effects: [{ do: 'audit-who' }],
  }),
  steps: {
    opening: { ask: () => progress('audit.looking'), hear: ({ task }, event, context) => hearWho(task, event, context) },
    ...proving<AuditState>({ purpose: 'approver-step-up', next: proven }),
    // "Whose? And how far back?"
    asking: { ask: askPerson, hear: hearAsked },
    looking: { ask: () => progress('audit.looking'), hear: hearFound },
    shown: { ask: askShown, hear: hearShown },
    // "This is for auditors. Being an administrator is not enough."
    'not-shown': {
      last: true,
      ask: ({ reason }) => ({
        kind: 'notice',
        tone: 'warning',
        title: { say: `audit.refused.${reason}` },
        body: [{ say: `audit.refused.${reason}.next` }],
      }),
    },
    ...refusing<AuditState>(),
  },
};
