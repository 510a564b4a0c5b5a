import { z } from 'zod';
import { classOf, MethodId } from './method.ts';
import type { Policy } from './policy.ts';

/**
 * An address or a number that the directory holds of somebody, as it stands there: nobody has confirmed it. `from` is the property it stands in, as the
 * directory's own tools call it. Lists of them are in the order of precedence: data registered for authentication before the profile (Entra model 3.4.1).
 */
export interface ContactValue {
  readonly kind: 'mobile' | 'office' | 'mail';
  readonly value: string;
  readonly from: string;
}

/** Methods that an address or a number of the directory can fill in (Entra model 3.4). */
const prefillable = ['email-code', 'mobile-phone-code', 'office-phone-call'] as const satisfies readonly MethodId[];
/** All of them are proven by a code that is sent or spoken there: class D. */
export type Prefillable = (typeof prefillable)[number];

/** The method each kind of value is for. */
export const methodOf: Readonly<Record<ContactValue['kind'], Prefillable>> = {
  mobile: 'mobile-phone-code',
  office: 'office-phone-call',
  mail: 'email-code',
};

/** What a person is offered to register with one press and a code sent there: masked (SEC-28). `ref` names the value and says nothing of it. */
export const Offer = z.strictObject({ ref: z.string(), method: MethodId, hint: z.string(), from: z.string().max(64) });
/** May rest in a state, because the value itself is read anew of the directory when a code goes there (SEC-40). */
export type Offer = z.infer<typeof Offer>;

/**
 * Whether values nobody has confirmed count as registered: only by the rules of the Entra model and only where policy says so as well. By the *hardened*
 * rules they never are a gate (SEC-38; Entra model 3.4.2).
 */
export const countsUnconfirmed = ({ preset, registration }: Policy): boolean =>
  preset === 'entra-compatible' && registration.prefilled === 'counted';

/** Whether a method is filled in at all by this policy. */
export const isPrefilled = (policy: Policy, method: MethodId): boolean =>
  policy.registration.prefilled !== 'off' && policy.methods[method].enabled && classOf(method) === 'D';

/** The one form in which the Entra model takes a number: plus, country code, one space, number, perhaps an extension; any other counts as missing (3.4.3, 3.4.4). */
export const isInEntraForm = ({ kind, value }: ContactValue): boolean =>
  kind === 'mail' || /^\+[1-9]\d{0,2} \d{4,14}(?: ?x ?\d{1,11})?$/i.test(value);

/** A number without its extension, which no call of ours can dial (Entra model 3.4.4). */
export const withoutExtension = (value: string): string => value.replace(/[\s,;]*(?:x|ext\.?)\s*\d{1,11}\s*$/i, '');
