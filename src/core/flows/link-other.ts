import { contactLinks, contactSentence } from '../contact.ts';
import type { Context, Flow, Heard, Move, Settled } from '../conversation.ts';
import type { Sentence } from '../views.ts';
import { type Finding, find, finding } from './finding.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refused, refusing } from './refusing.ts';
import type { Who } from './who.ts';
import { evidenceText } from './writing.ts';

interface EnterNumber extends Proven {
  readonly at: 'enter-number';
  readonly problem: Sentence | null;
}
interface SearchingNumber extends Proven {
  readonly at: 'searching-number';
  readonly number: string;
}
interface ShowCode extends Proven {
  readonly at: 'show-code';
  readonly number: string;
  readonly problem: Sentence | null;
}
type LinkOtherState =
  | Finding
  | Proving
  | EnterNumber
  | SearchingNumber
  | ShowCode
  | { readonly at: 'done' }
  | { readonly at: 'not-made' };

type Next = Move<LinkOtherState> | null;

const enter = ({ who, evidence }: Proven, problem: Sentence | null = null): Move<LinkOtherState> => ({
  state: { at: 'enter-number', who, evidence, problem },
});

/** A chat session alone is not much of a proof: whoever registered something shows one of it, and on tier 0 that is a must (SEC-16, SEC-23). */
const start = (who: Who, context: Context): Move<LinkOtherState> => {
  if (who.methods.length > 0) return prove(who, 'change', context);
  return who.tier === 0 ? { state: refused('not-registered') } : enter({ who, evidence: [] });
};

const hearNumber = ({ who, evidence }: EnterNumber, event: Heard): Next => {
  const number = event.kind === 'answered' ? event.fields.number : undefined;
  if (number === undefined) return null;
  return { state: { at: 'searching-number', who, evidence, number }, effects: [{ do: 'find-number', with: { number } }] };
};

const hearFound = (state: SearchingNumber, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'find-number') return null;
  if (!event.outcome.ok) return enter(state, { say: `problem.linking-number.${event.outcome.reason}` });
  return { state: { ...state, at: 'show-code', problem: null } };
};

const hearCode = (state: ShowCode, event: Heard): Next => {
  if (event.kind === 'settled') return hearMade(state, event);
  if (event.kind !== 'answered' || event.via !== 'page') return null;
  if (event.choice === 'confirm') return { state: { at: 'done' } };
  if (event.choice !== 'reveal') return null;
  const { who, number } = state;
  const given = { account: who.account, number, evidence: evidenceText(state) };
  return { state: { ...state, problem: null }, effects: [{ do: 'make-linking-code', with: given }] };
};

const hearMade = (state: ShowCode, event: Settled): Next => {
  if (event.effect !== 'make-linking-code' || event.outcome.ok) return null;
  const { reason } = event.outcome;
  if (reason === 'unknown') return enter(state, { say: 'problem.linking-number.unknown' });
  const isOutage = reason === 'unavailable' || reason === 'interrupted';
  return { state: isOutage ? { ...state, problem: { say: 'problem.reveal' } } : { at: 'not-made' } };
};

/** Gives out a code that links another chat to the account of this one; it is typed there, on the page (SEC-16). */
export const linkOther: Flow<LinkOtherState> = {
  name: 'link-other',
  version: 1,
  begin: (opening) => find('chats', opening),
  steps: {
    ...finding<LinkOtherState>(start),
    ...proving<LinkOtherState>({ purpose: 'change', next: (proven) => enter(proven) }),

    // "In your other chat write “link”. Which number does it show?"
    'enter-number': {
      ask: ({ problem }) => ({
        kind: 'form',
        title: { say: 'link.other.number' },
        body: [{ say: 'link.other.number.explain' }],
        fields: [{ id: 'number', label: { say: 'link.other.number.label' }, type: 'text', maxLength: 20 }],
        submit: { choice: 'submit', label: { say: 'button.check' }, style: 'primary' },
        ...(problem ? { problem } : {}),
        tone: problem ? 'warning' : 'plain',
      }),
      hear: hearNumber,
    },
    'searching-number': { ask: () => progress('progress.checking'), hear: hearFound },

    // "Your page shows a code. Type it on the page of your other chat."
    'show-code': {
      ask: ({ problem }) => ({
        kind: 'link',
        title: { say: 'link.other.code' },
        body: [...(problem ? [problem] : []), { say: 'link.other.code.explain' }],
        label: { say: 'button.open-page' },
      }),
      page: ({ problem }) => ({ kind: 'linking-code', ...(problem ? { problem } : {}) }),
      hear: hearCode,
    },

    // "Once you have typed it there, that chat is linked. We tell every address."
    done: {
      last: true,
      ask: () => ({
        kind: 'notice',
        title: { say: 'link.other.done' },
        body: [{ say: 'link.other.done.next' }],
        actions: [{ choice: 'begin:chats', label: { say: 'task.chats' } }],
      }),
      hear: (_state, event) => (event.kind === 'answered' ? { begin: 'chats' } : null),
    },
    'not-made': {
      last: true,
      ask: (_state, policy) => ({
        kind: 'notice',
        tone: 'warning',
        title: { say: 'link.other.not-made' },
        body: [{ say: 'link.other.not-made.next' }, contactSentence(policy)],
        links: contactLinks(policy),
      }),
    },
    ...refusing<LinkOtherState>(),
  },
};
