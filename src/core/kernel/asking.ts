import { contactLinks, contactSentence } from '../contact.ts';
import type { Policy } from '../policy.ts';
import { View, type ViewInput } from '../views.ts';
import type { Ended, Flows, State, Step } from './flow.ts';
import { type Conversation, flowOf, isEnded, stepOf } from './row.ts';

const endedView = ({ why }: Ended, next: string, policy: Policy): ViewInput => ({
  kind: 'notice',
  title: { say: `ended.${why}` },
  body: [{ say: next }, ...(why === 'cancelled' ? [] : [contactSentence(policy)])],
  links: why === 'cancelled' ? [] : contactLinks(policy),
  tone: why === 'cancelled' ? 'plain' : 'warning',
});

const endedOf = (flows: Flows, was: Conversation, policy: Policy): ViewInput => {
  const ended: Ended = isEnded(was.state) ? was.state : { at: 'ended', why: 'outdated' };
  const own = ended.why === 'expired' ? flowOf(flows, was)?.whenExpired : undefined;
  return endedView(ended, own ?? `ended.${ended.why}.next`, policy);
};

const withCancel = (view: View): View => ({
  ...view,
  actions: [...view.actions, { choice: 'cancel', label: { say: 'button.cancel' }, style: 'plain' }],
});

const withReminder = (view: View): View => ({
  ...view,
  body: [...view.body, { say: 'reminder.closing' }],
  actions: [{ choice: 'more-time', label: { say: 'button.more-time' }, style: 'primary' }, ...view.actions],
});

/** Checked views by their state, which is asked several times within a turn; gone with the state. */
const checked = new WeakMap<State, { readonly step: Step<State>; readonly policy: Policy; readonly view: View }>();

const viewOf = (step: Step<State>, state: State, policy: Policy): View => {
  const known = checked.get(state);
  if (known?.step === step && known.policy === policy) return known.view;
  const view = View.parse(step.ask(state, policy));
  checked.set(state, { step, policy, view });
  return view;
};

/** The question of the moment, checked against the closed set of views; *cancel* stands on every open question. */
export const ask = (flows: Flows, was: Conversation, policy: Policy): View => {
  const step = stepOf(flows, was);
  if (!step) return View.parse(endedOf(flows, was, policy));
  const view = viewOf(step, was.state, policy);
  if (step.last || step.busy) return view;
  return was.remindedTurn === was.turn ? withReminder(withCancel(view)) : withCancel(view);
};
