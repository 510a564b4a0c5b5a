import { z } from 'zod';
import type { Account } from '../../core/account.ts';
import type { Directory } from '../port.ts';
import type { Finder } from './find.ts';
import type { Ask } from './graph.ts';
import { type Ground, open } from './ground.ts';
import { checkGroups, type Groups } from './groups.ts';
import { Person, selected } from './person.ts';
import { type Page, readPage } from './read.ts';

/** Where a listing stands: the ids of all groups asked about, which one is being read, and how it continues. */
const Cursor = z.tuple([z.array(z.string()), z.number().int().min(0), z.string().nullable()]);
type Cursor = z.infer<typeof Cursor>;

/** Each account costs a few reads for its tier: more at once would not end within the time of one question. */
const mostAtOnce = 50;
const workers = 8;

const written = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

const readCursor = (after: string): Cursor | null => {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(after, 'base64url').toString()));
  } catch {
    return null; // not one of ours: an empty page, as for a group nobody has
  }
};

const eachOf = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = new Array(items.length);
  let at = 0;
  const worker = async (): Promise<void> => {
    for (let mine = at++; mine < items.length; mine = at++) results[mine] = await work(items[mine] as T);
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return results;
};

const usersIn = async (
  { graph, personKey }: Ground,
  ask: Ask,
  [groups, at, link]: Cursor,
  limit: number,
): Promise<Page<Person>> => {
  const list = groups.length === 0 ? '/users' : `/groups/${groups[at]}/transitiveMembers/microsoft.graph.user`;
  const path = link ?? list;
  const query = { $select: selected(personKey), $top: String(Math.min(limit, mostAtOnce)), $count: 'true' };
  const page = await readPage(ask, { path, isAdvanced: true, ...(link ? {} : { query }) }, Person, graph.baseUrl);
  return page ?? { items: [], next: null };
};

const after = ([groups, at]: Cursor, next: string | null): Cursor | null => {
  if (next) return [groups, at, next];
  return at + 1 < groups.length ? [groups, at + 1, null] : null;
};

/** Lists everybody, or members group after group. Who was in an earlier group has been listed there already. */
export const membersOf = (ground: Ground, groups: Groups, finder: Finder): Directory['members'] => {
  const first = async (asked: readonly string[]): Promise<Cursor> => {
    const ids = await Promise.all(asked.map((one) => groups.idOf(one)));
    return [[...new Set(ids.filter((id) => id !== null))], 0, null];
  };
  const accountIn = async (ask: Ask, person: Person, earlier: readonly string[]): Promise<Account | null> => {
    if (earlier.length > 0 && (await checkGroups(ask, person.id, earlier)).size > 0) return null;
    return finder.account(ask, person);
  };
  return async (asked, token, limit) => {
    const cursor = token === null ? await first(asked ?? []) : readCursor(token);
    if (!cursor || (asked !== null && cursor[0].length === 0)) return { accounts: [], next: null };
    const ask = open(ground);
    const page = await usersIn(ground, ask, cursor, limit);
    const accounts = await eachOf(page.items, (person) => accountIn(ask, person, cursor[0].slice(0, cursor[1])));
    const next = after(cursor, page.next);
    return { accounts: accounts.filter((account) => account !== null), next: next && written(next) };
  };
};
