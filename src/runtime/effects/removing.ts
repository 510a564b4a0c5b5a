import { no, ok } from '../../core/result.ts';
import type { Registration } from '../../store/records.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { methodsToManageBy } from '../registered.ts';
import type { Perform } from '../turns.ts';
import { type Changing, refuse, subjectOf, whyNot } from './subject.ts';

/** The removal, its audit row and its notices in one transaction; removed already is as good. */
const remove = async ({ parts, herald, owed, context }: Changing, former: Registration): Promise<void> => {
  const at = parts.now();
  const { account, method } = former;
  const notice = { event: 'method-removed', at, from: context.row.address.channel, method } as const;
  const what = { action: 'method.removed', outcome: 'success', effect: owed.id, target: account, methods: [method] } as const;
  const tell = await herald(account);
  await parts.records.transaction(async (tx) => {
    if (!(await tx.removeRegistration(former.id))) return;
    await tx.audit(recordOf(context, at, what));
    await tell(tx, { notice, account, key: owed.id, former, by: context.row.address });
  });
};

/** Removes a method; its own address is told as well (SEC-38, SEC-101). */
export const removeMethod =
  (parts: Parts, herald: Herald): Perform =>
  async (owed, context) => {
    const changing = { parts, herald, owed, context };
    const subject = await subjectOf(changing);
    const former = subject?.registrations.find((one) => one.id === owed.with?.registration);
    if (!subject || !former) return no('untouchable');
    const reason = await whyNot(changing, subject);
    if (reason) return refuse(changing, subject.account.id, reason);
    await remove(changing, former);
    return ok(await methodsToManageBy(parts, context.policy, subject.account.id));
  };
