import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Attribute, Change, Client } from 'ldapts';
import { quoted } from '../../src/directory/active-directory/encode.ts';
import { guidDn } from '../../src/directory/active-directory/guid.ts';
import { createActiveDirectory } from '../../src/directory/active-directory.ts';
import { settingsFor } from '../world/domain.ts';
import { serve } from './child.ts';

/** Resets in a domain by the product's own directory, and by a bare bound ldapts client, in a process that can be measured. */
const { LDAP_URLS = '', LDAP_CA_FILE = '', LDAP_BASE_DN = '' } = process.env;
const ca = readFileSync(LDAP_CA_FILE, 'utf8');
const settings = settingsFor({ url: LDAP_URLS, ca, baseDn: LDAP_BASE_DN });
const directory = await createActiveDirectory(settings);
const client = new Client({ url: LDAP_URLS, timeout: 10_000, tlsOptions: { ca } });
await client.bind(settings.bindDn, settings.bindPassword());

type Reset = (account: string, password: string) => Promise<void>;

const ways: Readonly<Record<'ours' | 'bare', Reset>> = {
  ours: async (account, password) => {
    const { outcome } = await directory.reset(account, password, randomUUID());
    if (outcome !== 'done') throw new Error(`a reset was ${outcome}`);
  },
  bare: (account, password) =>
    client.modify(guidDn(account), [
      new Change({ operation: 'replace', modification: new Attribute({ type: 'unicodePwd', values: [quoted(password)] }) }),
    ]),
};

const find = async (logins: readonly string[]): Promise<readonly (string | undefined)[]> =>
  Promise.all(logins.map(async (login) => (await directory.findByName(login))?.id));

/** Resets these accounts, one after the other; how many ms each took. */
const resets = async (way: keyof typeof ways, accounts: readonly string[], password: string): Promise<readonly number[]> => {
  const walls: number[] = [];
  for (const account of accounts) {
    const begun = performance.now();
    await ways[way](account, password);
    walls.push(performance.now() - begun);
  }
  return walls;
};

serve({}, { find, resets }, async () => {
  await client.unbind();
  await directory.close();
});
