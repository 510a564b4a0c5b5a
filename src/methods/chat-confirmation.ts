import { type ChannelName, type Identity, identityKey, SomeIdentity } from '../core/identity.ts';
import { no, ok } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Registration } from '../store/records.ts';
import type { Sessions } from '../store/sessions.ts';
import { confirmations } from './confirmations.ts';
import type { AuthenticationMethod } from './port.ts';
import { type Confirming, type Made, made, newRegistration, openRegistration } from './registering.ts';

const id = 'chat-confirmation';
const brands: Readonly<Record<ChannelName, string>> = { teams: 'Microsoft Teams', slack: 'Slack' };

/** The chat of a registration, by immutable ids: a chat linked later is another one, and no gate (SEC-38). Refuses what was not sealed for this account and record with `AppError('seal-broken')`. */
export const chatOf = (keys: Keys, one: Registration): Identity =>
  SomeIdentity.parse(JSON.parse(openRegistration(keys, one.account, one)));

interface ChatParts {
  readonly sessions: Sessions;
  readonly keys: Keys;
}

/** A number typed in the other chat. What is checked here is that it was typed there, for this flow and purpose; typing it is the other chat's business (SEC-44). */
export const chatConfirmation = (parts: ChatParts): AuthenticationMethod => {
  const numbers = confirmations(parts);
  return {
    id,
    sends: false,
    isUsable: () => true,
    hint: (one) => brands[chatOf(parts.keys, one).channel],
    left: () => null,
    challenge: async () => no('unreachable'), // the number is asked for in the other chat, by who can speak there
    async verify({ account, registrations, conversation, purpose, answer, nowMs }) {
      const live = await numbers.take(account.id, { id: answer, conversation, purpose }, nowMs);
      const one = registrations.find((each) => each.method === id && each.id === live?.registration && each.usableFrom <= nowMs);
      if (!live || !one || identityKey(chatOf(parts.keys, one)) !== identityKey(live.target)) return no('expired');
      return ok({ registration: one.id, used: (tx) => tx.consume('confirmation', live.id, nowMs) });
    },
  };
};

const registering = 'register';

/** Numbers between chats, and the registration of the other chat once one was typed there. */
export const chatSetup = (parts: ChatParts) => {
  const numbers = confirmations(parts);
  return {
    numbers,
    /** The purpose of a number that registers a chat. */
    purpose: registering,
    /** The registration, once the number was typed in that chat. */
    async keep(
      to: Confirming & { readonly confirmation: string },
    ): Promise<{ ok: true; value: Made } | { ok: false; reason: 'expired' }> {
      const { account, conversation, confirmation, nowMs } = to;
      const live = await numbers.take(account.id, { id: confirmation, conversation, purpose: registering }, nowMs);
      if (!live) return no('expired');
      return ok(made(newRegistration(parts.keys, to, id, JSON.stringify(live.target)), to, `chat.${live.id}`));
    },
  };
};
