import type { Answered, Conversation, EndReason, Event, Flow, Fold, Settled } from '../../src/core/conversation.ts';
import type { EffectName, Outcome } from '../../src/core/effects.ts';
import { type Policy, standardPolicy } from '../../src/core/policy.ts';

/** A minute of the conversation's clock, in ms. */
export const minute = 60_000;
/** When these tests begin, epoch ms. */
export const morning = Date.UTC(2026, 10, 22, 9);

/** What folding needs, with a clock that stands and ids that count. */
export const foldAt = (now = morning, policy: Policy = standardPolicy): Fold => {
  let number = 0;
  const fresh = () => {
    number += 1;
    return { id: `fresh-${number}`, salt: `salt-${number}` };
  };
  return { policy, now, replica: 'one', leaseMs: minute, fresh };
};

/** Where conversations of these tests live. */
export const address = {
  channel: 'teams',
  tenant: 'tenant',
  person: 'ana',
  conversation: 'dm-ana',
  route: 'https://chat.example/',
  locale: 'en',
} as const;

/** A conversation before its first turn. */
export const start = { id: 'c1', salt: 'salt', address, rev: 0, heard: 'begin', message: null };

let events = 0;
const nextId = (): string => {
  events += 1;
  return `event-${events}`;
};

/** An answer to the open question. */
export const answered = ({ turn }: Pick<Conversation, 'turn'>, choice: string, over: Partial<Answered> = {}): Answered => ({
  kind: 'answered',
  id: nextId(),
  via: 'chat',
  turn,
  choice,
  fields: {},
  secrets: {},
  ...over,
});

/** The end of an effect that is owed. */
export const settled = (id: string, effect: EffectName, outcome: Outcome): Settled => ({ kind: 'settled', id, effect, outcome });

/** The conversation is over, for one of the reasons that no answer of the person is. */
export const ended = (why: EndReason): Event => ({ kind: 'ended', id: nextId(), why });

type LampState =
  | { readonly at: 'choose'; readonly seen: number }
  | { readonly at: 'looking' }
  | { readonly at: 'on-page' }
  | { readonly at: 'writing' }
  | { readonly at: 'done' };

/** A small flow with a step of every kind: a question, one that waits, one on the page, a busy one, a last one. */
export const lamp: Flow<LampState> = {
  name: 'lamp',
  version: 2,
  begin: () => ({ state: { at: 'looking' }, effects: [{ do: 'find-account' }] }),
  migrate: (state, version) => (version === 1 && state ? { at: 'choose', seen: 1 } : null),
  steps: {
    looking: {
      ask: () => ({ kind: 'progress', title: { say: 'progress.finding' } }),
      hear: (_state, event) => (event.kind === 'settled' ? { state: { at: 'choose', seen: 0 } } : null),
    },
    choose: {
      ask: () => ({
        kind: 'choice',
        title: { say: 'menu.title' },
        options: [
          { choice: 'page', label: { say: 'button.open-page' } },
          { choice: 'write', label: { say: 'button.check' } },
        ],
      }),
      hear: (_state, event) => {
        if (event.kind !== 'answered') return null;
        if (event.choice === 'page') return { state: { at: 'on-page' } };
        return { state: { at: 'writing' }, effects: [{ do: 'unlock' }, { do: 'flow-ended' }] };
      },
    },
    'on-page': {
      ask: () => ({ kind: 'link', title: { say: 'menu.title' }, label: { say: 'button.open-page' } }),
      page: () => ({ kind: 'new-password', withCurrent: false }),
      hear: (_state, event) =>
        event.kind === 'answered' && event.via === 'page'
          ? { state: { at: 'writing' }, effects: [{ do: 'set-password' }] }
          : null,
    },
    writing: {
      busy: true,
      ask: () => ({ kind: 'progress', title: { say: 'reset.working' } }),
      hear: (_state, event) => (event.kind === 'settled' && event.effect !== 'flow-ended' ? { state: { at: 'done' } } : null),
    },
    done: {
      last: true,
      ask: () => ({
        kind: 'notice',
        title: { say: 'reset.done' },
        actions: [
          { choice: 'begin:lamp', label: { say: 'task.reset' } },
          { choice: 'begin:nowhere', label: { say: 'task.reset' } },
        ],
      }),
      hear: (_state, event) => (event.kind === 'answered' ? { begin: event.choice.slice('begin:'.length) } : null),
    },
  },
};
