import { z } from 'zod';
import { AssistedSnapshot } from '../cases/snapshot.ts';
import type { Heard, Move, Step } from '../conversation.ts';
import type { Effect } from '../effects.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { progress } from './proving-views.ts';
import { type Refused, refused } from './refusing.ts';
import { Found, type Who } from './who.ts';

/** What an agent began, and for whom once they have said that it is theirs. */
export interface Assisted {
  readonly who: Who;
  readonly shown: AssistedSnapshot;
}
interface LookingAssisted {
  readonly at: 'looking';
}
interface AskedAssisted {
  readonly at: 'asked';
  readonly shown: AssistedSnapshot;
}
interface FindingAssisted {
  readonly at: 'finding';
  readonly shown: AssistedSnapshot;
}
/** It is over without having been done: nothing is open any more, or the person said that they did not ask for it. */
interface NotAssisted {
  readonly at: 'not-assisted';
  readonly how: 'none' | 'denied';
}
/** The states of everything an agent begins and its target finishes, before the finish. */
export type AssistedState = LookingAssisted | AskedAssisted | FindingAssisted | NotAssisted | Refused;

/** What begins such a flow: which case and deed, as `case:deed`. */
export const beginAssisted = (named: string | null) =>
  ({ state: { at: 'looking' }, effects: [{ do: 'assisted-look', with: { named } }] }) as const;

/** What every effect of such a flow says it is about. */
export const deedOf = ({ who, shown }: Assisted): NonNullable<Effect['with']> => ({
  account: who.account,
  case: shown.case,
  deed: shown.deed,
});

const Looked = z.object({ shown: AssistedSnapshot });

const find = (shown: AssistedSnapshot, wanted: 'assisted-reset' | 'assisted-pass'): Move<FindingAssisted> => ({
  state: { at: 'finding', shown },
  effects: [{ do: 'find-account', with: { named: null, wanted, case: shown.case, deed: shown.deed } }],
});

const hearAsked = (
  { shown }: AskedAssisted,
  event: Heard,
  wanted: 'assisted-reset' | 'assisted-pass',
): Move<AssistedState> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'go') return find(shown, wanted);
  if (event.choice !== 'deny') return null;
  const effects = [{ do: 'assisted-deny', with: { case: shown.case, deed: shown.deed } }] as const;
  return { state: { at: 'not-assisted', how: 'denied' }, effects };
};

const hearFound = <S>(
  { shown }: FindingAssisted,
  event: Heard,
  next: (assisted: Assisted) => Move<S>,
): Move<S | Refused> | null => {
  if (event.kind !== 'settled' || event.effect !== 'find-account') return null;
  if (!event.outcome.ok) return { state: refused('directory-down') };
  const found = Found.parse(event.outcome.value);
  return found.found === 'account' ? next({ who: found.who, shown }) : { state: refused(found.reason) };
};

const ask = (wanted: 'assisted-reset' | 'assisted-pass', { agent, ticket, case: id }: AssistedSnapshot): ViewInput => ({
  kind: 'notice',
  title: { say: `assisted.${wanted}` },
  body: [{ say: 'assisted.who', with: { agent, ticket: ticket || id } }, { say: `assisted.${wanted}.explain` }, only],
  actions: [
    { choice: 'go', label: { say: `assisted.button.${wanted}` }, style: 'primary' },
    { choice: 'deny', label: { say: 'assisted.button.deny' }, style: 'danger' },
  ],
});
const only: Sentence = { say: 'assisted.only-you' };

/** The steps before the finish: who began it, and whether the person wants it. Only their own press goes on (SEC-65). */
export const assisted = <S extends { at: string }>(
  wanted: 'assisted-reset' | 'assisted-pass',
  next: (assisted: Assisted) => Move<S>,
): {
  readonly looking: Step<LookingAssisted, S | AssistedState>;
  readonly asked: Step<AskedAssisted, S | AssistedState>;
  readonly finding: Step<FindingAssisted, S | AssistedState>;
  readonly 'not-assisted': Step<NotAssisted, S | AssistedState>;
} => ({
  looking: {
    ask: () => progress('assisted.looking'),
    hear: (_state, event) => {
      if (event.kind !== 'settled' || event.effect !== 'assisted-look') return null;
      if (!event.outcome.ok) return { state: { at: 'not-assisted', how: 'none' } };
      return { state: { at: 'asked', shown: Looked.parse(event.outcome.value).shown } };
    },
  },

  // "Hank Holt of the helpdesk started a reset of your password. Was that with you?"
  asked: { ask: ({ shown }) => ask(wanted, shown), hear: (state, event) => hearAsked(state, event, wanted) },
  finding: { ask: () => progress('progress.finding'), hear: (state, event) => hearFound(state, event, next) },

  // "Good that you said so. Nothing was changed; security has been told."
  'not-assisted': {
    last: true,
    ask: ({ how }) => ({
      kind: 'notice',
      tone: 'warning',
      title: { say: `assisted.over.${how}` },
      body: [{ say: `assisted.over.${how}.next` }],
    }),
  },
});
