import type { Flow, Heard, Move } from '../conversation.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { type AuditAsked, AuditFound, type AuditShown, type AuditState, auditAskedIn } from './audit-states.ts';
import { progress } from './proving-views.ts';

type Next = Move<AuditState> | null;

const look = (asked: AuditAsked): Move<AuditState> => ({
  state: { at: 'looking', ...asked },
  effects: [{ do: 'audit-look', with: { person: asked.person, hours: asked.hours, before: asked.before } }],
});

const asking = (problem: string | null): Move<AuditState> => ({ state: { at: 'asking', problem } });

const hearAsked = (event: Heard): Next => {
  if (event.kind !== 'answered' || event.choice !== 'submit') return null;
  const asked = auditAskedIn(`${event.fields.person ?? ''} ${event.fields.days ?? ''}d`);
  return asked ? look(asked) : asking('who');
};

const hearFound = ({ at: _at, ...asked }: Extract<AuditState, { at: 'looking' }>, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'audit-look') return null;
  if (event.outcome.ok) return { state: { at: 'shown', asked, found: AuditFound.parse(event.outcome.value) } };
  return event.outcome.reason === 'not-found'
    ? asking('not-found')
    : { state: { at: 'not-shown', reason: event.outcome.reason } };
};

const hearShown = ({ asked, found }: AuditShown, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'older' && found.next) return look({ ...asked, before: found.next });
  return event.choice === 'other' ? asking(null) : null;
};

const askPerson = ({ problem }: Extract<AuditState, { at: 'asking' }>): ViewInput => ({
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
  label: { say: 'audit.line.at', with: { at } },
  value: {
    say: isWhole ? 'audit.line' : 'audit.line.broken',
    with: {
      outcome,
      action,
      why: reason === null ? 'no' : 'yes',
      reason: reason ?? '',
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

/** The audit in chat, for auditors: what was done to somebody and by them, with receipts, and whether it is what was written. Each look is itself on record (SEC-119). */
export const audit: Flow<AuditState> = {
  name: 'audit',
  version: 1,
  patienceMinutes: 15,
  begin: ({ named }) => {
    const asked = auditAskedIn(named ?? '');
    const move = asked ? look(asked) : asking(named ? 'who' : null);
    return 'state' in move ? move : { state: { at: 'asking', problem: null } };
  },
  steps: {
    // "Whose? And how far back?"
    asking: { ask: askPerson, hear: (_state, event) => hearAsked(event) },
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
  },
};
