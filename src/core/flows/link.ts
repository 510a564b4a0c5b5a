import type { Context, Flow, Heard, Move } from '../conversation.ts';
import type { EffectName } from '../effects.ts';
import type { Sentence } from '../views.ts';
import {
  type CheckingLinkingCode,
  type CheckingMailCode,
  type ChooseDoor,
  Claim,
  type Door,
  type EnterLinkingCode,
  type EnterMailCode,
  type LinkEnd,
  LinkStanding,
  type LinkState,
  linkEndOf,
  type NameAccount,
  type SignInForLink,
} from './link-states.ts';
import {
  askClosed,
  askDoor,
  askLinked,
  askLinkingCode,
  askMailCode,
  askName,
  askSignIn,
  linkingCodePage,
  namePage,
  signInPage,
} from './link-views.ts';
import { prove, proving } from './proving.ts';
import type { Proven } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';
import { signedInAccount } from './signing-in.ts';
import { evidenceText } from './writing.ts';

type Next = Move<LinkState> | null;

const closed = (why: LinkEnd): Move<LinkState> => ({ state: { at: 'closed', why } });
const look = { state: { at: 'looking' }, effects: [{ do: 'look-link' }] } as const;

const hearLooked = (_state: unknown, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'look-link') return null;
  if (!event.outcome.ok) return closed('not-done');
  const found = LinkStanding.parse(event.outcome.value);
  if (found.standing === 'linked') return { state: { at: 'linked', login: found.login } };
  if (found.doors.length === 0) return closed('no-way');
  return { state: { at: 'choose-door', doors: found.doors, isSuspended: found.isSuspended, problem: null } };
};

const through: Readonly<Record<Door, Move<LinkState>>> = {
  'other-chat': { state: { at: 'pairing' }, effects: [{ do: 'show-number' }] },
  password: { state: { at: 'name-account', problem: null } },
  'sign-in': { state: { at: 'sign-in', problem: null } },
};

const hearDoor = (state: ChooseDoor, event: Heard): Next => {
  const door = event.kind === 'answered' && state.doors.find((one) => event.choice === `door:${one}`);
  return door ? through[door] : null;
};

const hearNumber = (_state: unknown, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'show-number') return null;
  if (!event.outcome.ok) return closed('not-done');
  return { state: { at: 'enter-linking-code', number: String(event.outcome.value), problem: null } };
};

/** What the person asked for beside the question itself: another way. */
const asideOf = (event: Heard): Next => (event.kind === 'answered' && event.choice === 'other-way' ? look : null);

const hearLinkingCode = (state: EnterLinkingCode, event: Heard): Next => {
  const code = event.kind === 'answered' && event.via === 'page' ? event.secrets['linking-code'] : undefined;
  if (!code) return asideOf(event);
  const { number } = state;
  return { state: { at: 'checking-linking-code', number }, effects: [{ do: 'check-linking-code', secrets: { code } }] };
};

const hearName = (_state: NameAccount, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  const { 'account-name': name, 'current-password': password } = event.secrets;
  if (event.via !== 'page' || !name || !password) return asideOf(event);
  return { state: { at: 'checking-account' }, effects: [{ do: 'check-account-password', secrets: { name, password } }] };
};

const mailCode = (tries: number, problem: Sentence | null = null): EnterMailCode => ({ at: 'enter-mail-code', tries, problem });

const hearAccount = (_state: unknown, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'check-account-password') return null;
  if (event.outcome.ok) return { state: mailCode(0) };
  const { reason } = event.outcome;
  if (reason === 'too-many') return closed('too-many');
  return { state: { at: 'name-account', problem: { say: `problem.link.${reason}` } } };
};

const hearMailCode = (state: EnterMailCode, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'again') return { state: { ...state, problem: null }, effects: [{ do: 'send-link-code' }] };
  const { code } = event.secrets;
  if (!code) return asideOf(event);
  return { state: { at: 'checking-mail-code', tries: state.tries + 1 }, effects: [{ do: 'check-link-code', secrets: { code } }] };
};

/** The account is proven. Gates follow where the link takes the place of another, or methods are there that nobody may go around. */
const claimed = (value: unknown, context: Context): Move<LinkState> => {
  const { who, needsGates } = Claim.parse(value);
  if (!needsGates) return makeLink({ who, evidence: [] });
  return who.methods.length === 0 ? closed('gates') : prove(who, 'manage-methods', context);
};

