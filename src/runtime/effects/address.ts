import { no } from '../../core/result.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import type { Perform } from '../turns.ts';
import { confirm } from './confirm.ts';
import { confirmingOf, subjectOf } from './subject.ts';

/** Sends a code to an address the person wants to register. */
export const sendAddressCode =
  (parts: Parts): Perform =>
  async (owed, context) => {
    const subject = await subjectOf({ parts, owed });
    if (!subject) return no('unavailable');
    const to = { ...confirmingOf({ parts, owed, context }, subject), address: String(owed.with?.address), key: owed.id };
    const sent = await parts.registrar.address.send(to);
    parts.metrics.codeDelivery('email-code', sent.ok ? 'sent' : sent.reason);
    const how = { outcome: sent.ok ? 'success' : 'refused', reason: sent.ok ? null : sent.reason } as const;
    const what = { action: 'address.code-sent', effect: owed.id, target: subject.account.id, ...how };
    await parts.records.audit(recordOf(context, parts.now(), what));
    return sent;
  };

/** Registers the address once the code that went there came back. */
export const confirmAddress = (parts: Parts, herald: Herald): Perform =>
  confirm({ parts, herald }, (to, { owed }) => parts.registrar.address.confirm({ ...to, address: String(owed.with?.address) }));
