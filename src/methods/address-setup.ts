import { no, ok, type Result } from '../core/result.ts';
import { addressOf, deliverCode, type EmailParts } from './email-code.ts';
import { isCorporate, parseAddress, sameMailbox } from './mail-address.ts';
import { type Confirming, cameFrom, type Made, made, newRegistration, type Registering } from './registering.ts';
import { sentCodes } from './sent-codes.ts';

const purpose = 'confirm-address';

/** Why no code went to an address: not one address; opened with the directory password; registered already; limits; not delivered. */
export type AddressRefusal = 'invalid' | 'not-allowed' | 'in-use' | 'throttled' | 'unreachable';

type Adding = Registering & Pick<Confirming, 'registrations'> & { readonly address: string };

/** Registers an address for codes: send one there, hear it back (SEC-38). */
export const addressSetup = (parts: EmailParts) => {
  const { sessions, keys, corporateDomains } = parts;
  const codes = sentCodes({ sessions, keys });

  const allowed = ({ account, registrations, address: typed }: Adding): Result<string, AddressRefusal> => {
    const address = parseAddress(typed);
    if (address === null) return no('invalid');
    const own = [account.mail, account.login].map((one) => one && parseAddress(one));
    const isOwn = own.some((one) => one && sameMailbox(one) === sameMailbox(address));
    if (isOwn || isCorporate(address, corporateDomains)) return no('not-allowed');
    const registered = registrations.filter((one) => one.method === 'email-code').map((one) => addressOf(keys, account.id, one));
    return registered.some((one) => sameMailbox(one) === sameMailbox(address)) ? no('in-use') : ok(address);
  };

  return {
    /** Sends a code to an address that somebody wants to register. `key` is the same for a repeat of the same request. */
    async send(to: Adding & { readonly key: string }): Promise<Result<null, AddressRefusal>> {
      const address = allowed(to);
      if (!address.ok) return address;
      const { account, conversation, key, policy, nowMs } = to;
      return deliverCode(parts, {
        account: account.id,
        conversation,
        purpose,
        registration: null,
        address: address.value,
        key,
        policy,
        nowMs,
      });
    },
    /** The registration, once the code that went to this very address came back. */
    async confirm(
      to: Confirming & { readonly address: string; readonly answer: string },
    ): Promise<Result<Made, AddressRefusal | 'wrong' | 'expired' | 'used'>> {
      const address = allowed(to);
      if (!address.ok) return address;
      const { account, conversation, answer, policy, nowMs } = to;
      const checked = await codes.check({ account: account.id, conversation, purpose }, answer, policy, nowMs);
      if (!checked.ok) return checked;
      if (!codes.wentTo(checked.value, address.value)) return no('expired');
      const plain = JSON.stringify({ address: address.value, ...cameFrom(to) });
      return ok(made(newRegistration(keys, to, 'email-code', plain), to, checked.value.id));
    },
  };
};
