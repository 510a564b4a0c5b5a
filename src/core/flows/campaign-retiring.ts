import { Dependence, endable, purposeOf, retirementIn } from '../campaigns/retirement.ts';
import type { Context, Heard, Move, Step } from '../conversation.ts';
import type { Policy } from '../policy.ts';
import { leftOutLines } from '../prefilled-reach.ts';
import type { ViewInput } from '../views.ts';
import type { CampaignState, Dependent, Depending, Retiring } from './campaign-states.ts';
import { askCounting } from './policy-review-views.ts';

type Next = Move<CampaignState> | null;

const back = { choice: 'back', label: { say: 'button.back' } };

/** Reads the campaigns afresh. */
const backToAll = (): Move<CampaignState> => ({
  state: { at: 'looking', problem: null },
  effects: [{ do: 'campaign-look', with: { id: null } }],
});

const askRetiring = ({ problem }: Retiring, policy: Policy): ViewInput => {
  const [first, ...others] = endable(policy);
  if (first === undefined)
    return { kind: 'notice', title: { say: 'campaign.retire' }, body: [{ say: 'campaign.retire.none' }], actions: [back] };
  return {
    kind: 'form',
    title: { say: 'campaign.retire' },
    tone: problem ? 'warning' : 'plain',
    body: [{ say: 'campaign.retire.explain' }],
    fields: [
      {
        id: 'method',
        label: { say: 'campaign.retire.method' },
        type: 'choice',
        options: [first, ...others].map((value) => ({ value, label: { say: `method.${value}` } })),
        value: first,
      },
      { id: 'in-days', label: { say: 'campaign.retire.days' }, type: 'number', min: 1, max: 60, value: 30 },
      { id: 'reason', label: { say: 'campaign.retire.reason' }, type: 'text', maxLength: 200 },
    ],
    submit: { choice: 'submit', label: { say: 'campaign.button.depend' }, style: 'primary' },
    ...(problem ? { problem } : {}),
    actions: [back],
  };
};

const hearRetiring = (state: Retiring, event: Heard, { policy }: Context): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return backToAll();
  const retire = retirementIn(event.fields, policy);
  if (!retire) return { state: { ...state, problem: { say: 'campaign.problem.retirement' } } };
  return lookWhoDepends({ who: state.who, retire });
};

type Plan = Pick<Depending, 'who' | 'retire'>;

const lookWhoDepends = ({ who, retire }: Plan): Next => ({
  state: { at: 'depending', who, retire },
  effects: [{ do: 'retirement-look', with: { method: retire.method } }],
});

const backToForm = ({ who }: Plan, reason: string | null): Next => ({
  state: { at: 'retiring', who, problem: reason === null ? null : { say: `campaign.problem.${reason}` } },
});

/** The whole answer is shown as it is; an early one waits for it. */
const shownAs = ({ who, retire }: Plan, value: unknown): Next => {
  const found = Dependence.parse(value);
  return { state: { at: found.early ? 'depending' : 'dependent', who, retire, found } };
};

const hearDepending = (state: Depending, event: Heard): Next => {
  if (event.kind === 'settled') {
    if (event.effect !== 'retirement-look') return null;
    return event.outcome.ok ? shownAs(state, event.outcome.value) : backToForm(state, event.outcome.reason);
  }
  if (event.kind === 'answered') return event.choice === 'back' ? backToForm(state, null) : lookWhoDepends(state);
  if (event.about !== state.found?.early?.early?.about) return null;
  return event.value === null ? backToForm(state, 'unavailable') : shownAs(state, event.value);
};

/** "Text messages: 500 have it, 412 depend on it, 37 have nothing else." */
const askDependent = ({ retire, found }: Dependent): ViewInput => ({
  kind: 'facts',
  title: { say: 'campaign.depend', with: { depend: found.depend } },
  tone: found.depend > 0 ? 'warning' : 'good',
  body: [{ say: 'campaign.depend.explain', with: { days: retire.inDays } }, ...leftOutLines(found)],
  rows: (['have', 'depend', 'only'] as const).map((name) => ({
    label: { say: `campaign.depend.${name}` },
    value: { say: 'campaign.number', with: { value: found[name] } },
  })),
  actions: [{ choice: 'go-on', label: { say: 'campaign.button.go-on' }, style: 'primary' }, back],
});

const hearDependent = ({ who, retire }: Dependent, event: Heard, { now }: Context): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return { state: { at: 'retiring', who, problem: null } };
  return { state: { at: 'planning', who, purpose: purposeOf(retire, now), retire, problem: null } };
};

/** From a method that is to end to the campaign for those who depend on it. */
export const retiringSteps: {
  readonly retiring: Step<Retiring, CampaignState>;
  readonly depending: Step<Depending, CampaignState>;
  readonly dependent: Step<Dependent, CampaignState>;
} = {
  // "Which method ends, and when?"
  retiring: { ask: askRetiring, hear: hearRetiring },
  depending: { ask: ({ found }) => askCounting('campaign.counting', found?.early), hear: hearDepending },
  dependent: { ask: askDependent, hear: hearDependent },
};
