import type { Context, Heard, Move, Step } from '../conversation.ts';
import type { Proven } from './proving-states.ts';
import { type Asked, over, shownTo, type VoucherState } from './voucher-states.ts';

type Next = Move<VoucherState> | null;

const isOf = (state: Asked | Proven, about: string): boolean => {
  const { plea } = 'shown' in state ? state.shown : shownTo(state);
  return plea.split(':')[1] === about;
};

/** Hears what a step hears, and that nobody asks any more: then the card closes, whatever they were at. */
export const closing =
  <Here extends Asked | Proven>(hear: (state: Here, event: Heard, context: Context) => Next) =>
  (state: Here, event: Heard, context: Context): Next =>
    event.kind === 'told' && isOf(state, event.about) ? over('none') : hear(state, event, context);

/** The same for every step of showing who they are. */
export const closingAll = <Steps extends Readonly<Record<string, Step<never, VoucherState>>>>(steps: Steps): Steps => {
  const all = Object.entries(steps).map(([at, step]) => [at, { ...step, hear: closing(step.hear ?? (() => null)) }]);
  return Object.fromEntries(all) as Steps;
};
