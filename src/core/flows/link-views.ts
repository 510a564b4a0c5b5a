import { contactLinks, contactSentence } from '../contact.ts';
import type { PageView } from '../pages.ts';
import type { Policy } from '../policy.ts';
import type { Sentence, ViewInput } from '../views.ts';
import type { ChooseDoor, EnterLinkingCode, EnterMailCode, LinkEnd, NameAccount, SignInForLink } from './link-states.ts';

const lines = (problem: Sentence | null): Sentence[] => (problem ? [problem] : []);
const toneOf = (problem: Sentence | null): 'warning' | 'plain' => (problem ? 'warning' : 'plain');
const withProblem = (problem: Sentence | null): { problem?: Sentence } => (problem ? { problem } : {});
const otherWay = { choice: 'other-way', label: { say: 'button.other-way' } };

/** "How can you show whose account it is?" */
export const askDoor = ({ doors, isSuspended, problem }: ChooseDoor): ViewInput => ({
  kind: 'choice',
  title: { say: 'link.choose' },
  body: [...lines(problem), { say: isSuspended ? 'link.suspended' : 'link.choose.explain' }],
  tone: problem || isSuspended ? 'warning' : 'plain',
  options: doors.map((door) => ({
    choice: `door:${door}`,
    label: { say: `link.door.${door}` },
    hint: { say: `link.door.${door}.hint` },
  })),
});

const inGroups = (number: string): string => `${number.slice(0, 3)} ${number.slice(3)}`;

/** "In your other chat write “link another chat” and type this number. It gives you a code to type on your page here." */
export const askLinkingCode = ({ number, problem }: EnterLinkingCode): ViewInput => ({
  kind: 'link',
  title: { say: 'link.number', with: { number: inGroups(number) } },
  body: [...lines(problem), { say: 'link.number.explain' }, { say: 'link.number.then' }],
  label: { say: 'button.open-page' },
  tone: toneOf(problem),
  actions: [otherWay],
});

/** The page that takes the linking code in. */
export const linkingCodePage = ({ number, problem }: EnterLinkingCode): PageView => ({
  kind: 'enter-linking-code',
  number: inGroups(number),
  ...withProblem(problem),
});

/** "Type name and password on your page, never here." */
export const askName = ({ problem }: NameAccount): ViewInput => ({
  kind: 'link',
  title: { say: 'link.password' },
  body: [...lines(problem), { say: 'link.password.explain' }],
  label: { say: 'button.open-page' },
  tone: toneOf(problem),
  actions: [otherWay],
});

/** The page that takes name and password in. */
export const namePage = ({ problem }: NameAccount): PageView => ({ kind: 'account-password', ...withProblem(problem) });

/** "If both were right, a code is in the mailbox of that account." */
export const askMailCode = ({ problem }: EnterMailCode): ViewInput => ({
  kind: 'form',
  title: { say: 'link.mail-code' },
  body: [{ say: 'link.mail-code.explain' }],
  fields: [{ id: 'code', label: { say: 'code.email-code.label' }, type: 'code', maxLength: 40 }],
  submit: { choice: 'submit', label: { say: 'button.check' }, style: 'primary' },
  ...withProblem(problem),
  tone: toneOf(problem),
  actions: [{ choice: 'again', label: { say: 'button.send-again' } }, otherWay],
});

/** "Sign in on your page with the account that you want to use here." */
export const askSignIn = ({ problem }: SignInForLink): ViewInput => ({
  kind: 'link',
  title: { say: 'link.sign-in' },
  body: [...lines(problem), { say: 'link.sign-in.explain' }],
  label: { say: 'button.open-page' },
  tone: toneOf(problem),
  actions: [otherWay],
});

/** The page on which whoever signs in is heard. */
export const signInPage = ({ problem }: SignInForLink): PageView => ({
  kind: 'sign-in',
  why: 'link',
  account: null,
  ...withProblem(problem),
});

/** This chat is linked: what one can do now. */
export const askLinked = (login: string, isNew: boolean): ViewInput => ({
  kind: 'notice',
  tone: isNew ? 'good' : 'plain',
  title: { say: isNew ? 'link.done' : 'link.linked' },
  body: [{ say: 'link.account', with: { login } }, { say: isNew ? 'link.done.next' : 'link.linked.next' }],
  actions: [
    { choice: 'begin:chats', label: { say: 'task.chats' } },
    { choice: 'begin:menu', label: { say: 'button.begin-menu' } },
  ],
});

/** Nothing was linked: why, what to do, whom to ask. */
export const askClosed = (why: LinkEnd, policy: Policy): ViewInput => ({
  kind: 'notice',
  tone: 'warning',
  title: { say: `link.ended.${why}` },
  body: [{ say: `link.ended.${why}.next` }, contactSentence(policy)],
  actions: why === 'no-way' ? [] : [{ choice: 'begin:link', label: { say: 'button.start-over' } }],
  links: contactLinks(policy),
});
