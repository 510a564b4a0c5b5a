import { no, ok } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Registration } from '../store/records.ts';
import type { AuthenticationMethod } from './port.ts';
import { RecoverySet, without } from './recovery-set.ts';
import { readCode } from './recovery-text.ts';
import { openRegistration, sealContext } from './registering.ts';

const id = 'recovery-code';

/**
 * A saved recovery code. Using one kills it: `used` swaps the set, so that of two replicas one succeeds. No fresh code is issued in its place, because
 * a code may be shown on the page only; the count goes down and the notice asks for a new set (SEC-50). Only the newest set counts.
 */
export const recoveryCode = ({ keys }: { readonly keys: Keys }): AuthenticationMethod => {
  const setOf = (account: string, one: Registration): RecoverySet =>
    RecoverySet.parse(JSON.parse(openRegistration(keys, account, one)));
  return {
    id,
    sends: false,
    isUsable: () => true,
    hint: () => null,
    left: (one) => setOf(one.account, one).codes.length,
    challenge: async () => ok(null), // the person has the codes
    async verify({ account, registrations, answer, nowMs }) {
      const mine = registrations.filter((one) => one.method === id && one.usableFrom <= nowMs);
      const newest = mine.toSorted((a, b) => a.createdAt - b.createdAt).at(-1);
      const code = readCode(answer);
      if (!newest || !code) return no('wrong');
      const rest = await without(keys, setOf(account.id, newest), code);
      if (!rest) return no('wrong');
      const sealed = keys.seal('registration', sealContext(account.id, newest.id), JSON.stringify(rest));
      return ok({
        registration: newest.id,
        used: (tx) => tx.replaceRegistration(newest.id, newest.rev, sealed, nowMs),
      });
    },
  };
};
