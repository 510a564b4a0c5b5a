import { problems } from './problem.ts';

/** What a collection or a thing may be asked for. */
export interface QueryRules {
  /** Properties that exist; null: `$select` is not offered. */
  readonly select: readonly string[] | null;
  readonly filter: readonly string[];
  readonly expand?: readonly string[];
  readonly hasPages: boolean;
  /** Casts and such: only with ConsistencyLevel and `$count`. */
  readonly isAdvanced?: boolean;
}

type Thing = Readonly<Record<string, unknown>>;

const known = ['$select', '$filter', '$top', '$count', '$expand', '$skiptoken'];

/** Refuses every parameter the route does not offer, and advanced queries without their header. */
export const checkQuery = (query: URLSearchParams, rules: QueryRules, consistency: string | undefined): void => {
  for (const name of query.keys())
    if (!known.includes(name)) throw problems.bad(`The query parameter '${name}' is not supported.`);
  for (const name of selectOf(query)) {
    if (!rules.select) throw problems.bad("The query parameter '$select' is not supported.");
    if (!rules.select.includes(name)) throw problems.bad(`Could not find a property named '${name}'.`);
  }
  const top = query.get('$top');
  if (top !== null && (!rules.hasPages || !/^\d+$/.test(top) || Number(top) < 1 || Number(top) > 999))
    throw problems.bad('Invalid page size specified.');
  const expand = query.get('$expand');
  if (expand !== null && !(rules.expand ?? []).includes(expand)) throw problems.bad(`'$expand=${expand}' is not supported.`);
  const isEventual = consistency?.toLowerCase() === 'eventual' && query.get('$count') === 'true';
  if (rules.isAdvanced && !isEventual && !query.has('$skiptoken'))
    throw problems.unsupportedQuery('The query needs the ConsistencyLevel header and $count.');
};

const selectOf = (query: URLSearchParams): readonly string[] =>
  (query.get('$select') ?? '').split(',').filter((one) => one !== '');

/** The thing with the selected properties alone. */
export const selected = (thing: Thing, query: URLSearchParams, all: readonly string[]): Thing => {
  const names = selectOf(query).length > 0 ? selectOf(query) : all;
  return Object.fromEntries([...new Set(names)].map((name) => [name, thing[name] ?? null]));
};

const isSame = (value: unknown, literal: unknown): boolean =>
  typeof value === 'string' && typeof literal === 'string' ? value.toLowerCase() === literal.toLowerCase() : value === literal;

const literalOf = (text: string): unknown => {
  if (text === 'true' || text === 'false') return text === 'true';
  return text.slice(1, -1).replaceAll("''", "'");
};

const text = "'(?:[^']|'')*'";
const clause = new RegExp(
  String.raw`^\s*(?:(\w+) eq (${text}|true|false)|(\w+)/any\((\w+):\4 eq (${text})\))\s*(?:(or|and)\s|$)`,
);

/** A filter of `eq` and `any` joined by one of `or` and `and`; anything else is refused. */
export const filtered = <T extends Thing>(
  things: readonly T[],
  query: URLSearchParams,
  properties: readonly string[],
): readonly T[] => {
  let rest = query.get('$filter');
  if (rest === null) return things;
  const tests: ((thing: Thing) => boolean)[] = [];
  let join = 'and';
  do {
    const match = clause.exec(rest);
    const [whole = '', property, value, collection, , item, next] = match ?? [];
    const name = property ?? collection ?? '';
    if (!match || !properties.includes(name)) throw problems.bad('Invalid filter clause');
    if (property) tests.push((thing) => isSame(thing[name], literalOf(value ?? '')));
    else tests.push((thing) => (thing[name] as string[]).some((one) => isSame(one, literalOf(item ?? ''))));
    join = next ?? join;
    rest = next ? rest.slice(whole.length) : '';
  } while (rest !== '');
  return things.filter((thing) => (join === 'or' ? tests.some((test) => test(thing)) : tests.every((test) => test(thing))));
};

/** One page with the link to the next. `largest` bounds what a page holds, whatever was asked. */
export const paged = (things: readonly Thing[], url: URL, largest: number): Thing => {
  const size = Math.min(Number(url.searchParams.get('$top') ?? 100), largest);
  const token = url.searchParams.get('$skiptoken');
  const from = token === null ? 0 : Number(Buffer.from(token, 'base64url').toString());
  if (!Number.isInteger(from)) throw problems.bad('The skip token is invalid.');
  const next = new URL(url);
  next.searchParams.set('$skiptoken', Buffer.from(String(from + size)).toString('base64url'));
  const hasMore = from + size < things.length;
  return { value: things.slice(from, from + size), ...(hasMore ? { '@odata.nextLink': next.href } : {}) };
};
