import type { Connection } from '../ldap/connection.ts';
import { both, equals } from '../ldap/filters.ts';
import { must } from '../ldap/problem.ts';
import { domainDn } from './policies.ts';

/** A name of before there were user principal names: the domain, a backslash, the login. Both in lower case. */
export interface DownLevelName {
  readonly domain: string;
  readonly login: string;
}

/** The parts of such a name; null for any other (MS-ADTS 1.1, NT4 account name). */
export const downLevelOf = (name: string): DownLevelName | null => {
  const [, domain = '', login = ''] = /^([^\\@]{1,255})\\([^\\]{1,255})$/.exec(name.trim().toLowerCase()) ?? [];
  return domain && login ? { domain, login } : null;
};

/** What our domain may be called before a backslash, as the forest's own list has it: its NetBIOS name and its DNS name; none where the list is hidden from us. */
const domainNames = async (connection: Connection, baseDn: string): Promise<readonly string[]> => {
  const configuration = connection.rootDse.text('configurationNamingContext');
  if (configuration === null) return [];
  const filter = both(equals('objectClass', 'crossRef'), equals('nCName', domainDn(connection, baseDn)));
  const found = await connection.search(`CN=Partitions,${configuration}`, {
    scope: 'sub',
    filter,
    attributes: ['nETBIOSName', 'dnsRoot'],
  });
  if (!found.ok && found.problem.code === 32) return []; // hidden from us
  const [entry] = must(found);
  return [...(entry?.texts('nETBIOSName') ?? []), ...(entry?.texts('dnsRoot') ?? [])].map((one) => one.toLowerCase());
};

/** Whether the name is one of our own domain: the same login in another domain is somebody else. */
export const isOfOurDomain = async (connection: Connection, baseDn: string, { domain }: DownLevelName): Promise<boolean> =>
  (await domainNames(connection, baseDn)).includes(domain);
