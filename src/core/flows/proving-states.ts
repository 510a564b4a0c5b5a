import type { RegisteredMethod } from '../account.ts';
import type { Evidence } from '../evidence.ts';
import type { MethodId } from '../method.ts';
import type { Sentence } from '../views.ts';
import type { Pushed } from './elsewhere.ts';
import type { Refused } from './refusing.ts';
import type { Who } from './who.ts';

/** Somebody on the way to having proven who they are. */
export interface Proven {
  readonly who: Who;
  readonly evidence: readonly Evidence[];
  /** Somebody else was asked to vouch, and has not answered; other gates may be passed meanwhile. */
  readonly awaited?: Awaited;
}

/** A vouch that was asked for: by which method of the person, and the number they tell whoever vouches. */
export interface Awaited {
  readonly method: RegisteredMethod;
  readonly pushed: Pushed;
}

/** What is carried from step to step while somebody proves who they are, and nothing of the step itself. */
export const carried = ({ who, evidence, awaited }: Proven): Proven => ({ who, evidence, ...(awaited ? { awaited } : {}) });

/** The person chooses how to show that it is them. */
export interface ChooseMethod extends Proven {
  readonly at: 'choose-method';
  readonly offered: readonly RegisteredMethod[];
  readonly problem: Sentence | null;
}
/** A method was chosen. */
export interface WithMethod extends Proven {
  readonly chosen: RegisteredMethod;
}
/** A code is on its way. */
export interface Sending extends WithMethod {
  readonly at: 'sending';
  /** A code was sent before and may still be good. */
  readonly isAnother: boolean;
}
/** The person types a code into a field of the chat. */
export interface EnterCode extends WithMethod {
  readonly at: 'enter-code';
  readonly problem: Sentence | null;
}
/** A code that may be typed on the page only, such as a recovery code. */
export interface EnterOnPage extends WithMethod {
  readonly at: 'enter-on-page';
  readonly problem: Sentence | null;
}
/** A number is being asked for in the other chat. */
export interface Pushing extends WithMethod {
  readonly at: 'pushing';
}
/** The person types the number that is shown here in their other chat. */
export interface Elsewhere extends WithMethod {
  readonly at: 'elsewhere';
  readonly pushed: Pushed;
  readonly problem: Sentence | null;
}
/** Somebody else is being asked to vouch. */
export interface AskingVoucher extends WithMethod {
  readonly at: 'asking-voucher';
}
/** The person tells them the number that is shown here, and waits until it was typed there. */
export interface AwaitVoucher extends WithMethod {
  readonly at: 'await-voucher';
  readonly awaited: Awaited;
  readonly problem: Sentence | null;
  /** The person looked whether it was typed, and hears so. */
  readonly isLooking: boolean;
}
/** What was typed is being checked. */
export interface Checking extends WithMethod {
  readonly at: 'checking';
}

/** The states of verification, shared by every flow that asks for gates. */
export type Proving =
  | ChooseMethod
  | Sending
  | EnterCode
  | EnterOnPage
  | Pushing
  | Elsewhere
  | AskingVoucher
  | AwaitVoucher
  | Checking
  | Refused;

/** Every step of verification, so that none can be left out; who was refused shows nothing any more. */
const whileProving: Readonly<Record<Exclude<Proving['at'], Refused['at']>, true>> = {
  'choose-method': true,
  sending: true,
  'enter-code': true,
  'enter-on-page': true,
  pushing: true,
  elsewhere: true,
  'asking-voucher': true,
  'await-voucher': true,
  checking: true,
};

/** Whether somebody at this step shows who they are: by what applies to themself, whatever the conversation is about (SEC-25). */
export const isProving = (at: string): boolean => Object.hasOwn(whileProving, at);

/** Methods whose code is sent first. */
export const sent: readonly MethodId[] = ['email-code', 'mobile-phone-code', 'office-phone-call'];

/** Methods whose answer is typed on the page, never in chat. */
export const onPage: readonly MethodId[] = ['recovery-code', 'passkey', 'security-questions'];

/** Methods that are passed in the other chat. */
export const inOtherChat: readonly MethodId[] = ['chat-confirmation'];

/** Methods that somebody else passes for the person. */
export const byOthers: readonly MethodId[] = ['vouch'];
