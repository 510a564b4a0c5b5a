import { no, ok, type Result } from '../core/result.ts';
import { deliverToPhone, numberOf, type PhoneLine, type PhoneParts } from './phone-code.ts';
import { type NumberRefusal, type PhoneMethod, parseNumber } from './phone-number.ts';
import type { NotSent } from './port.ts';
import { type Confirming, cameFrom, type Made, made, newRegistration, type Registering } from './registering.ts';
import { sentCodes } from './sent-codes.ts';

const purpose = 'confirm-address';
const phones: readonly string[] = ['mobile-phone-code', 'office-phone-call'];

/** Why no code went to a number; `unavailable`: nothing here reaches such a phone. */
export type NumberNotSent = NumberRefusal | NotSent | 'in-use' | 'unavailable';

type Adding = Registering & Pick<Confirming, 'registrations'> & { readonly method: PhoneMethod; readonly number: string };

/** Registers a number: send a code there, hear it back (SEC-38). One number is one method only: text and call to one phone would be one thing held twice. */
export const phoneSetup = (parts: PhoneParts) => {
  const { keys, phone } = parts;
  const codes = sentCodes(parts);

  const lineFor = (method: PhoneMethod): PhoneLine | null =>
    phone && (method === 'mobile-phone-code' || phone.provider.canCall) ? phone : null;

  const allowed = (line: PhoneLine, to: Adding): Result<string, NumberRefusal | 'in-use'> => {
    const number = parseNumber(to.number, to.method, line.countries);
    if (!number.ok) return number;
    const own = to.registrations.filter((one) => phones.includes(one.method));
    return own.some((one) => numberOf(keys, to.account.id, one) === number.value) ? no('in-use') : number;
  };

  return {
    /** Whether codes can be sent by this method at all. */
    reaches: (method: PhoneMethod): boolean => lineFor(method) !== null,
    /** Sends a code to a number that somebody wants to register. `key` is the same for a repeat of the same request. */
    async send(to: Adding & { readonly key: string }): Promise<Result<null, NumberNotSent>> {
      const line = lineFor(to.method);
      if (!line) return no('unavailable');
      const number = allowed(line, to);
      if (!number.ok) return number;
      const { account, conversation, key, policy, nowMs, method } = to;
      const asked = { account: account.id, conversation, purpose, registration: null, address: number.value, key, policy, nowMs };
      return deliverToPhone(parts, line, method, asked);
    },
    /** The registration, once the code that went to this very number came back. */
    async confirm(
      to: Confirming & { readonly method: PhoneMethod; readonly number: string; readonly answer: string },
    ): Promise<Result<Made, 'not-allowed' | 'in-use' | 'wrong' | 'expired' | 'used'>> {
      const line = lineFor(to.method);
      const number = line ? allowed(line, to) : no('not-allowed');
      if (!number.ok) return no(number.reason === 'in-use' ? 'in-use' : 'not-allowed');
      const { account, conversation, answer, policy, nowMs } = to;
      const checked = await codes.check({ account: account.id, conversation, purpose }, answer, policy, nowMs);
      if (!checked.ok) return checked;
      if (!codes.wentTo(checked.value, number.value)) return no('expired');
      const plain = JSON.stringify({ number: number.value, ...cameFrom(to) });
      return ok(made(newRegistration(keys, to, to.method, plain), to, checked.value.id));
    },
  };
};
