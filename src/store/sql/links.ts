import { canonical } from '../../core/audit.ts';
import type { Identity } from '../../core/identity.ts';
import { AppError } from '../../core/result.ts';
import type { Keys } from '../keys.ts';
import type { IdentityLink, Records, Transaction } from '../records.ts';
import { changedOne } from './changed.ts';
import type { Engine } from './engine.ts';
import type { Database, IdentityLinkRow } from './schema.ts';

type Unsigned = Omit<IdentityLinkRow, 'mac'>;

const macText = (row: Unsigned): string =>
  `identity-link\n${canonical([row.channel, row.tenant, row.person, row.account, row.how, row.linked_at, row.suspended_at, row.mail_mac])}`;

const signed = (row: Unsigned, keys: Keys): IdentityLinkRow => ({ ...row, mac: keys.mac('row', macText(row)) });

const toRow = ({ identity, account, how, linkedAt, suspendedAt, mailMac }: IdentityLink): Unsigned => ({
  channel: identity.channel,
  tenant: identity.tenant,
  person: identity.person,
  account,
  how,
  linked_at: linkedAt,
  suspended_at: suspendedAt,
  mail_mac: mailMac,
});

/** The link a row holds; refuses a row that was not written with our key: whoever may write to the database cannot link anybody (SEC-104, SEC-107). */
const opened = (row: IdentityLinkRow, keys: Keys): IdentityLink => {
  if (!keys.isMac('row', macText(row), row.mac))
    throw new AppError('link-broken', 'A link of a chat identity was changed outside Latchkey.');
  return {
    identity: { channel: row.channel as Identity['channel'], tenant: row.tenant, person: row.person },
    account: row.account,
    how: row.how as IdentityLink['how'],
    linkedAt: row.linked_at,
    suspendedAt: row.suspended_at,
    mailMac: row.mail_mac,
  };
};

const rowOf = (db: Database, { channel, tenant, person }: Identity): Promise<IdentityLinkRow | undefined> =>
  db
    .selectFrom('identity_links')
    .selectAll()
    .where('channel', '=', channel)
    .where('tenant', '=', tenant)
    .where('person', '=', person)
    .executeTakeFirst();

const add = async (trx: Database, keys: Keys, link: IdentityLink): Promise<boolean> => {
  const fresh = trx
    .insertInto('identity_links')
    .values(signed(toRow(link), keys))
    .onConflict((conflict) => conflict.doNothing());
  return (await fresh.returning('account').executeTakeFirst()) !== undefined;
};

const remove = async (trx: Database, { channel, tenant, person }: Identity, account: string): Promise<boolean> => {
  const mine = trx.deleteFrom('identity_links').where('channel', '=', channel).where('tenant', '=', tenant);
  return changedOne(await mine.where('person', '=', person).where('account', '=', account).executeTakeFirst());
};

const suspend = async (trx: Database, keys: Keys, identity: Identity, at: number): Promise<boolean> => {
  const row = await rowOf(trx, identity);
  if (!row || row.suspended_at !== null) return false;
  const { mac, suspended_at } = signed(toRow({ ...opened(row, keys), suspendedAt: at }), keys);
  const now = trx.updateTable('identity_links').set({ mac, suspended_at }).where('mac', '=', row.mac);
  return changedOne(await now.where('suspended_at', 'is', null).executeTakeFirst());
};

type Writes = 'addLink' | 'removeLink' | 'suspendLink';

/** Changes links of chat identities. Two unique keys decide: one identity has one account, and one account one identity of a tenant (SEC-16). */
export const linkWrites = (trx: Database, keys: Keys): Pick<Transaction, Writes> => ({
  addLink: (link) => add(trx, keys, link),
  removeLink: (identity, account) => remove(trx, identity, account),
  suspendLink: (identity, at) => suspend(trx, keys, identity, at),
});

/** Reads links of chat identities; a forged one is refused with `AppError('link-broken')`. */
export const linkReads = (engine: Engine, keys: Keys): Pick<Records, 'link' | 'linksOf' | 'linkedAccounts'> => ({
  link: async (identity) => {
    const row = await engine.read((db) => rowOf(db, identity));
    return row ? opened(row, keys) : null;
  },
  linksOf: async (account) => {
    const rows = await engine.read((db) =>
      db.selectFrom('identity_links').selectAll().where('account', '=', account).orderBy('linked_at').orderBy('person').execute(),
    );
    return rows.map((row) => opened(row, keys));
  },
  linkedAccounts: async (after, limit) => {
    const rows = await engine.read((db) => {
      const accounts = db.selectFrom('identity_links').select('account').distinct().orderBy('account').limit(limit);
      return (after === null ? accounts : accounts.where('account', '>', after)).execute();
    });
    return rows.map(({ account }) => account);
  },
});
