import type { Outcome, Owed } from '../../core/effects.ts';
import { MethodId } from '../../core/method.ts';
import { no, ok } from '../../core/result.ts';
import { isDecoy } from '../decoys.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import type { EffectContext } from '../turns.ts';
import { registrationNow } from './registration-now.ts';

/** Sends a code to the registered address, read now by account and registration (SEC-40). A decoy "sends" as quickly, and nothing leaves. */
export const sendCode =
  (parts: Parts) =>
  async (owed: Owed, context: EffectContext): Promise<Outcome> => {
    const account = String(owed.with?.account);
    const method = MethodId.parse(owed.with?.method);
    if (isDecoy(account)) return ok(null);
    const found = await parts.directory.find(account);
    const registration = found && (await registrationNow(parts, context.policy, found, owed));
    const sender = parts.methods[method];
    if (!found || !sender || registration?.account !== account || registration.method !== method) return no('unavailable');
    const purpose = String(owed.with?.purpose);
    const challenge = {
      account: found,
      registration,
      conversation: context.row.id,
      purpose,
      policy: context.policy,
      key: owed.id,
      nowMs: parts.now(),
    };
    const sent = await sender.challenge(challenge);
    parts.metrics.codeDelivery(method, sent.ok ? 'sent' : sent.reason);
    const outcome = sent.ok ? 'success' : 'failure';
    const reason = sent.ok ? null : sent.reason;
    await parts.records.audit(
      recordOf(context, parts.now(), {
        action: 'code.sent',
        outcome,
        reason,
        target: account,
        effect: owed.id,
        methods: [method],
      }),
    );
    return sent;
  };
