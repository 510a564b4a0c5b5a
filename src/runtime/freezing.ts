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

/** The freeze, its audit row and its alarms in one transaction; false: it was frozen before, and everybody knows. */
const write = async (
  { parts, herald }: Freezing,
  { id, account, by, from, record }: Objection,
  until: number,
): Promise<boolean> => {
  const { policy } = await policyFor(parts, account);
  const tell = await herald(account);
  return parts.records.transaction(async (tx) => {
    if (!(await tx.freeze(account, until))) return false;
    await tx.audit(record);
    const notice = { event: 'not-me', at: parts.now(), from } as const;
    await tell(tx, { notice, account, key: id, by, observers: policy.notifications.securityContacts });
    return true;
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
  const isNew = await write(freezing, objection, until);
  if (isNew) parts.log.warn('alarm: somebody says that something was not done by them', { alarm: 'not-me' });
  await parts.registrar.endCodes(account, parts.now());
  await freezing.endFlows(account, objection.conversation);
  await endSessions(parts, { id: objection.id, kind: 'not-me', account });
  return (await parts.records.frozenUntil(account)) ?? until;
};
