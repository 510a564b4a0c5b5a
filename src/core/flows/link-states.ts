import { z } from 'zod';
import type { Sentence } from '../views.ts';
import type { Proving } from './proving-states.ts';
import { Who } from './who.ts';

/** Ways to show whose account it is, from a chat that nobody knows yet (SEC-16). */
export const doors = ['other-chat', 'password', 'sign-in'] as const;
/** `other-chat`: a chat that is linked already; `password`: with a code to the account's mail; `sign-in`: at the directory's own page. */
export type Door = (typeof doors)[number];

/** Where the asker stands, as `look-link` found it. `login` is of the account this chat belongs to already. */
export const LinkStanding = z.discriminatedUnion('standing', [
  z.strictObject({ standing: z.literal('linked'), login: z.string() }),
  z.strictObject({ standing: z.literal('free'), doors: z.array(z.enum(doors)), isSuspended: z.boolean() }),
]);

/** The account a door proved, and whether gates must follow: a new link in place of another, or methods that a password must not go around. */
export const Claim = z.strictObject({ who: Who, needsGates: z.boolean() });

/** Why no link came of it; each has a sentence `link.ended.<why>` with what to do next. */
export const linkEnds = [
  'no-way',
  'too-many',
  'paused',
  'untouchable',
  'privileged',
  'gates',
  'emergency',
  'linked-already',
  'linked-elsewhere',
  'not-verified',
  'not-done',
] as const;
/** An end of the whole ceremony: what can be tried again is a `problem` of its step instead. */
export type LinkEnd = (typeof linkEnds)[number];

/** The end that a reason of the runtime comes to. */
export const linkEndOf = (reason: string): LinkEnd => linkEnds.find((one) => one === reason) ?? 'not-done';

interface Problem {
  readonly problem: Sentence | null;
}
/** Only doors this installation has are offered; `isSuspended`: a link is there and rests, because the profile's mail changed (SEC-16). */
export interface ChooseDoor extends Problem {
  readonly at: 'choose-door';
  readonly doors: readonly Door[];
  readonly isSuspended: boolean;
}
/** This chat shows a number; the other chat, which knows it, gives out the code to type here on the page. */
export interface EnterLinkingCode extends Problem {
  readonly at: 'enter-linking-code';
  readonly number: string;
}
/** The code is being compared and used up; `number` is kept for showing the question again. */
export interface CheckingLinkingCode {
  readonly at: 'checking-linking-code';
  readonly number: string;
}
/** Name and password are typed on the page; neither comes into a state (SEC-43). */
export interface NameAccount extends Problem {
  readonly at: 'name-account';
}
/** A code goes to the account's own mail, if name and password are right: nobody is told, and not even this state knows (SEC-26). */
export interface EnterMailCode extends Problem {
  readonly at: 'enter-mail-code';
  readonly tries: number;
}
/** The code is being checked; `tries` counts this one already (SEC-57). */
export interface CheckingMailCode {
  readonly at: 'checking-mail-code';
  readonly tries: number;
}
/** The person is to sign in at the directory's own page, where this bot sees no password. */
export interface SignInForLink extends Problem {
  readonly at: 'sign-in';
}
/** From a chat nobody knows to one that is linked, or closed; until a door is passed, nothing here says whether an account exists (SEC-26). */
export type LinkState =
  | { readonly at: 'looking' }
  | { readonly at: 'linked'; readonly login: string }
  | ChooseDoor
  | { readonly at: 'pairing' }
  | EnterLinkingCode
  | CheckingLinkingCode
  | NameAccount
  | { readonly at: 'checking-account' }
  | EnterMailCode
  | CheckingMailCode
  | SignInForLink
  | { readonly at: 'checking-sign-in' }
  | Proving
  | { readonly at: 'linking' }
  | { readonly at: 'done'; readonly login: string }
  | { readonly at: 'closed'; readonly why: LinkEnd };
