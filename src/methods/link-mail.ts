import type { Account } from '../core/account.ts';
import type { Policy } from '../core/policy.ts';
import { no, ok, type Result } from '../core/result.ts';
import { deliverCode, type EmailParts } from './email-code.ts';
import { parseAddress } from './mail-address.ts';
import { sentCodes } from './sent-codes.ts';

const purpose = 'link';

/** Whose mailbox is asked, and in which conversation. `nowMs` is the server's clock. */
export interface LinkMail {
  readonly account: Account;
  readonly conversation: string;
  readonly policy: Policy;
  readonly nowMs: number;
}

/** Codes to the mail the directory has for an account: beside the password the second of two things that link a chat to it (SEC-16). */
export const linkMail = (parts: EmailParts) => {
  const codes = sentCodes(parts);
  const addressOf = ({ mail }: Account): string | null => mail && parseAddress(mail);
  return {
    /** Sends a code. `key` is the same for a repeat of the same request. */
    async send(to: LinkMail & { readonly key: string }): Promise<Result<null, 'unreachable' | 'throttled'>> {
      const address = addressOf(to.account);
      if (address === null) return no('unreachable');
      const { account, conversation, policy, key, nowMs } = to;
      return deliverCode(parts, { account: account.id, conversation, purpose, registration: null, address, key, policy, nowMs });
    },
    /** The id of the code when it was right, and went to the address the directory has now. */
    async check({
      account,
      conversation,
      policy,
      nowMs,
      answer,
    }: LinkMail & { readonly answer: string }): Promise<Result<string, 'wrong'>> {
      const checked = await codes.check({ account: account.id, conversation, purpose }, answer, policy, nowMs);
      const address = addressOf(account);
      const isRight = checked.ok && address !== null && codes.wentTo(checked.value, address);
      return isRight ? ok(checked.value.id) : no('wrong');
    },
  };
};