const makeLink = (proven: Proven): Move<LinkState> => ({
  state: { at: 'linking' },
  effects: [{ do: 'make-link', with: { account: proven.who.account, evidence: evidenceText(proven) } }],
});

/** What a checked code leads to: the claim, the end, or the same question with what was wrong. */
const hearClaim = (event: Heard, effect: EffectName, context: Context, again: (problem: Sentence) => Move<LinkState>): Next => {
  if (event.kind !== 'settled' || event.effect !== effect) return null;
  if (event.outcome.ok) return claimed(event.outcome.value, context);
  const { reason } = event.outcome;
  if (linkEndOf(reason) !== 'not-done') return closed(linkEndOf(reason));
  return again({ say: `problem.link.${reason}` });
};

const hearLinkingCodeChecked = ({ number }: CheckingLinkingCode, event: Heard, context: Context): Next =>
  hearClaim(event, 'check-linking-code', context, (problem) => ({ state: { at: 'enter-linking-code', number, problem } }));

const hearMailCodeChecked = ({ tries }: CheckingMailCode, event: Heard, context: Context): Next =>
  hearClaim(event, 'check-link-code', context, (problem) =>
    tries >= context.policy.limits.codeTries ? closed('not-verified') : { state: mailCode(tries, problem) },
  );

const hearSignIn = (_state: SignInForLink, event: Heard): Next => {
  const account = signedInAccount(event);
  if (account === null) return asideOf(event);
  return { state: { at: 'checking-sign-in' }, effects: [{ do: 'claim-sign-in', with: { account } }] };
};

const hearSignInChecked = (_state: unknown, event: Heard, context: Context): Next =>
  hearClaim(event, 'claim-sign-in', context, (problem) => ({ state: { at: 'sign-in', problem } }));

const hearMade = (_state: unknown, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'make-link') return null;
  if (!event.outcome.ok) return closed(linkEndOf(event.outcome.reason));
  return { state: { at: 'done', login: String(event.outcome.value) } };
};

const begun = (_state: unknown, event: Heard): Next =>
  event.kind === 'answered' ? { begin: event.choice.slice('begin:'.length) } : null;

const checkingPage = () =>
  ({ kind: 'message', tone: 'plain', title: { say: 'progress.checking' }, body: [{ say: 'progress.moment' }] }) as const;

/** Links this chat to an account: by a code from a chat that is known, or by password and a code to the account's own mail, or by signing in (SEC-16). */
export const link: Flow<LinkState> = {
  name: 'link',
  version: 1,
  begin: () => look,
  steps: {
    looking: { ask: () => progress('progress.finding'), hear: hearLooked },

    // "This chat belongs to your account already."
    linked: { last: true, ask: ({ login }) => askLinked(login, false), hear: begun },

    // "How can you show whose account it is?"
    'choose-door': { ask: askDoor, hear: hearDoor },

    // "Type this number in your other chat. It gives you a code to type on your page here."
    pairing: { ask: () => progress('progress.moment'), hear: hearNumber },
    'enter-linking-code': { ask: askLinkingCode, page: linkingCodePage, hear: hearLinkingCode },
    'checking-linking-code': { ask: () => progress('progress.checking'), page: checkingPage, hear: hearLinkingCodeChecked },

    // "Type name and password on your page; then the code from your mailbox here."
    'name-account': { ask: askName, page: namePage, hear: hearName },
    'checking-account': { ask: () => progress('progress.checking'), page: checkingPage, hear: hearAccount },
    'enter-mail-code': { ask: askMailCode, hear: hearMailCode },
    'checking-mail-code': { ask: () => progress('progress.checking'), hear: hearMailCodeChecked },

    // "Sign in with the account that you want to use here."
    'sign-in': { ask: askSignIn, page: signInPage, hear: hearSignIn },
    'checking-sign-in': { ask: () => progress('progress.checking'), page: checkingPage, hear: hearSignInChecked },

    // "This takes the place of another chat, or you registered methods: show those too."
    ...proving<LinkState>({ purpose: 'manage-methods', next: makeLink }),

    linking: { busy: true, ask: () => progress('progress.saving'), page: checkingPage, hear: hearMade },

    // "This chat is linked to your account."
    done: { last: true, ask: ({ login }) => askLinked(login, true), hear: begun },
    closed: { last: true, ask: ({ why }, policy) => askClosed(why, policy), hear: begun },
    ...refusing<LinkState>(),
  },
};
