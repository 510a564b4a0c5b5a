import { contactLinks, contactSentence } from '../contact.ts';
import type { Flow, Heard, Move } from '../conversation.ts';
import type { Policy } from '../policy.ts';
import type { ViewInput } from '../views.ts';
import { progress } from './proving-views.ts';

interface Starting {
  readonly at: 'starting';
}
interface Told {
  readonly at: 'told';
}
interface Refused {
  readonly at: 'refused';
  readonly reason: 'not-linked' | 'too-many' | 'unavailable';
}
type HelpOtherState = Starting | Told | Refused;

const hearStarted = (_state: Starting, event: Heard): Move<HelpOtherState> | null => {
  if (event.kind !== 'settled' || event.effect !== 'start-for') return null;
  if (event.outcome.ok) return { state: { at: 'told' } };
  const { reason } = event.outcome;
  return { state: { at: 'refused', reason: reason === 'not-linked' || reason === 'too-many' ? reason : 'unavailable' } };
};

const askTold = (_state: Told, policy: Policy): ViewInput => ({
  kind: 'notice',
  title: { say: 'start.told' },
  body: [{ say: 'start.told.explain' }, { say: 'start.told.next' }, contactSentence(policy)],
  links: contactLinks(policy),
});

const askRefused = ({ reason }: Refused, policy: Policy): ViewInput => ({
  kind: 'notice',
  tone: 'warning',
  title: { say: `start.refused.${reason}` },
  body: [{ say: `start.refused.${reason}.next` }, contactSentence(policy)],
  links: contactLinks(policy),
});

/**
 * A colleague starts help for somebody who cannot: whoever was named is asked in their own chats, and proves themselves there. The answer is the same
 * whether there is such a person or not (SEC-17, SEC-26).
 */
export const helpOther: Flow<HelpOtherState> = {
  name: 'help-other',
  version: 1,
  begin: ({ named }) => ({ state: { at: 'starting' }, effects: [{ do: 'start-for', with: { named } }] }),
  steps: {
    starting: { busy: true, ask: () => progress('progress.starting'), hear: hearStarted },

    // "If I know this person, I have written to them."
    told: { last: true, ask: askTold },
    refused: { last: true, ask: askRefused },
  },
};
