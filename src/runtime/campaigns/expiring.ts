import { z } from 'zod';
import type { Account } from '../../core/account.ts';
import { expiryStep } from '../../core/campaigns/expiry.ts';
import type { Policy } from '../../core/policy.ts';
import { promiseNotices } from '../../delivery/notices.ts';
import { localeOfAccount } from '../languages.ts';
import type { Parts } from '../parts.ts';
import { organisationPolicy } from '../policies.ts';
import { nameFor } from '../rows.ts';

const kind = 'expiry-round';
const id = 'today';
const dayMs = 86_400_000;
const leaseMs = 60_000;
/** So many accounts a second are asked of the directory. */
const peopleAPage = 50;
/** Where a directory cannot say how long before people are told. */
const usualNoticeDays = 14;

/** Where the round of a day stands; `after` null: it is done. */
const Round = z.strictObject({ day: z.number(), after: z.string().nullable() });
const first = '';

interface Page {
  readonly accounts: readonly string[];
  readonly next: string | null;
}

/** Those who can be listed: the groups of the scope, or, where everybody may reset, everybody who has registered. */
const pageOf = async ({ directory, records }: Parts, { scope }: Policy, after: string): Promise<Page> => {
  const from = after === first ? null : after;
  if (scope.kind === 'selected') {
    const page = await directory.members(scope.groups, from, peopleAPage);
    return { accounts: page.accounts.map((one) => one.id), next: page.next };
  }
  const page = await records.registrationsByAccount(from, peopleAPage);
  return { accounts: page.accounts.map(({ account }) => account), next: page.next };
};

const tell = async (parts: Parts, policy: Policy, account: Account, at: number, step: number, left: number): Promise<void> => {
  const { directory, records, keys, now } = parts;
  const announcement = {
    id: ['expiry', nameFor(account.id), at, step].join(':'),
    notice: { event: 'password-expires', at, from: 'latchkey', left },
    mails: [account.mail],
    chats: await directory.identitiesOf(account.id),
    isReminder: true,
    login: account.login,
    policy,
    locale: await localeOfAccount(parts)(account.id),
    now: now(),
  } as const;
  await records.transaction((tx) => promiseNotices(tx, keys, announcement));
};

const look = async (parts: Parts, policy: Policy, noticeDays: number, account: string): Promise<void> => {
  const found = await parts.directory.find(account);
  if (!found || found.untouchable) return;
  const { passwordExpiresAt: at, neverExpires } = await parts.directory.state(account);
  const due = at === null || neverExpires ? null : expiryStep(at, noticeDays, parts.now());
  if (at !== null && due) await tell(parts, policy, found, at, due.step, due.days);
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unexpected');

/** Looks at each; one that fails keeps nobody behind it waiting, and is looked at again tomorrow. Throws where several were asked and all fail: that is an outage, and the page comes again. */
const lookAtAll = async (parts: Parts, policy: Policy, noticeDays: number, accounts: readonly string[]): Promise<void> => {
  const failures: unknown[] = [];
  for (const account of accounts)
    await look(parts, policy, noticeDays, account).catch((error: unknown) => void failures.push(error));
  if (failures.length === 0) return;
  if (failures.length > 1 && failures.length === accounts.length) throw failures[0];
  parts.log.warn('some passwords could not be looked at today', {
    kind: 'expiry',
    code: codeOf(failures[0]),
    count: failures.length,
  });
};

/**
 * Tells people in chat and by mail that their password ends soon: looks at everybody once a day, a page at a time, on one replica. A step is promised under a
 * key of its own, so that it is told once, whatever is repeated and on however many replicas.
 */
export const remindOfExpiry = async (parts: Parts): Promise<void> => {
  const { documents, records, directory, replica, now } = parts;
  const { policy } = await organisationPolicy(parts);
  if (!policy.notifications.passwordExpiry || policy.scope.kind === 'none') return;
  const day = Math.floor(now() / dayMs);
  const kept = await documents.get(kind, id);
  const before = kept ? Round.parse(JSON.parse(kept.body)) : { day: 0, after: null };
  const from = before.day === day ? before.after : first;
  if (from === null || !(await records.lease(kind, replica, now(), leaseMs))) return;
  const noticeDays = (await directory.life())?.noticeDays ?? usualNoticeDays;
  const { accounts, next } = await pageOf(parts, policy, from);
  await lookAtAll(parts, policy, noticeDays, accounts);
  await documents.put(kind, id, JSON.stringify({ day, after: next }), kept?.rev ?? 0);
};
