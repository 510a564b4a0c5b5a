import { isIP } from 'node:net';
import { Attribute, Change, Client, type Control, type Filter } from 'ldapts';
import { type Entry, readEntry } from './entry.ts';
import { type Answer, answered, failed, type LdapProblem, lostBefore, notSent } from './problem.ts';
import { readProblem } from './read-problem.ts';
import type { Server } from './servers.ts';

/** A search. Referrals are never followed (SEC-74). */
export interface Search {
  readonly scope?: 'base' | 'one' | 'sub';
  readonly filter?: Filter;
  readonly attributes: readonly string[];
  /** Attributes whose values are bytes. */
  readonly binary?: readonly string[];
  /** At most so many entries; more are cut off without a problem. */
  readonly limit?: number;
  /** Fetches in pages of so many, all of them. */
  readonly pageSize?: number;
  readonly controls?: readonly Control[];
}

/** One change of an attribute within a modify. */
export interface AttributeChange {
  readonly operation: 'add' | 'delete' | 'replace';
  readonly attribute: string;
  readonly values: readonly string[] | readonly Buffer[];
}

/** One bound connection to one server. Used by one caller at a time, and never again once it was lost. */
export interface Connection {
  readonly server: Server;
  /** What the server says of itself, read when the connection was made. */
  readonly rootDse: Entry;
  /** False: lost, or forgotten by the server. */
  isUsable(): boolean;
  ask<T>(work: (client: Client) => Promise<T>): Promise<Answer<T>>;
  search(base: string, search: Search): Promise<Answer<readonly Entry[]>>;
  modify(dn: string, changes: readonly AttributeChange[], controls?: readonly Control[]): Promise<Answer<null>>;
  close(): Promise<void>;
}

/** Who connects, and how long anything may take. */
export interface Credentials {
  /** PEM of the only CA to trust; null: those of the system. */
  readonly ca: string | null;
  readonly dn: string;
  readonly password: () => string;
  readonly connectTimeoutMs: number;
  readonly timeoutMs: number;
}

/** A client whose certificate check cannot be switched off from outside. */
const clientFor = ({ url }: Server, { ca, connectTimeoutMs, timeoutMs }: Credentials): Client => {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  const tlsOptions = {
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    ...(ca === null ? {} : { ca }),
    ...(isIP(host) ? {} : { servername: host }),
  } as const;
  return new Client({ url, timeout: timeoutMs, connectTimeout: connectTimeoutMs, strictDN: true, tlsOptions });
};

const caught = async <T>(work: () => Promise<T>, isSent: boolean): Promise<Answer<T>> => {
  try {
    return answered(await work());
  } catch (error) {
    return failed(readProblem(error, isSent));
  }
};

/** The connection may be gone already: there is nothing left to end. */
const quit = (client: Client): Promise<void> => client.unbind().catch(() => undefined);

const searchWith = async (client: Client, base: string, search: Search): Promise<readonly Entry[]> => {
  const { searchEntries } = await client.search(
    base,
    {
      scope: search.scope ?? 'base',
      attributes: [...search.attributes],
      explicitBufferAttributes: [...(search.binary ?? [])],
      ...(search.filter ? { filter: search.filter } : {}),
      ...(search.limit ? { sizeLimit: search.limit } : {}),
      ...(search.pageSize ? { paged: { pageSize: search.pageSize } } : {}),
    },
    [...(search.controls ?? [])],
  );
  return searchEntries.map(readEntry);
};

const changeOf = ({ operation, attribute, values }: AttributeChange): Change =>
  new Change({ operation, modification: new Attribute({ type: attribute, values: [...values] as string[] | Buffer[] }) });

const connectionOf = (client: Client, server: Server, rootDse: Entry): Connection => {
  let isLost = false;
  const ask = async <T>(work: (one: Client) => Promise<T>): Promise<Answer<T>> => {
    if (!client.isBound) return failed(lostBefore('closed')); // ldapts would connect anew, as nobody
    const result = await caught(() => work(client), true);
    if (!result.ok && (result.problem.code === null || result.problem.code === 1)) isLost = true;
    return result;
  };
  return {
    server,
    rootDse,
    isUsable: () => !isLost && client.isBound,
    ask,
    search: (base, search) => ask((one) => searchWith(one, base, search)),
    modify: (dn, changes, controls = []) =>
      ask(async (one) => {
        await one.modify(dn, changes.map(changeOf), [...controls]);
        return null;
      }),
    close: () => quit(client),
  };
};

const rootDseAttributes = [
  'supportedControl',
  'supportedExtension',
  'currentTime',
  'defaultNamingContext',
  'configurationNamingContext',
];

const problemOf = (result: Answer<unknown>): LdapProblem =>
  result.ok ? { where: 'after-sending', code: 32, win32: null, data: null, lost: null, text: '' } : result.problem;

/** Connects, checks the certificate and the name in it, binds, and reads what the server says of itself. */
export const connect = async (server: Server, credentials: Credentials): Promise<Answer<Connection>> => {
  const client = clientFor(server, credentials);
  const opened = await caught(async () => {
    await client.bind(credentials.dn, credentials.password());
    const [rootDse] = await searchWith(client, '', { attributes: rootDseAttributes });
    return rootDse;
  }, false);
  if (opened.ok && opened.value) return answered(connectionOf(client, server, opened.value));
  await quit(client);
  return failed(notSent(problemOf(opened)));
};

/** Binds on a connection of its own, which is closed again: the way to prove somebody's password. Refuses to send an empty one (SEC-73). */
export const bindOnce = async (
  server: Server,
  credentials: Omit<Credentials, 'dn' | 'password'>,
  dn: string,
  password: string,
  controls: readonly Control[] = [],
): Promise<Answer<null>> => {
  if (password === '' || dn === '') throw new RangeError('an empty name or password would bind as nobody (RFC 4513 §5.1.2)');
  const client = clientFor(server, { ...credentials, dn, password: () => password });
  const bound = await caught(() => client.bind(dn, password, [...controls]), false);
  await quit(client);
  return bound.ok ? answered(null) : bound;
};
