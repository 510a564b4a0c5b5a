import { z } from 'zod';
import type { MethodId } from '../core/method.ts';
import { no, ok, type Result } from '../core/result.ts';
import { codeCall, codeText } from '../delivery/phone/code-message.ts';
import type { Delivery, PhoneProvider } from '../delivery/phone/port.ts';
import type { Keys } from '../store/keys.ts';
import type { Registration } from '../store/records.ts';
import type { Sessions } from '../store/sessions.ts';
import { english, type LocaleOf } from './locale-of.ts';
import { maskNumber, type PhoneMethod, parseNumber } from './phone-number.ts';
import { phoneTotal } from './phone-total.ts';
import type { AuthenticationMethod, NotSent } from './port.ts';
import { Origin, openRegistration } from './registering.ts';
import { sentCodeMethod } from './sent-code-method.ts';
import { type Request, sentCodes } from './sent-codes.ts';

/** What reaches phones: a provider, the countries it may reach (SEC-34), and who hears that the most is nearly sent. */
export interface PhoneLine {
  readonly provider: PhoneProvider;
  /** ISO 3166, two letters each. */
  readonly countries: readonly string[];
  readonly alarm: (what: string) => void;
}

/** What codes to phones need. */
export interface PhoneParts {
  readonly sessions: Sessions;
  readonly keys: Keys;
  readonly phone?: PhoneLine | undefined;
  readonly localeOf?: LocaleOf | undefined;
}

/** What a phone registration holds: the number in E.164 form. */
const RegisteredNumber = z.strictObject({ number: z.string().regex(/^\+\d{6,15}$/), from: Origin.optional() });

/** The number of a phone registration; refuses what was not sealed for this account and record with `AppError('seal-broken')`. */
export const numberOf = (keys: Keys, account: string, one: Registration): string =>
  RegisteredNumber.parse(JSON.parse(openRegistration(keys, account, one))).number;

const outcomes: Readonly<Record<Delivery, Result<null, NotSent>>> = {
  delivered: ok(null),
  failed: no('unreachable'),
  unknown: no('unknown'),
};

/** Makes a code and sends it to a phone. Only a code that surely did not leave is taken back: one that may have may still be typed. */
export const deliverToPhone = async (
  parts: PhoneParts,
  line: PhoneLine,
  method: PhoneMethod,
  asked: Request,
): Promise<Result<null, NotSent>> => {
  const codes = sentCodes(parts);
  const begun = await codes.begin(asked);
  if (!begun.ok || begun.value === null) return begun.ok ? ok(null) : begun;
  const { account, address: to, purpose, policy, nowMs } = asked;
  const { id, code } = begun.value;
  const settle = (isSent: boolean) => codes.settle(account, id, isSent, nowMs);
  if (!(await phoneTotal(parts.sessions, line.alarm, nowMs))) {
    await settle(false);
    return no('throttled');
  }
  const locale = await (parts.localeOf ?? english)(account);
  const said = { code, purpose, organisation: policy.branding.organisation, locale };
  const delivery =
    method === 'office-phone-call'
      ? await line.provider.call({ id: `code-${id}`, to, text: codeCall(said) })
      : await line.provider.sendText({ id: `code-${id}`, to, text: codeText(said) });
  await settle(delivery !== 'failed');
  return outcomes[delivery];
};

const phoneMethod = (parts: PhoneParts, line: PhoneLine, id: PhoneMethod): AuthenticationMethod =>
  sentCodeMethod({
    ...parts,
    id,
    addressOf: (account, one) => numberOf(parts.keys, account, one),
    isOpen: (number) => parseNumber(number, id, line.countries).ok,
    mask: maskNumber,
    deliver: (asked) => deliverToPhone(parts, line, id, asked),
  });

/** The methods that reach a phone, as far as the provider can: text messages, and calls. */
export const phoneMethods = (parts: PhoneParts): Partial<Record<MethodId, AuthenticationMethod>> => {
  const { phone } = parts;
  if (!phone) return {};
  const texts = { 'mobile-phone-code': phoneMethod(parts, phone, 'mobile-phone-code') };
  return phone.provider.canCall ? { ...texts, 'office-phone-call': phoneMethod(parts, phone, 'office-phone-call') } : texts;
};
