import { z } from 'zod';
import { contactLinks, contactSentence } from '../contact.ts';
import type { Flow, Heard, Move } from '../conversation.ts';
import type { Policy } from '../policy.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { progress } from './proving-views.ts';
import type { Refused } from './refusing.ts';
import { refused, refusing } from './refusing.ts';
import { refusals } from './who.ts';

/** What asking settles with: which request waits, and for how many approvers; or that leave is given already. */
const ReleaseAsked = z.strictObject({ id: z.string(), asked: z.int(), isGiven: z.boolean() });

const tasks = ['reset', 'unlock', 'change'] as const;
const ends = ['given', 'refused', 'expired', 'over'] as const;

interface Asking {
  readonly at: 'asking';
}
interface Waiting {
  readonly at: 'waiting';
  readonly id: string;
  readonly asked: number;
}
interface Over {
  readonly at: 'over';
  readonly how: (typeof ends)[number] | 'nobody' | 'failed';
}
type ReleaseState = Asking | Waiting | Over | Refused;

type Next = Move<ReleaseState> | null;

const over = (how: Over['how']): Move<ReleaseState> => ({ state: { at: 'over', how } });

const notAsked = (reason: string): Move<ReleaseState> => {
  const refusal = refusals.find((one) => one === reason);
  if (refusal) return { state: refused(refusal) };
  return over(reason === 'nobody' || reason === 'over' ? reason : 'failed');
};

const hearAsked = (_state: Asking, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'release-ask') return null;
  if (!event.outcome.ok) return notAsked(event.outcome.reason);
  const { isGiven, ...waiting } = ReleaseAsked.parse(event.outcome.value);
  return isGiven ? over('given') : { state: { at: 'waiting', ...waiting } };
};

const hearTold = ({ id }: Waiting, event: Heard): Next => {
  if (event.kind !== 'told' || event.about !== id) return null;
  return over(ends.find((one) => one === event.value) ?? 'over');
};

const titles: Readonly<Record<Over['how'], string>> = {
  given: 'approval.over.approved',
  refused: 'approval.over.rejected',
  expired: 'approval.over.over',
  over: 'approval.over.over',
  nobody: 'release.nobody',
  failed: 'approval.over.over',
};

const bodyOf = (how: Over['how'], policy: Policy): readonly Sentence[] => {
  if (how === 'given') return [{ say: 'release.given' }];
  if (how === 'over') return [{ say: 'refused.not-verified.next' }];
  const why = { expired: 'approval.why.expired', failed: 'approval.why.unavailable', refused: null, nobody: null }[how];
  return [...(why ? [{ say: why }] : []), contactSentence(policy)];
};

/** Where they can go on from here: with what they wanted, or by asking once more. */
const offered = (how: Over['how']): readonly { readonly choice: string; readonly label: Sentence }[] => {
  if (how === 'given' || how === 'over')
    return tasks.map((task) => ({ choice: `begin:${task}`, label: { say: `task.${task}` } }));
  return how === 'refused' ? [] : [{ choice: 'begin:release', label: { say: 'button.begin-release' } }];
};

const askOver = ({ how }: Over, policy: Policy): ViewInput => ({
  kind: 'notice',
  tone: how === 'given' ? 'good' : 'warning',
  title: { say: titles[how] },
  body: [...bodyOf(how, policy)],
  actions: [...offered(how)],
  links: how === 'given' || how === 'over' ? [] : contactLinks(policy),
});

const hearOver = ({ how }: Over, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  const found = offered(how).find(({ choice }) => choice === event.choice);
  return found ? { begin: found.choice.slice('begin:'.length) } : null;
};

/** Nothing without an approver: somebody asks for leave to help themself once, and hears what came of it (SEC-98). */
export const release: Flow<ReleaseState> = {
  name: 'release',
  version: 1,
  patienceMinutes: 90,
  begin: ({ named }) => ({ state: { at: 'asking' }, effects: [{ do: 'release-ask', with: { named } }] }),
  steps: {
    asking: { ask: () => progress('progress.checking'), hear: hearAsked },
    // "The approvers are asked. You hear here what came of it."
    waiting: {
      ask: ({ asked }) => ({
        kind: 'notice',
        title: { say: 'release.waiting' },
        body: [{ say: 'release.waiting.explain', with: { count: asked } }],
      }),
      hear: hearTold,
    },
    over: { last: true, ask: askOver, hear: hearOver },
    ...refusing<ReleaseState>(),
  },
};
