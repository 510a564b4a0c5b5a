import type { Owed } from '../../core/effects.ts';
import { no } from '../../core/result.ts';
import type { PhoneMethod } from '../../methods/phone-number.ts';
import type { Confirming } from '../../methods/registering.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { offered } from '../registration/prefilled.ts';
import type { Perform } from '../turns.ts';
import { confirm } from './confirm.ts';
import { confirmingOf, subjectOf } from './subject.ts';

/** The method an address is registered for: a phone, or mail. */
const phoneOf = ({ with: given }: Owed): PhoneMethod | null =>
  given?.method === 'mobile-phone-code' || given?.method === 'office-phone-call' ? given.method : null;

/** What was typed; or what the directory holds at this moment of what was offered: no message of ours carries it (SEC-40). Null: it is there no more. */
const destinationOf = async (parts: Parts, owed: Owed, { account, policy }: Confirming): Promise<string | null> => {
  const ref = owed.with?.offered;
  return ref ? ((await offered(parts, policy, account, String(ref)))?.value ?? null) : String(owed.with?.address);
};

const send = async (parts: Parts, owed: Owed, confirming: Confirming) => {
  const { registrar } = parts;
  const to = { ...confirming, key: owed.id };
  const [method, typed] = [phoneOf(owed), await destinationOf(parts, owed, confirming)];
  if (typed === null) return no('unavailable');
  return method ? registrar.number.send({ ...to, method, number: typed }) : registrar.address.send({ ...to, address: typed });
};

/** Sends a code to an address or a number the person wants to register. */
export const sendAddressCode =
  (parts: Parts): Perform =>
  async (owed, context) => {
    const subject = await subjectOf({ parts, owed });
    if (!subject) return no('unavailable');
    const sent = await send(parts, owed, confirmingOf({ parts, owed, context }, subject));
    const method = phoneOf(owed) ?? 'email-code';
    parts.metrics.codeDelivery(method, sent.ok ? 'sent' : sent.reason);
    const how = { outcome: sent.ok ? 'success' : 'refused', reason: sent.ok ? null : sent.reason } as const;
    const what = { action: 'address.code-sent', effect: owed.id, target: subject.account.id, methods: [method], ...how };
    await parts.records.audit(recordOf(context, parts.now(), what));
    return sent;
  };

/** Registers the address or number once the code that went there came back. */
export const confirmAddress = (parts: Parts, herald: Herald): Perform =>
  confirm({ parts, herald }, async (given, { owed }) => {
    const [method, typed] = [phoneOf(owed), await destinationOf(parts, owed, given)];
    if (typed === null) return no('expired');
    const to = { ...given, ...(owed.with?.offered ? { from: 'directory' as const } : {}) };
    return method
      ? parts.registrar.number.confirm({ ...to, method, number: typed })
      : parts.registrar.address.confirm({ ...to, address: typed });
  });
