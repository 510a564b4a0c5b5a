import type { Context, Flow, Heard, Move } from '../conversation.ts';
import type { Policy } from '../policy.ts';
import type { Emergency, EmergencyLevel } from '../policy-emergency.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { isReason } from './policy-moves.ts';
import { type Done, Looked, type PolicyTask, Saved } from './policy-states.ts';
import { askDone, askNotShown, emergencyLine, warned } from './policy-views.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';
import type { Who } from './who.ts';
import { evidenceText } from './writing.ts';

interface Looking {
  readonly at: 'looking';
  readonly problem: Sentence | null;
}
interface NotShown {
  readonly at: 'not-shown';
  readonly reason: string;
}
interface Choose {
  readonly at: 'choose';
  readonly who: Who;
  readonly version: number;
  readonly problem: Sentence | null;
}
interface Saving extends Proven {
  readonly at: 'saving';
}
type PolicyEmergencyState = Looking | NotShown | Choose | Saving | Done | Proving;

type Next = Move<PolicyEmergencyState> | null;

const hour = 3_600_000;
const mostHours = 72;
const levels: readonly EmergencyLevel[] = ['closed', 'guarded'];

const look = (problem: Sentence | null): Move<PolicyEmergencyState> => ({
  state: { at: 'looking', problem },
  effects: [{ do: 'policy-look' }],
});

const hearLooked = ({ problem }: Looking, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'policy-look') return null;
  if (!event.outcome.ok) return { state: { at: 'not-shown', reason: event.outcome.reason } };
  const { who, head } = Looked.parse(event.outcome.value);
  return { state: { at: 'choose', who, version: head.version, problem } };
};

/** What is offered: both levels, and the end of it where there is one. */
const offered = ({ emergency }: Policy): readonly EmergencyLevel[] => (emergency.level === 'off' ? levels : ['off', ...levels]);

const askChoose = ({ problem }: Choose, policy: Policy): ViewInput => {
  const { level } = policy.emergency;
  return {
    kind: 'form',
    title: { say: 'emergency.title' },
    body: [emergencyLine(policy), { say: 'emergency.explain' }],
    fields: [
      {
        id: 'level',
        label: { say: 'emergency.level' },
        type: 'choice',
        options: offered(policy).map((one) => ({ value: one, label: { say: `emergency.level.${one}` } })),
        value: level === 'off' ? 'closed' : level,
      },
      {
        id: 'hours',
        label: { say: 'emergency.hours' },
        hint: { say: 'emergency.hours.hint' },
        type: 'number',
        min: 0,
        max: mostHours,
        value: 0,
      },
      { id: 'reason', label: { say: 'policy.reason.label' }, hint: { say: 'policy.reason.hint' }, type: 'text', maxLength: 200 },
    ],
    submit: { choice: 'submit', label: { say: 'policy.button.go-on' }, style: 'danger' },
    ...(problem ? { problem } : {}),
    ...warned(problem),
  };
};

/** What was typed; null: not a level or not so many hours. */
const typedIn = (fields: Readonly<Record<string, string>>, policy: Policy, now: number): Emergency | null => {
  const level = offered(policy).find((one) => one === fields.level);
  const hours = /^\d{1,2}$/.test((fields.hours ?? '').trim()) ? Number(fields.hours) : Number.NaN;
  if (!level || !(hours <= mostHours)) return null;
  return { level, until: level === 'off' || hours === 0 ? null : now + hours * hour };
};

const isSame = (one: Emergency, other: Emergency): boolean => one.level === other.level && one.until === other.until;

const hearChoose = (state: Choose, event: Heard, context: Context): Next => {
  if (event.kind !== 'answered') return null;
  const emergency = typedIn(event.fields, context.policy, context.now);
  const reason = (event.fields.reason ?? '').trim();
  const wrong = (say: string): Next => ({ state: { ...state, problem: { say } } });
  if (!emergency) return wrong('emergency.problem.hours');
  if (isSame(emergency, context.policy.emergency)) return wrong('policy.problem.nothing');
  if (!isReason(reason)) return wrong('policy.problem.reason');
  const task: PolicyTask = { version: state.version, changes: { emergency }, reason };
  return prove({ ...state.who, task: JSON.stringify(task) }, 'approver-step-up', context);
};

const save = (proven: Proven): Move<PolicyEmergencyState> => ({
  state: { at: 'saving', ...proven },
  effects: [{ do: 'policy-save', with: { task: proven.who.task ?? '', evidence: evidenceText(proven) } }],
});

const hearSaved = (_state: Saving, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'policy-save') return null;
  if (!event.outcome.ok) return look({ say: `policy.problem.${event.outcome.reason}` });
  return { state: { at: 'done', ...Saved.parse(event.outcome.value) } };
};

/** Heightened mode by one administrator, at once; out of it by two, or when its time is over (SEC-98). */
export const policyEmergency: Flow<PolicyEmergencyState> = {
  name: 'policy-emergency',
  version: 1,
  isAboutPolicy: true,
  patienceMinutes: 30,
  begin: () => ({ state: { at: 'looking', problem: null }, effects: [{ do: 'policy-look' }] }),
  steps: {
    looking: { ask: () => progress('policy.looking'), hear: hearLooked },
    'not-shown': { last: true, ask: askNotShown },
    // "Stop all self-service, or everything only with an approver?"
    choose: { ask: askChoose, hear: hearChoose },
    ...proving<PolicyEmergencyState>({ purpose: 'approver-step-up', next: save }),
    saving: { busy: true, ask: () => progress('policy.saving'), hear: hearSaved },
    done: { last: true, ask: askDone, hear: (_state, event) => (event.kind === 'answered' ? { begin: 'policy' } : null) },
    ...refusing<PolicyEmergencyState>(),
  },
};
