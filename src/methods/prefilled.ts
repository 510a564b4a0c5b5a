import type { Account } from '../core/account.ts';
import { type ContactValue, isInEntraForm, methodOf, type Offer, type Prefillable, withoutExtension } from '../core/prefilled.ts';
import { no, ok, type Result } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import { isCorporate, maskAddress, parseAddress, sameMailbox } from './mail-address.ts';
import { maskNumber, type NumberRefusal, type PhoneMethod, parseNumber } from './phone-number.ts';

/** What is needed to judge what a directory holds. `countries`: where codes may be sent to phones; null: nothing reaches phones here. */
export interface PrefilledGround {
  readonly corporateDomains: readonly string[];
  readonly countries: readonly string[] | null;
}

/** Why a value of the directory is of no use: no address or number, of a country or kind that is not reached, opened by the password itself, no phones here. */
export type NotUsable = NumberRefusal | 'not-allowed' | 'unavailable';

/** One value of the directory, judged. `usable`: in the form it would be kept in. `counts`: it stands first and as the Entra model wants it (3.4.1, 3.4.3). */
export interface Judged {
  readonly contact: ContactValue;
  readonly method: Prefillable;
  readonly usable: Result<string, NotUsable>;
  readonly counts: boolean;
}

/** A usable value of the directory: what is offered of it, and the value itself. */
export interface Filled extends Offer {
  readonly method: Prefillable;
  readonly value: string;
  readonly counts: boolean;
}

const isOwn = ({ mail, login }: Account, address: string): boolean =>
  [mail, login].some((one) => {
    const own = one && parseAddress(one);
    return own && sameMailbox(own) === sameMailbox(address);
  });

const usableMail = ({ corporateDomains }: PrefilledGround, account: Account, value: string): Result<string, NotUsable> => {
  const address = parseAddress(value);
  if (address === null) return no('invalid');
  return isOwn(account, address) || isCorporate(address, corporateDomains) ? no('not-allowed') : ok(address);
};

const usableNumber = ({ countries }: PrefilledGround, method: PhoneMethod, value: string): Result<string, NotUsable> =>
  countries === null ? no('unavailable') : parseNumber(withoutExtension(value), method, countries);

/** Judges what a directory holds of an account, in its order: the same rules hold as for what a person types (SEC-34, SEC-37). */
export const judged = (ground: PrefilledGround, account: Account, contact: readonly ContactValue[]): readonly Judged[] =>
  contact.map((one) => {
    const method = methodOf[one.kind];
    const usable = method === 'email-code' ? usableMail(ground, account, one.value) : usableNumber(ground, method, one.value);
    const isFirst = contact.find(({ kind }) => kind === one.kind) === one;
    return { contact: one, method, usable, counts: isFirst && usable.ok && isInEntraForm(one) };
  });

/** The form two spellings of one destination share. */
export const sameDestination = (method: Prefillable, value: string): string =>
  method === 'email-code' ? sameMailbox(value) : value;

/** What a value is remembered by: nothing can be read from it (SEC-106). */
export const prefilledText = (account: string, method: Prefillable, value: string): string =>
  `prefilled\n${account}\n${method}\n${sameDestination(method, value)}`;

const refLength = 32;
/** In hex: fit for a button (SEC-11). */
const refOf = (mac: string): string => Buffer.from(mac, 'base64url').toString('hex').slice(0, refLength);

/** The usable values, each once, under a name that says nothing of them. */
export const filledFrom = (
  keys: Pick<Keys, 'mac'>,
  ground: PrefilledGround,
  account: Account,
  contact: readonly ContactValue[],
): readonly Filled[] => {
  const filled = judged(ground, account, contact).flatMap(({ contact: { from }, method, usable, counts }): Filled[] => {
    if (!usable.ok) return [];
    const { value } = usable;
    const ref = refOf(keys.mac('address', prefilledText(account.id, method, value)));
    return [{ ref, method, from, value, counts, hint: method === 'email-code' ? maskAddress(value) : maskNumber(value) }];
  });
  return filled.filter(({ ref }, at) => filled.findIndex((one) => one.ref === ref) === at);
};
