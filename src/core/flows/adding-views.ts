import type { Offer } from '../prefilled.ts';
import type { Sentence, ViewInput } from '../views.ts';
import type { AddToken, ConfirmAddress, EnterAddress, SentTo } from './adding-states.ts';

const other = { choice: 'other', label: { say: 'button.something-else' } };
const lines = (problem: Sentence | null): Sentence[] => (problem ? [problem] : []);
/** What was wrong, for a page. */
export const withProblem = (problem: Sentence | null): { problem?: Sentence } => (problem ? { problem } : {});

const words: Readonly<Record<SentTo, string>> = {
  'email-code': 'email',
  'mobile-phone-code': 'mobile',
  'office-phone-call': 'office',
};
/** The field an address or a number is typed into. */
export const fieldOf = (method: SentTo): 'address' | 'number' => (method === 'email-code' ? 'address' : 'number');

/** At most this many of one kind are offered: a card has little room, and nobody has more in use. */
const mostOffers = 3;

/** What the directory holds for the method that is being added. */
export const offersOf = ({ who, method }: Pick<EnterAddress, 'who' | 'method'>): readonly Offer[] =>
  (who.offers ?? []).filter((one) => one.method === method).slice(0, mostOffers);

const offerButtons = (state: EnterAddress) =>
  offersOf(state).map(({ ref, hint }) => ({ choice: `offer:${ref}`, label: { say: 'button.take-offer', with: { hint } } }));

/** Which address, or which number? What the directory holds is a press away, and confirmed like any other. */
export const askAddress = (state: EnterAddress): ViewInput => {
  const { problem, method } = state;
  const buttons = offerButtons(state);
  return {
    kind: 'form',
    title: { say: `add.${words[method]}` },
    body: [{ say: `add.${words[method]}.explain` }, ...(buttons.length > 0 ? [{ say: 'add.offer' }] : [])],
    fields: [
      method === 'email-code'
        ? { id: 'address', label: { say: 'add.email.label' }, type: 'email', maxLength: 254 }
        : { id: 'number', label: { say: `add.${words[method]}.label` }, type: 'text', maxLength: 32 },
    ],
    submit: {
      choice: 'submit',
      label: { say: method === 'office-phone-call' ? 'button.call-me' : 'button.send-code' },
      style: 'primary',
    },
    ...withProblem(problem),
    tone: problem ? 'warning' : 'plain',
    actions: [...buttons, other],
  };
};

/** The code that was sent there. */
export const askAddressCode = ({ problem, method, offered }: ConfirmAddress): ViewInput => ({
  kind: 'form',
  title: { say: `add.${words[method]}.confirm` },
  body: [offered ? { say: 'add.offer.confirm', with: { hint: offered.hint } } : { say: `add.${words[method]}.confirm.explain` }],
  fields: [{ id: 'code', label: { say: `code.${method}.label` }, type: 'code', maxLength: 40 }],
  submit: { choice: 'submit', label: { say: 'button.check' }, style: 'primary' },
  ...withProblem(problem),
  tone: problem ? 'warning' : 'plain',
  actions: [{ choice: 'again', label: { say: 'button.send-again' } }, other],
});

/** Two codes of a token, one after the other. */
export const askToken = ({ problem }: AddToken): ViewInput => ({
  kind: 'form',
  title: { say: 'add.token' },
  body: [{ say: 'add.token.explain' }],
  fields: [
    { id: 'code', label: { say: 'add.token.first' }, type: 'code', maxLength: 12 },
    { id: 'next', label: { say: 'add.token.second' }, type: 'code', maxLength: 12 },
  ],
  submit: { choice: 'submit', label: { say: 'button.check' }, style: 'primary' },
  ...withProblem(problem),
  tone: problem ? 'warning' : 'plain',
  actions: [other],
});

/** The rest is done on the page: a key and codes are shown nowhere else. */
export const linkTo = (method: 'authenticator' | 'passkey' | 'recovery' | 'questions', problem: Sentence | null): ViewInput => ({
  kind: 'link',
  title: { say: `add.${method}` },
  body: [...lines(problem), { say: `add.${method}.explain` }],
  label: { say: 'button.open-page' },
  actions: [other],
});
