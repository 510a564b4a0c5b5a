import { randomUUID } from 'node:crypto';
import { type Identity, identityKey } from '../../core/identity.ts';
import { type Exemption, exemptionDifference, type LifeChange, lifeDifference } from '../../core/password-life.ts';
import type { Policy } from '../../core/policy.ts';
import { type Difference, policyDifference } from '../../core/policy-difference.ts';
import { isOpen } from '../../core/policy-proposal.ts';
import { promiseNotices } from '../../delivery/notices.ts';
import type { Transaction } from '../../store/records.ts';
import { speakToAccount, tellOne } from '../cases/news.ts';
import type { CaseParts } from '../cases/parts.ts';
import { localeOfAccount } from '../languages.ts';
import type { Log } from '../parts.ts';
import { type Admin, otherAdmins, type PolicyWork } from './parts.ts';
import { proposalOf } from './proposals.ts';

/** What every administrator is told of a change: who, why, and the list of before and after (SEC-95). */
export interface News {
  readonly event: 'policy-changed' | 'policy-proposed' | 'policy-rejected' | 'policy-planned' | 'policy-dropped';
  readonly by: string;
  readonly reason: string;
  readonly before: Policy;
  readonly after: Policy;
  /** How long passwords live is what changes, and nothing of the policy. */
  readonly life?: LifeChange | undefined;
  /** One account's password never ends, or ends again, and nothing of the policy changes. */
  readonly exemption?: Exemption | undefined;
  /** When it happens, epoch ms; absent: now. */
  readonly at?: number;
}

const differencesIn = ({ before, after, life, exemption }: News): readonly Difference[] => {
  if (life) return [lifeDifference(life)];
  return exemption ? [exemptionDifference(exemption)] : policyDifference(before, after);
};

const mostTold = 30;

interface Reached {
  readonly login: string;
  readonly mail: string | null;
  readonly chats: readonly Identity[];
  readonly locale: string;
}

/** What telling administrators needs. */
export type Telling = Pick<CaseParts, 'directory' | 'roles' | 'keys' | 'now' | 'records' | 'documents'> & {
  readonly log: Pick<Log, 'warn'>;
};

const reached = async (parts: Telling): Promise<readonly Reached[]> => {
  const localeOf = localeOfAccount(parts);
  return Promise.all(
    (await parts.roles.holders('admin')).map(async ({ id, login, mail }) => {
      const [chats, locale] = await Promise.all([parts.directory.identitiesOf(id), localeOf(id)]);
      return { login, mail, chats, locale };
    }),
  );
};

/** Reads where every administrator can be reached first (`from` null: nobody's chat tells it already), so that no transaction waits for a directory; then tells them within one. */
export const adminHerald = async (
  parts: Telling,
  news: News,
  from: Identity | null,
): Promise<(tx: Transaction) => Promise<void>> => {
  const { event, by, reason, before, at } = news;
  const admins = await reached(parts);
  const id = randomUUID();
  const changes = differencesIn(news).map(({ path, before: was, after: is, direction }) => ({
    path,
    was,
    is,
    direction,
  }));
  const notice = {
    event,
    at: at ?? parts.now(),
    from: from?.channel ?? 'latchkey',
    agent: by,
    policy: { reason, changes: changes.slice(0, mostTold) },
  } as const;
  const isAsked = event === 'policy-proposed'; // in chat, with buttons; what nobody proposed in chat is told there
  return async (tx) => {
    for (const { login, mail, chats, locale } of admins)
      await promiseNotices(tx, parts.keys, {
        id,
        notice,
        mails: [mail],
        chats: chats.filter((one) => from === null || (!isAsked && identityKey(one) !== identityKey(from))),
        login,
        policy: before,
        locale,
        now: parts.now(),
      });
  };
};

/** Asks every other administrator, in their chats; whoever is at something else is asked once they have finished. */
export const askAdmins = async ({ parts, speaking }: PolicyWork, admin: Admin, proposal: string): Promise<void> => {
  const isWanted = async (): Promise<boolean> => {
    const kept = await proposalOf(parts, proposal);
    const version = (await parts.records.policy())?.version ?? 0;
    return kept !== null && isOpen(kept.proposal, version, parts.now());
  };
  const word = { flow: 'policy-approval', named: proposal, manners: 'wait', isWanted } as const;
  for (const { one } of await otherAdmins(parts, admin)) await speakToAccount(speaking(), one.id, word);
};

/** Whoever else is asked sees that it is decided. */
export const tellDecided = async ({ parts, speaking }: PolicyWork, admin: Admin, proposal: string): Promise<void> => {
  for (const { id } of await parts.roles.holders('admin')) {
    if (id === admin.account.id) continue;
    for (const identity of await parts.directory.identitiesOf(id)) await tellOne(speaking(), identity, proposal, 'decided');
  }
};
