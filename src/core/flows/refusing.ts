import { contactLinks, contactSentence } from '../contact.ts';
import type { Heard, Step } from '../conversation.ts';
import type { Policy } from '../policy.ts';
import type { ViewInput } from '../views.ts';
import type { Refusal } from './who.ts';

/** The end of a road, with what to do next. `why` opens the explanation. */
export interface Refused {
  readonly at: 'refused';
  readonly reason: Refusal;
  readonly isExplained: boolean;
}

/** The state of a refusal. */
export const refused = (reason: Refusal): Refused => ({ at: 'refused', reason, isExplained: false });

const nextFlow: Partial<Record<Refusal, { choice: string; begin: string }>> = {
  'needs-approver': { choice: 'begin:release', begin: 'release' },
  'not-linked': { choice: 'begin:link', begin: 'link' },
  'not-registered': { choice: 'begin:register', begin: 'register' },
  'not-verified': { choice: 'begin:menu', begin: 'menu' },
  'directory-down': { choice: 'begin:menu', begin: 'menu' },
  'link-spent': { choice: 'begin:menu', begin: 'menu' },
  interrupted: { choice: 'begin:menu', begin: 'menu' },
};

const view = ({ reason, isExplained }: Refused, policy: Policy): ViewInput => {
  const next = nextFlow[reason];
  return {
    kind: 'notice',
    tone: 'warning',
    title: { say: `refused.${reason}` },
    body: [
      { say: `refused.${reason}.next` },
      ...(isExplained ? [{ say: `refused.${reason}.why` }] : []),
      contactSentence(policy),
    ],
    actions: [
      ...(next
        ? [{ choice: next.choice, label: { say: `button.${next.choice.replace(':', '-')}` }, style: 'primary' as const }]
        : []),
      ...(isExplained ? [] : [{ choice: 'why', label: { say: 'button.why' } }]),
    ],
    links: contactLinks(policy),
  };
};

/** The refusal step every flow shares: what happened, what to do, whom to ask, and *why did it not work?* in plain words. */
export const refusing = <S extends { at: string }>(): { readonly refused: Step<Refused, S | Refused> } => ({
  refused: {
    last: true,
    ask: view,
    hear: (state: Refused, event: Heard) => {
      if (event.kind !== 'answered') return null;
      if (event.choice === 'why') return { state: { ...state, isExplained: true } };
      const next = nextFlow[state.reason];
      return next && event.choice === next.choice ? { begin: next.begin } : null;
    },
  },
});
