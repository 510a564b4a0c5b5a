import type { Account } from '../../core/account.ts';
import { type AuditRecord, bareRecord } from '../../core/audit.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import type { NoticeEvent } from '../../core/notices.ts';
import { AppError } from '../../core/result.ts';
import type { Directory } from '../../directory/port.ts';
import { parseAddress, sameMailbox } from '../../methods/mail-address.ts';
import type { IdentityLink, Transaction } from '../../store/records.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';

/** What linking by declared single sign-on needs. `profileMail` is at most 60 s old: so long a changed address may still count. */
export interface DeclaredSso extends Pick<Parts, 'records' | 'keys' | 'now'> {
  /** Whether the deployment declares that people cannot choose the address in their Slack profile (SEC-16). */
  readonly isDeclared: boolean;
  readonly profileMail: (identity: Identity) => Promise<string | null>;
  readonly herald: Herald;
}

const plainOf = ({ channel, tenant, person }: Identity): Identity => ({ channel, tenant, person });
const mailText = (mail: string): string => `profile-mail\n${sameMailbox(mail)}`;

const recordOf = (identity: Identity, account: string, at: number, action: string): AuditRecord => ({
  ...bareRecord,
  at,
  action,
  outcome: 'success',
  actor: identityKey(identity),
  role: 'latchkey',
  target: account,
  source: identity.channel,
  detail: { how: 'declared-sso' },
});

/** A change of the link with its audit row and its notices; false where somebody was faster. */
const changed = async (
  { records, now, herald }: DeclaredSso,
  identity: Identity,
  account: string,
  event: Extract<NoticeEvent, 'identity-linked' | 'link-suspended'>,
  change: (tx: Transaction, at: number) => Promise<boolean>,
): Promise<boolean> => {
  const at = now();
  const tell = await herald(account);
  const notice = { event, at, from: 'latchkey', chat: identity.channel } as const;
  return records.transaction(async (tx) => {
    if (!(await change(tx, at))) return false;
    await tx.audit(recordOf(identity, account, at, event === 'identity-linked' ? 'identity.linked' : 'identity.suspended'));
    await tell(tx, { notice, account, key: `${event}.${account}.${at}`, by: event === 'identity-linked' ? identity : null });
    return true;
  });
};

/** The one account with this very mail that has no chat of this kind yet; a login that looks like it is not enough. */
const accountOf = async (directory: Directory, identity: Identity, mail: string): Promise<Account | null> => {
  const found = await directory.findByName(mail);
  const own = found?.mail ? parseAddress(found.mail) : null;
  if (!found || found.untouchable || own === null || sameMailbox(own) !== sameMailbox(mail)) return null;
  const chats = await directory.identitiesOf(found.id);
  return chats.some((one) => one.channel === identity.channel) ? null : found;
};

const linked = async (directory: Directory, sso: DeclaredSso, identity: Identity): Promise<Account | null> => {
  const mail = parseAddress((await sso.profileMail(identity)) ?? '');
  const account = mail === null ? null : await accountOf(directory, identity, mail);
  if (mail === null || !account) return null;
  const mailMac = sso.keys.mac('address', mailText(mail));
  const how = 'declared-sso' as const;
  await changed(sso, identity, account.id, 'identity-linked', (tx, at) =>
    tx.addLink({ identity: plainOf(identity), account: account.id, how, linkedAt: at, suspendedAt: null, mailMac }),
  );
  return directory.findByIdentity(identity); // as it stands now, whoever linked it
};

/** Whether the profile still has the address that made the link; a changed one suspends it, for good (SEC-16). An address that cannot be read is no answer. */
const stillHolds = async (sso: DeclaredSso, { identity, account, mailMac }: IdentityLink): Promise<boolean> => {
  const mail = await sso.profileMail(identity);
  if (mail === null) throw new AppError('profile-unreadable', 'the profile of a linked person cannot be read');
  if (mailMac !== null && sso.keys.isMac('address', mailText(parseAddress(mail) ?? ''), mailMac)) return true;
  await changed(sso, identity, account, 'link-suspended', (tx, at) => tx.suspendLink(identity, at));
  return false;
};

/**
 * A directory in which Slack people are linked by the address of their profile, where the deployment declares that single sign-on or provisioning
 * controls it (SEC-16). `directory` knows links already. Links made so count only while it is declared.
 */
export const withDeclaredSso = <D extends Directory>(directory: D, sso: DeclaredSso): D => ({
  ...directory,
  findByIdentity: async (identity) => {
    const found = await directory.findByIdentity(identity);
    if (identity.channel !== 'slack') return found;
    const link = await sso.records.link(identity);
    if (!found) return sso.isDeclared && !link ? linked(directory, sso, identity) : null;
    if (link?.account !== found.id || link.how !== 'declared-sso') return found;
    return sso.isDeclared && (await stillHolds(sso, link)) ? found : null;
  },
});
