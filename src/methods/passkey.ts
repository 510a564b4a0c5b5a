import { no, ok, type Result } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Registration } from '../store/records.ts';
import { assertedCounter, readAssertion } from './passkey-answers.ts';
import { passkeyChallenges } from './passkey-challenges.ts';
import { type PasskeyLine, type PasskeyParts, passkeyOf, passkeysIn } from './passkey-record.ts';
import type { Attempt, AuthenticationMethod, Verified } from './port.ts';
import { sealContext } from './registering.ts';

const id = 'passkey';

/** A counter that does not rise may be a copied key; keys that do not count say 0 for ever (WebAuthn section 6.1.1). */
const hasGoneBack = (before: number, now: number): boolean => (before > 0 || now > 0) && now <= before;

const check = async (
  { keys }: { readonly keys: Keys },
  { party, alarm }: PasskeyLine,
  { answer, registrations, nowMs }: Attempt,
  challenge: string,
): Promise<Result<Verified, 'wrong'>> => {
  const asserted = readAssertion(answer);
  const usable = passkeysIn(registrations).filter((one) => one.usableFrom <= nowMs);
  const one = asserted && usable.find((each) => passkeyOf(keys, each).credential === asserted.id);
  if (!asserted || !one) return no('wrong');
  const known = passkeyOf(keys, one);
  const counter = await assertedCounter(asserted, challenge, party, known);
  if (counter === null) return no('wrong');
  if (hasGoneBack(known.counter, counter)) {
    alarm('passkey-counter');
    return no('wrong');
  }
  const sealed = keys.seal('registration', sealContext(one.account, one.id), JSON.stringify({ ...known, counter }));
  return ok({ registration: one.id, used: (tx) => tx.replaceRegistration(one.id, one.rev, sealed, nowMs) });
};

/** A passkey, with the person verified by it. What was asked is used up before the answer is looked at: one answer, one try (SEC-51, SEC-52). */
export const passkey = (parts: PasskeyParts): Partial<Record<typeof id, AuthenticationMethod>> => {
  const { passkeys: line, keys } = parts;
  if (!line) return {};
  const challenges = passkeyChallenges(parts);
  const method: AuthenticationMethod = {
    id,
    sends: false,
    isUsable: () => true,
    hint: (one: Registration) => passkeyOf(keys, one).name,
    left: () => null,
    challenge: async () => ok(null), // the page asks, where the browser is
    async verify(attempt) {
      const { account, conversation, session, purpose, nowMs } = attempt;
      const asked = await challenges.take({ kind: 'passkey-use', account: account.id, conversation, session, purpose }, nowMs);
      return asked ? check(parts, line, attempt, asked.challenge) : no('expired');
    },
  };
  return { [id]: method };
};
