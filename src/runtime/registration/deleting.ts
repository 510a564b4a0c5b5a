import type { AuditRecord } from '../../core/audit.ts';
import { type MethodId, methodClasses } from '../../core/method.ts';
import { no, ok } from '../../core/result.ts';
import type { Registration, Transaction } from '../../store/records.ts';
import { leaveVouchTimes } from '../cases/vouches.ts';
import { refuse, subjectOf, whyNot } from '../effects/subject.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import type { Perform } from '../turns.ts';
import { forget } from './forgetting.ts';

const methods = Object.keys(methodClasses) as MethodId[];

/** Every registration of an account goes, with its tokens, the failures that were counted, and the record of it comes in the same transaction; false: there was nothing. */
export const removeAll = async (
  tx: Transaction,
  account: string,
  registrations: readonly Registration[],
  record: AuditRecord,
): Promise<boolean> => {
  let removed = 0;
  for (const { id } of registrations) if (await tx.removeRegistration(id)) removed += 1;
  await tx.withdrawTokensOf(account);
  for (const method of methods) await tx.clearWear(account, method);
  if (removed === 0) return false;
  await tx.audit({ ...record, methods: [...new Set(registrations.map(({ method }) => method))], detail: { removed } });
  return true;
};

/** Deletes what somebody registered, at their wish and after the gates; every address is told, those that go as well (SEC-121). */
export const deleteRegistration =
  (parts: Parts, herald: Herald): Perform =>
  async (owed, context) => {
    const changing = { parts, herald, owed, context };
    const subject = await subjectOf(changing);
    if (!subject) return no('untouchable');
    const { id } = subject.account;
    const reason = await whyNot(changing, subject);
    if (reason) return refuse(changing, id, reason);
    const at = parts.now();
    const { address } = context.row;
    const record = recordOf(context, at, { action: 'registration.deleted', outcome: 'success', effect: owed.id, target: id });
    const tell = await herald(id); // reads the addresses while they are there
    await parts.records.transaction(async (tx) => {
      if (!(await removeAll(tx, id, subject.registrations, record))) return;
      await tell(tx, {
        notice: { event: 'registration-deleted', at, from: address.channel },
        account: id,
        key: owed.id,
        by: address,
      });
    });
    await parts.registrar.endCodes(id, at);
    await leaveVouchTimes(parts, id);
    await forget(parts, id);
    return ok([]);
  };
