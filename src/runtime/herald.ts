import { identityKey } from '../core/identity.ts';
import type { NoticeEvent } from '../core/notices.ts';
import { promiseNotices } from '../delivery/notices.ts';
import { registeredAddresses } from '../methods/email-code.ts';
import type { Registration } from '../store/records.ts';
import { otherAdministrators } from './administrators.ts';
import type { Herald } from './intents.ts';
import { localeOfAccount } from './languages.ts';
import { objectionUrl } from './objecting.ts';
import type { Log, Parts } from './parts.ts';
import { currentPolicy } from './policies.ts';

type HeraldParts = Pick<Parts, 'records' | 'documents' | 'directory' | 'keys' | 'now' | 'publicBaseUrl'> & {
  readonly log: Pick<Log, 'warn'>;
};

/** What is frozen already, and what is no matter of one account. */
const withoutObjection: readonly NoticeEvent[] = ['not-me', 'policy-changed', 'policy-proposed', 'policy-rejected'];

/**
 * Tells every address of an account: its own mail, every registered address, the replaced one too, and every chat (SEC-101). Where policy has it so, the other
 * members of `administrators` are told as well when one of them reset a password.
 */
export const heraldOf =
  (parts: HeraldParts, administrators: readonly string[] = []): Herald =>
  async (account) => {
    const { records, directory, keys, now, publicBaseUrl } = parts;
    const [found, registrations, chats, { policy }, locale] = await Promise.all([
      directory.find(account),
      records.registrations(account),
      directory.identitiesOf(account),
      currentPolicy(records),
      localeOfAccount(parts)(account),
    ]);
    const isTold = found !== null && policy.notifications.administratorsOnAdministratorReset;
    const others = isTold ? await otherAdministrators(directory, administrators, found) : [];
    const addressesOf = (some: readonly Registration[]) => registeredAddresses(keys, some);
    return (tx, { notice, key, former, by, isOnCard, isReminder, isForOthers, observers = [] }) => {
      const otherChats = chats.filter((one) => !isOnCard && (by === null || identityKey(one) !== identityKey(by)));
      const mails = [found?.mail ?? null, ...addressesOf(registrations), ...addressesOf(former ? [former] : [])];
      return promiseNotices(tx, keys, {
        id: key,
        notice,
        mails: isForOthers ? [] : mails,
        chats: isForOthers ? [] : otherChats,
        observers: [...observers, ...(notice.event === 'password-reset' ? others : [])],
        ...(isReminder ? { isReminder } : {}),
        login: found?.login ?? account,
        policy,
        locale,
        objection: withoutObjection.includes(notice.event) ? null : objectionUrl(keys, publicBaseUrl, account, now()),
        now: now(),
      });
    };
  };
