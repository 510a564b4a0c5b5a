import type { AuditRecord } from '../core/audit.ts';
import type { Identity } from '../core/identity.ts';
import type { NoticeSource } from '../core/notices.ts';
import { endSessions } from './effects/end-sessions.ts';
import type { Herald } from './intents.ts';
import type { Parts } from './parts.ts';
import { policyFor } from './policies.ts';

const hourMs = 3_600_000;

/** What freezing works with. `endFlows` ends every conversation of an account, with links and pages, but the one that asks. */
export interface Freezing {
  readonly parts: Parts;
  readonly herald: Herald;
  endFlows(account: string, butConversation: string | null): Promise<void>;
}

/** Who asked for a freeze, and where. `id` is the same for a repeat of the same request. */
export interface Objection {
  readonly id: string;
  readonly account: string;
  readonly by: Identity | null;
  readonly from: NoticeSource;
  readonly conversation: string | null;
  readonly record: AuditRecord;
}

/** What became of an objection. `again`: it was frozen before, which those who watch hear; `repeat`: the same request once more. */
type Said = 'frozen' | 'again' | 'repeat';

/** The freeze, its audit row and its alarms in one transaction. Said again, the person is left in peace: everything of theirs is frozen. */
const write = async ({ parts, herald }: Freezing, { id, account, by, from, record }: Objection, until: number): Promise<Said> => {
  const { policy } = await policyFor(parts, account);
  const tell = await herald(account);
  const notice = { event: 'not-me', at: parts.now(), from } as const;
  const told = { notice, account, key: id, by, observers: policy.notifications.securityContacts };
  return parts.records.transaction(async (tx) => {
    const isRepeat = !(await tx.consume('not-me', id, parts.now()));
    const isNew = await tx.freeze(account, until); // also by a repeat: it may have been lifted since
    if (!isNew && isRepeat) return 'repeat';
    await tx.audit(isNew ? record : { ...record, reason: 'frozen-already' });
    await tell(tx, isNew ? told : { ...told, isForOthers: true });
    return isNew ? 'frozen' : 'again';
  });
};

/**
 * Freezes self-service of an account, ends its conversations, links, codes and the directory's sessions, and alarms every address, the other chats and
 * the security contacts (SEC-102). Gives until when only the helpdesk lifts it (epoch ms). Doing it twice is doing it once.
 */
export const freeze = async (freezing: Freezing, objection: Objection): Promise<number> => {
  const { parts } = freezing;
  const { account } = objection;
  const { policy } = await policyFor(parts, account);
  const until = parts.now() + policy.limits.freezeHours * hourMs;
  const said = await write(freezing, objection, until);
  if (said !== 'repeat') parts.log.warn('alarm: somebody says that something was not done by them', { alarm: 'not-me', said });
  await parts.registrar.endCodes(account, parts.now());
  await freezing.endFlows(account, objection.conversation);
  await endSessions(parts, { id: objection.id, kind: 'not-me', account });
  return (await parts.records.frozenUntil(account)) ?? until;
};
