import type { MethodId } from '../core/method.ts';
import { no, ok, type Result } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Registration } from '../store/records.ts';
import type { Sessions } from '../store/sessions.ts';
import type { AuthenticationMethod, NotSent } from './port.ts';
import { originIn } from './registering.ts';
import { type Request, sentCodes } from './sent-codes.ts';

/** What makes one method of sent codes differ from another. */
export interface SentBy {
  readonly id: MethodId;
  readonly sessions: Sessions;
  readonly keys: Keys;
  addressOf(account: string, registration: Registration): string;
  /** Whether codes may go there now (SEC-34, SEC-37). */
  isOpen(address: string): boolean;
  mask(address: string): string;
  deliver(asked: Request): Promise<Result<null, NotSent>>;
}

/** A method whose code is sent to a registered address, read from the registration at that moment (SEC-40). */
export const sentCodeMethod = (by: SentBy): AuthenticationMethod => {
  const codes = sentCodes(by);
  const addressOf = (one: Registration): string => by.addressOf(one.account, one);
  return {
    id: by.id,
    sends: true,
    isUsable: (one) => by.isOpen(addressOf(one)),
    hint: (one) => by.mask(addressOf(one)),
    left: () => null,
    originOf: (one) => originIn(by.keys, one),
    async challenge({ account, registration, conversation, purpose, policy, key, nowMs }) {
      const address = by.addressOf(account.id, registration);
      if (!by.isOpen(address)) return no('unreachable');
      return by.deliver({
        account: account.id,
        conversation,
        purpose,
        registration: registration.id,
        address,
        key,
        policy,
        nowMs,
      });
    },
    async verify({ account, registrations, conversation, purpose, answer, policy, nowMs }) {
      const checked = await codes.check({ account: account.id, conversation, purpose }, answer, policy, nowMs);
      if (!checked.ok) return checked;
      const live = checked.value;
      const one = registrations.find(
        (each) => each.method === by.id && each.id === live.registration && each.usableFrom <= nowMs,
      );
      // The registration may have been replaced, or its address be closed, since the code was sent.
      const address = one && by.addressOf(account.id, one);
      if (!one || address === undefined || !by.isOpen(address) || !codes.wentTo(live, address)) return no('expired');
      return ok({ registration: one.id, used: (tx) => tx.consume('sent-code', live.id, nowMs) });
    },
  };
};
