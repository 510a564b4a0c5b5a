import { z } from 'zod';
import { RegisteredMethod } from '../account.ts';
import { countsOn } from '../evidence.ts';
import type { MethodId } from '../method.ts';
import type { Policy } from '../policy.ts';
import type { Offer } from '../prefilled.ts';
import type { Sentence } from '../views.ts';
import type { Pushed } from './elsewhere.ts';
import type { Proven } from './proving-states.ts';
import type { Refused } from './refusing.ts';
import type { Who } from './who.ts';

/** Methods a person can register here, most secure first: the order in which they are suggested. */
export const addable = [
  'passkey',
  'authenticator-code',
  'hardware-token',
  'recovery-code',
  'email-code',
  'mobile-phone-code',
  'office-phone-call',
  'chat-confirmation',
  'security-questions',
  'vouch',
] as const satisfies readonly MethodId[];
/** A method with a way to register it here: not a password, nor a pass of the helpdesk. */
export type Addable = (typeof addable)[number];
/** Methods registered by a code that is sent: to an address, or to a number. */
export type SentTo = Exclude<
  Addable,
  'chat-confirmation' | 'hardware-token' | 'passkey' | 'authenticator-code' | 'recovery-code' | 'security-questions' | 'vouch'
>;

/** At most this many of each kind (SEC-38). A new set of recovery codes replaces the old one. */
const most: Readonly<Record<Addable, number>> = {
  passkey: 10,
  'authenticator-code': 2,
  'hardware-token': 2,
  'recovery-code': 1,
  'email-code': 2,
  'mobile-phone-code': 2,
  'office-phone-call': 2,
  'chat-confirmation': 2,
  'security-questions': 1,
  vouch: 2,
};

/** Something is being registered. */
export interface Adding extends Proven {
  /** The registration that the new one takes the place of, or null. */
  readonly replaces: string | null;
  readonly problem: Sentence | null;
}
/** The key is on the person's page, and the app's first code is typed there; the state holds neither (SEC-41). */
export interface ShowKey extends Adding {
  readonly at: 'authenticator-key';
}
/** The browser makes the passkey on the person's page; the chat sees nothing of it (SEC-51). */
export interface MakePasskey extends Adding {
  readonly at: 'passkey';
}
/** The person types two codes of the token they were given. */
export interface AddToken extends Adding {
  readonly at: 'activate-token';
}
/** The person is told that we will write to their other chat; nothing has been written yet. */
export interface AddChat extends Adding {
  readonly at: 'add-chat';
}
/** A number is being made and the other chat written to; nothing is shown yet. */
export interface AskingChat extends Adding {
  readonly at: 'asking-chat';
}
/** The number stands in this chat and is typed in the other one, which shows no number at all (SEC-44). */
export interface ConfirmChat extends Adding {
  readonly at: 'confirm-chat';
  readonly pushed: Pushed;
}
/** The person names a colleague, or their manager, who may vouch for them one day. */
export interface AddVoucher extends Adding {
  readonly at: 'add-voucher';
}
/** The codes are on the person's page, once, and count when they say that they are written down (SEC-50). */
export interface SaveCodes extends Adding {
  readonly at: 'recovery-codes';
}
/** Questions are picked and answered on the person's page only (SEC-43, SEC-46). */
export interface ChooseQuestions extends Adding {
  readonly at: 'security-questions';
}
/** An address or a number is being registered; `method` says which of these. */
interface AddingAddress extends Adding {
  readonly method: SentTo;
}
/** Nothing has been sent yet: an address or a number is typed, or one of the directory's is chosen. */
export interface EnterAddress extends AddingAddress {
  readonly at: 'enter-address';
}
/** Where a code goes that confirms it: what was typed, or what was offered of the directory's, whose value is in no state. */
export interface Destination {
  readonly address: string;
  readonly offered?: Offer;
}
/** The code is being made and sent; what was typed may still be refused. */
export interface SendingAddressCode extends AddingAddress, Destination {
  readonly at: 'sending-address-code';
}
/** A code was sent, and the address does not count before it is typed back (SEC-38). */
export interface ConfirmAddress extends AddingAddress, Destination {
  readonly at: 'confirm-address';
}
/** A registration is being written: what was asked and where to go back to when it was not right. */
export interface Saving extends Proven {
  readonly at: 'saving';
  readonly back: AddChat | AddVoucher | AddToken | ShowKey | MakePasskey | SaveCodes | ChooseQuestions | ConfirmAddress;
}
/** What `register` and `methods` share of their states, one for each step of `adding`. */
export type AddingState =
  | AddChat
  | AddVoucher
  | AddToken
  | AskingChat
  | ConfirmChat
  | ShowKey
  | MakePasskey
  | SaveCodes
  | ChooseQuestions
  | EnterAddress
  | SendingAddressCode
  | ConfirmAddress
  | Saving
  | Refused;

/** What a settled registration brings: all methods of the account as they are now. */
export const Methods = z.array(RegisteredMethod);

/** Which methods policy allows and this installation can do. */
export const offeredTo = (who: Who, policy: Policy): Addable[] =>
  addable.filter((id) => policy.methods[id].enabled && countsOn(who.tier, id) && !who.absent?.includes(id));

/** A vouch is nothing on its own: something else stands beside it first (SEC-48). */
const isAlone = (id: Addable, { methods }: Who): boolean => id === 'vouch' && methods.every(({ method }) => method === 'vouch');

/** Which methods may be added now. */
export const mayAdd = ({ who }: Proven, policy: Policy): Addable[] =>
  offeredTo(who, policy).filter((id) => who.methods.filter((one) => one.method === id).length < most[id] && !isAlone(id, who));

const asks: readonly string[] = ['enter-address', 'sending-address-code', 'confirm-address'];

/** A state of before there were phones: an address was a mail address. */
export const migrateAdding = <S>(state: unknown): S => {
  const { at, back } = state as { readonly at: string; readonly back?: object };
  const method = 'email-code';
  if (asks.includes(at)) return { ...(state as object), method } as S;
  return (back ? { ...(state as object), back: { ...back, method } } : state) as S;
};
