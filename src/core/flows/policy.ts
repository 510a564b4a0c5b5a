import type { Context, Flow, Heard, Move } from '../conversation.ts';
import type { Policy } from '../policy.ts';
import { changedPolicy, type NotChanged, typedChanges } from '../policy-change.ts';
import { changeRows } from '../policy-change-words.ts';
import { policyAreas, type Setting, settingOf } from '../policy-settings.ts';
import type { Sentence } from '../views.ts';
import {
  type Desk,
  type Edit,
  type History,
  Looked,
  type Looking,
  type Overview,
  type PolicyState,
  type PolicyTask,
  Previewed,
  type Previewing,
  type Reason,
  type Review,
  Saved,
  type Saving,
  Versions,
} from './policy-states.ts';
import {
  askDone,
  askEdit,
  askedIn,
  askHistory,
  askOverview,
  askReason,
  askReview,
  differencesOf,
  fieldOf,
  mostRows,
} from './policy-views.ts';
import { prove, proving } from './proving.ts';
import type { Proven } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';
import { evidenceText } from './writing.ts';

type Next = Move<PolicyState> | null;

const look = (problem: Sentence | null = null): Move<PolicyState> => ({
  state: { at: 'looking', problem },
  effects: [{ do: 'policy-look' }],
});

const hearLooked = ({ problem }: Looking, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'policy-look') return null;
  if (!event.outcome.ok) return { state: { at: 'not-shown', reason: event.outcome.reason } };
  return { state: { at: 'overview', ...Looked.parse(event.outcome.value), problem } };
};

const preview = ({ who, head }: Desk, given: { readonly changes: string } | { readonly back: number }): Move<PolicyState> => ({
  state: { at: 'previewing', who, head },
  effects: [{ do: 'policy-preview', with: { version: head.version, ...given } }],
});

const hearOverview = ({ who, head }: Overview, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'waiting') return { begin: 'policy-approval' };
  if (event.choice === 'history') return { state: { at: 'fetching', who, head }, effects: [{ do: 'policy-history' }] };
  const area = policyAreas.find((one) => event.choice === `edit:${one}`);
  return area ? { state: { at: 'edit', who, head, area, problem: null } } : null;
};

const wordsOf = ({ name }: Setting): string => name.replace(/[.-]/g, ' ');

/** What is wrong with what was typed, naming the setting and its bounds. */
const problemOf = ({ reason, path }: NotChanged): Sentence => {
  const setting = settingOf(path);
  if (reason === 'bounds' && setting?.kind.type === 'number')
    return { say: 'policy.problem.bounds', with: { setting: wordsOf(setting), min: setting.kind.min, max: setting.kind.max } };
  return { say: `policy.problem.${reason}` };
};

const changesIn = ({ area }: Edit, fields: Readonly<Record<string, string>>, policy: Policy) =>
  typedChanges(
    policy,
    askedIn(policy, area).map((setting) => ({ setting, field: fieldOf(setting) })),
    fields,
  );

const hearEdit = (state: Edit, event: Heard, { policy }: Context): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return look();
  const changes = changesIn(state, event.fields, policy);
  const checked = changedPolicy(policy, changes);
  if (checked.why) return { state: { ...state, problem: problemOf(checked.why) } };
  if (Object.keys(changes).length === 0) return { state: { ...state, problem: { say: 'policy.problem.nothing' } } };
  return preview(state, { changes: JSON.stringify(changes) });
};

const hearFetched = ({ who, head }: Desk, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'policy-history') return null;
  if (!event.outcome.ok) return look({ say: `policy.problem.${event.outcome.reason}` });
  return { state: { at: 'history', who, head, versions: Versions.parse(event.outcome.value) } };
};

const hearHistory = (state: History, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return look();
  const wanted = state.versions.find(({ version }) => event.choice === `back:${version}`);
  return wanted ? preview(state, { back: wanted.version }) : null;
};

const hearPreviewed = ({ who, head }: Previewing, event: Heard, { policy }: Context): Next => {
  if (event.kind !== 'settled' || event.effect !== 'policy-preview') return null;
  if (!event.outcome.ok) return look({ say: `policy.problem.${event.outcome.reason}` });
  const seen = Previewed.parse(event.outcome.value);
  const { length } = differencesOf(policy, seen.changes).flatMap(changeRows);
  if (length === 0) return look({ say: 'policy.problem.nothing' });
  return length > mostRows ? look({ say: 'policy.problem.too-much' }) : { state: { at: 'review', who, head, preview: seen } };
};

const hearReview = ({ who, head, preview: seen }: Review, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return look();
  return { state: { at: 'reason', who, head, preview: seen, problem: null } };
};

const isReason = ({ length }: readonly string[]): boolean => length >= 10 && length <= 200;

const hearReason = (state: Reason, event: Heard, context: Context): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return look();
  const reason = (event.fields.reason ?? '').trim();
  if (!isReason([...reason])) return { state: { ...state, problem: { say: 'policy.problem.reason' } } };
  const task: PolicyTask = { version: state.head.version, changes: state.preview.changes, reason };
  return prove({ ...state.who, task: JSON.stringify(task) }, 'approver-step-up', context);
};

/** Proven: now the one change this step-up was for (SEC-25). */
const save = (proven: Proven): Move<PolicyState> => ({
  state: { at: 'saving', ...proven },
  effects: [{ do: 'policy-save', with: { task: proven.who.task ?? '', evidence: evidenceText(proven) } }],
});

const hearSaved = (_state: Saving, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'policy-save') return null;
  if (!event.outcome.ok) return look({ say: `policy.problem.${event.outcome.reason}` });
  return { state: { at: 'done', ...Saved.parse(event.outcome.value) } };
};

/** The policy in chat: look, change a form, see in words what it does and to whom, say why, prove it is you; what weakens waits for another administrator (SEC-95 to SEC-99). */
export const policy: Flow<PolicyState> = {
  name: 'policy',
  version: 1,
  isAboutPolicy: true,
  patienceMinutes: 30,
  begin: () => ({ state: { at: 'looking', problem: null }, effects: [{ do: 'policy-look' }] }),
  steps: {
    looking: { ask: () => progress('policy.looking'), hear: hearLooked },

    // "This is for administrators."
    'not-shown': {
      last: true,
      ask: ({ reason }) => ({
        kind: 'notice',
        tone: 'warning',
        title: { say: `policy.refused.${reason}` },
        body: [{ say: `policy.refused.${reason}.next` }],
      }),
    },

    // The whole policy, an area a line; then one area as a form, its bounds beside each field.
    overview: { ask: askOverview, hear: hearOverview },
    edit: { ask: askEdit, hear: hearEdit },

    // "These were the versions before. Back to one of them?"
    fetching: { ask: () => progress('policy.looking'), hear: hearFetched },
    history: { ask: askHistory, hear: hearHistory },

    // "This is what changes, and 12 people could no longer reset."
    previewing: { ask: () => progress('policy.previewing'), hear: hearPreviewed },
    review: { ask: askReview, hear: hearReview },
    reason: { ask: askReason, hear: hearReason },

    ...proving<PolicyState>({ purpose: 'approver-step-up', next: save }),
    saving: { busy: true, ask: () => progress('policy.saving'), hear: hearSaved },
    done: { last: true, ask: askDone, hear: (_state, event) => (event.kind === 'answered' ? { begin: 'policy' } : null) },
    ...refusing<PolicyState>(),
  },
};
