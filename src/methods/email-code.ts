import { z } from 'zod';
import { no, ok } from '../core/result.ts';
import { sendCode } from '../delivery/code-sender.ts';
import type { Mailer } from '../delivery/port.ts';
import type { Keys } from '../store/keys.ts';
import type { Registration } from '../store/records.ts';
import type { Sessions } from '../store/sessions.ts';
import { english, type LocaleOf } from './locale-of.ts';
import { isCorporate, maskAddress } from './mail-address.ts';
import type { AuthenticationMethod } from './port.ts';
import { Origin, openRegistration } from './registering.ts';
import { sentCodeMethod } from './sent-code-method.ts';
import { type Request, sentCodes } from './sent-codes.ts';

const id = 'email-code';

/** What codes by mail need. `corporateDomains`: mailboxes opened with the directory password, never a gate (SEC-37). */
export interface EmailParts {
  readonly sessions: Sessions;
  readonly keys: Keys;
  readonly mailer: Mailer;
  readonly corporateDomains: readonly string[];
  readonly localeOf?: LocaleOf | undefined;
}

/** What an e-mail registration holds. */
const RegisteredAddress = z.strictObject({ address: z.string(), from: Origin.optional() });

/** The address of an e-mail registration; refuses what was not sealed for this account and record with `AppError('seal-broken')`. */
export const addressOf = (keys: Keys, account: string, one: Registration): string =>
  RegisteredAddress.parse(JSON.parse(openRegistration(keys, account, one))).address;

/** Every registered address of an account: where notices go besides the account's own mail (SEC-101). */
export const registeredAddresses = (keys: Keys, registrations: readonly Registration[]): readonly string[] =>
  registrations.filter((one) => one.method === id).map((one) => addressOf(keys, one.account, one));

/** Makes a code and sends it. A send that failed leaves no live code behind. */
export const deliverCode = async ({ sessions, keys, mailer, localeOf = english }: EmailParts, asked: Request) => {
  const codes = sentCodes({ sessions, keys });
  const begun = await codes.begin(asked);
  if (!begun.ok || begun.value === null) return begun.ok ? ok(null) : begun;
  const { purpose, policy, account, address } = asked;
  const sent = await sendCode(mailer, { ...begun.value, to: address, purpose, policy, locale: await localeOf(account) });
  await codes.settle(account, begun.value.id, sent.ok, asked.nowMs);
  return sent.ok ? ok(null) : no('unreachable');
};

/** A code sent to a registered private address. */
export const emailCode = (parts: EmailParts): AuthenticationMethod =>
  sentCodeMethod({
    ...parts,
    id,
    addressOf: (account, one) => addressOf(parts.keys, account, one),
    isOpen: (address) => !isCorporate(address, parts.corporateDomains),
    mask: maskAddress,
    deliver: (asked) => deliverCode(parts, asked),
  });
