import { no, ok, type Result } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Sessions } from '../store/sessions.ts';
import { type PendingPlace, pendingSecrets } from './pending.ts';
import { newRecoveryCodes, RecoverySet } from './recovery-set.ts';
import { type Confirming, type Made, made, newRegistration, type Registering } from './registering.ts';

const placeOf = ({ account, conversation }: Registering): PendingPlace => ({
  kind: 'recovery-codes',
  account: account.id,
  conversation,
});

/** Registers recovery codes: show them once, hear that they were saved. */
export const recoverySetup = (parts: { readonly sessions: Sessions; readonly keys: Keys }) => {
  const pending = pendingSecrets(parts);
  return {
    /** The codes to show, in this answer and never again. */
    async make(to: Registering): Promise<readonly string[]> {
      const { codes, kept } = await newRecoveryCodes(parts.keys, to.policy);
      await pending.keep(placeOf(to), JSON.stringify(kept), to.policy, to.nowMs);
      return codes;
    },
    /** The registration, once the person says that the codes are saved. Every older set ends with it (SEC-50). */
    async keep(to: Confirming): Promise<Result<Made, 'expired' | 'used'>> {
      const plain = await pending.read(placeOf(to), to.nowMs);
      if (plain === null) return no('expired');
      const { set } = RecoverySet.parse(JSON.parse(plain));
      if (!(await pending.take(placeOf(to), plain, to.nowMs))) return no('used');
      const older = to.registrations.filter((one) => one.method === 'recovery-code').map((one) => one.id);
      return ok(made(newRegistration(parts.keys, to, 'recovery-code', plain), to, set, older));
    },
  };
};
