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
    /** Whether the code was right and went to the address the directory has now; the account is looked at only once it was right (SEC-27). */
    async check(
      {
        account,
        conversation,
        policy,
        nowMs,
        answer,
      }: Omit<LinkMail, 'account'> & { readonly account: string; readonly answer: string },
      find: (account: string) => Promise<Account | null>,
    ): Promise<Result<null, 'wrong'>> {
      const checked = await codes.check({ account, conversation, purpose }, answer, policy, nowMs);
      if (!checked.ok) return no('wrong');
      const found = await find(account);
      const address = found && addressOf(found);
      return address && codes.wentTo(checked.value, address) ? ok(null) : no('wrong');
    },
  };
};
