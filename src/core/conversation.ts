/** The conversation kernel: what a flow is, how a row rests, what it asks, how it hears. Pure: no I/O, clock or random. */
export { ask } from './kernel/asking.ts';
export {
  type Answered,
  type AnyFlow,
  anyFlow,
  type Context,
  type Ended,
  type Ending,
  type EndReason,
  type Event,
  type Flow,
  type Flows,
  type Heard,
  type Move,
  type Opening,
  type Settled,
  type Step,
  type Steps,
  type Told,
} from './kernel/flow.ts';
export { type Fold, hear, newLink, opened, type Start } from './kernel/hearing.ts';
export {
  type Conversation,
  expiresAt,
  flowOf,
  isAbandoned,
  isBusy,
  isEnded,
  isOver,
  isPageChoice,
  isUnawaited,
  type Link,
  linkEndsAt,
  mayRepeat,
  stepOf,
  today,
  tryingToShow,
} from './kernel/row.ts';
