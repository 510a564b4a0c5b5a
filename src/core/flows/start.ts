import { z } from 'zod';
import type { Flow, Heard, Move } from '../conversation.ts';
import type { ViewInput } from '../views.ts';

/** Who named the person: a colleague, by a name that is literal text; null: somebody at the public page. */
const Named = z.strictObject({ by: z.string().max(200).nullable() });

interface Asked {
  readonly at: 'asked';
  readonly by: string | null;
}
interface LeftAlone {
  readonly at: 'left-alone';
}
type StartState = Asked | LeftAlone;

const ask = ({ by }: Asked): ViewInput => ({
  kind: 'notice',
  title: { say: 'start.asked' },
  body: [
    by === null ? { say: 'start.asked.page' } : { say: 'start.asked.colleague', with: { by } },
    { say: 'start.asked.explain' },
    { say: 'start.asked.nobody' },
  ],
  actions: [
    { choice: 'begin:reset', label: { say: 'task.reset' }, style: 'primary' },
    { choice: 'begin:unlock', label: { say: 'task.unlock' } },
    { choice: 'leave-alone', label: { say: 'button.no-help' } },
    { choice: 'begin:not-me', label: { say: 'button.start-not-me' }, style: 'danger' },
  ],
});

const hear = (_state: Asked, event: Heard): Move<StartState> | null => {
  if (event.kind !== 'answered') return null;
  return event.choice === 'leave-alone' ? { state: { at: 'left-alone' } } : { begin: event.choice.slice('begin:'.length) };
};

/**
 * Somebody named this person, on the public page or in a chat of their own: would they like help? It proves nothing, and opens nothing but the person's own
 * conversation, which asks for their own proof (SEC-17). A last step: it stands in nobody's way.
 */
export const start: Flow<StartState> = {
  name: 'start',
  version: 1,
  patienceMinutes: 60,
  begin: ({ named }) => ({ state: { at: 'asked', by: Named.parse(JSON.parse(named ?? '{"by":null}')).by } }),
  steps: {
    // "Do you need a new password? A colleague asked me to help you."
    asked: { last: true, ask, hear },
    // "All right, nothing was changed."
    'left-alone': {
      last: true,
      ask: () => ({ kind: 'notice', title: { say: 'start.left-alone' }, body: [{ say: 'start.left-alone.next' }] }),
    },
  },
};
