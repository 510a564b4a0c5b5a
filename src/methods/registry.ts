import type { Account } from '../core/account.ts';
import type { MethodId } from '../core/method.ts';
import type { ContactValue } from '../core/prefilled.ts';
import type { Registration } from '../store/records.ts';
import { addressSetup } from './address-setup.ts';
import { authenticatorCode } from './authenticator-code.ts';
import { authenticatorSetup } from './authenticator-setup.ts';
import { chatConfirmation, chatSetup } from './chat-confirmation.ts';
import { destinationOf } from './destination.ts';
import { type EmailParts, emailCode } from './email-code.ts';
import { hardwareToken } from './hardware-token.ts';
import { linkMail } from './link-mail.ts';
import { linkingCodes } from './linking-codes.ts';
import { passkey } from './passkey.ts';
import type { PasskeyParts } from './passkey-record.ts';
import { passkeySetup } from './passkey-setup.ts';
import { type PhoneParts, phoneMethods } from './phone-code.ts';
import { phoneSetup } from './phone-setup.ts';
import type { AuthenticationMethod } from './port.ts';
import { filledFrom, sameDestination } from './prefilled.ts';
import { questionsSetup } from './questions-setup.ts';
import { recoveryCode } from './recovery-code.ts';
import { recoverySetup } from './recovery-setup.ts';
import { securityQuestions } from './security-questions.ts';
import { sentCodes } from './sent-codes.ts';
import { tokenSetup } from './token-setup.ts';
import { vouchMethod, vouchSetup } from './vouch.ts';

/** What the methods work with. Without `phone` there are no methods that reach one; without `passkeys` no passkeys. */
export interface MethodParts extends EmailParts {
  readonly phone?: PhoneParts['phone'] | undefined;
  readonly passkeys?: PasskeyParts['passkeys'];
}

/** The authentication methods there are, one line each. */
export const methodsOf = (parts: MethodParts): Readonly<Partial<Record<MethodId, AuthenticationMethod>>> => ({
  'authenticator-code': authenticatorCode(parts),
  'email-code': emailCode(parts),
  'recovery-code': recoveryCode(parts),
  'security-questions': securityQuestions(parts),
  ...phoneMethods(parts),
  ...passkey(parts),
  'chat-confirmation': chatConfirmation(parts),
  'hardware-token': hardwareToken(parts),
  vouch: vouchMethod(parts),
});

/** How each method is registered, and how what was sent is ended. */
export const registrarOf = (parts: MethodParts) => ({
  authenticator: authenticatorSetup(parts),
  recovery: recoverySetup(parts),
  address: addressSetup(parts),
  number: phoneSetup(parts),
  passkey: passkeySetup(parts),
  chat: chatSetup(parts),
  voucher: vouchSetup(parts),
  token: tokenSetup(parts),
  questions: questionsSetup(parts),
  /** What of the values a directory holds could be registered or count, under names that say nothing of them. */
  prefilled: (account: Account, contact: readonly ContactValue[]) =>
    filledFrom(
      parts.keys,
      { corporateDomains: parts.corporateDomains, countries: parts.phone?.countries ?? null },
      account,
      contact,
    ),
  destinationOf: (one: Registration): string | null => destinationOf(parts.keys, one),
  sameDestination,
  /** What links a chat identity to an account: codes between chats, and codes to the account's own mail. */
  linking: { codes: linkingCodes(parts), mail: linkMail(parts) },
  /** Ends the live code of an account and the vouch it waits for, for when a reset or a freeze ends everything that is open (SEC-82). */
  endCodes: async (account: string, nowMs: number): Promise<void> => {
    await sentCodes(parts).endAll(account, nowMs);
    await vouchSetup(parts).requests.end(account, nowMs);
  },
});
/** Registration of every method, as the runtime calls it. */
export type Registrar = ReturnType<typeof registrarOf>;
