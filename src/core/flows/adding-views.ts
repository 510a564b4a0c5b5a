import type { Sentence, ViewInput } from '../views.ts';
import type { ConfirmAddress, EnterAddress } from './adding-states.ts';

const other = { choice: 'other', label: { say: 'button.something-else' } };
const lines = (problem: Sentence | null): Sentence[] => (problem ? [problem] : []);
/** What was wrong, for a page. */
export const withProblem = (problem: Sentence | null): { problem?: Sentence } => (problem ? { problem } : {});

/** Which private address? */
export const askAddress = ({ problem }: EnterAddress): ViewInput => ({
  kind: 'form',
  title: { say: 'add.email' },
  body: [{ say: 'add.email.explain' }],
  fields: [{ id: 'address', label: { say: 'add.email.label' }, type: 'email', maxLength: 254 }],
  submit: { choice: 'submit', label: { say: 'button.send-code' }, style: 'primary' },
  ...withProblem(problem),
  tone: problem ? 'warning' : 'plain',
  actions: [other],
});

/** The code that was sent there. */
export const askAddressCode = ({ problem }: ConfirmAddress): ViewInput => ({
  kind: 'form',
  title: { say: 'add.email.confirm' },
  body: [{ say: 'add.email.confirm.explain' }],
  fields: [{ id: 'code', label: { say: 'code.email-code.label' }, type: 'code', maxLength: 40 }],
  submit: { choice: 'submit', label: { say: 'button.check' }, style: 'primary' },
  ...withProblem(problem),
  tone: problem ? 'warning' : 'plain',
  actions: [{ choice: 'again', label: { say: 'button.send-again' } }, other],
});

/** The rest is done on the page: a key and codes are shown nowhere else. */
export const linkTo = (method: 'authenticator' | 'recovery', problem: Sentence | null): ViewInput => ({
  kind: 'link',
  title: { say: `add.${method}` },
  body: [...lines(problem), { say: `add.${method}.explain` }],
  label: { say: 'button.open-page' },
  actions: [other],
});
