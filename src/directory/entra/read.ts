import { z } from 'zod';
import { AppError } from '../../core/result.ts';
import type { Ask, Call } from './graph.ts';
import type { Reply } from './reply.ts';

/** An outage, as every directory reports one (SEC-83). */
export const unavailable = (message: string, cause?: unknown): AppError =>
  new AppError('directory-unavailable', message, { cause });

/** A read Graph would not answer: a right or a licence is missing. To everybody else an outage like the others; here its codes count. */
export class RefusedRead extends AppError {
  readonly codes: readonly string[];
  constructor(codes: readonly string[]) {
    super('directory-unavailable', `Microsoft Graph refused a read: ${codes.join(', ')}`);
    this.codes = codes;
  }
}

/** No such account; what a read about one throws. */
export const accountGone = (): AppError => new AppError('account-gone', 'no such account in Microsoft Entra');

const parsed = <T>(schema: z.ZodType<T>, body: unknown): T => {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw unavailable(`Microsoft Graph answered something unexpected at ${result.error.issues[0]?.path.join('.')}`);
};

/** The answer of a read, checked; null for 404. Everything else is an outage: fails closed (SEC-83). */
export const bodyOf = <T>(reply: Reply, schema: z.ZodType<T>): T | null => {
  if (reply.kind === 'answered') return parsed(schema, reply.body);
  if (reply.kind === 'refused' && reply.status === 404) return null;
  if (reply.kind === 'refused') throw new RefusedRead(reply.codes);
  throw unavailable(`Microsoft Graph: ${reply.kind}`);
};

/** Reads one thing. Null: there is none. */
export const read = async <T>(ask: Ask, call: Omit<Call, 'method'>, schema: z.ZodType<T>): Promise<T | null> =>
  bodyOf(await ask({ ...call, method: 'GET' }), schema);

/** A page of a collection; `next` is the link Graph gave, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

const pageSchema = <T>(item: z.ZodType<T>) => z.object({ value: z.array(item), '@odata.nextLink': z.string().nullish() });

/** What a link of Graph means below the version. A link to another host or version is never followed (SEC-7). */
const pathOf = (link: string, baseUrl: string): string => {
  const start = `${baseUrl}/v1.0`;
  if (!link.startsWith(`${start}/`)) throw unavailable('Microsoft Graph gave a link that leads elsewhere');
  return link.slice(start.length);
};

/** Reads one page. `call` may be the path of a next link. Null: what is listed does not exist. */
export const readPage = async <T>(
  ask: Ask,
  call: Omit<Call, 'method'>,
  item: z.ZodType<T>,
  baseUrl: string,
): Promise<Page<T> | null> => {
  const page = await read(ask, call, pageSchema(item));
  const link = page?.['@odata.nextLink'];
  return page && { items: page.value, next: link ? pathOf(link, baseUrl) : null };
};

const mostPages = 200;

/** Reads every page. Null: what is listed does not exist; more than 200 pages is an outage, not a shorter answer. */
export const readAll = async <T>(
  ask: Ask,
  call: Omit<Call, 'method'>,
  item: z.ZodType<T>,
  baseUrl: string,
): Promise<readonly T[] | null> => {
  const all: T[] = [];
  let page = await readPage(ask, call, item, baseUrl);
  for (let pages = 1; page; pages++) {
    all.push(...page.items);
    if (!page.next) return all;
    if (pages >= mostPages) throw unavailable('Microsoft Graph has more pages than can be read in time');
    page = await readPage(ask, { path: page.next, isAdvanced: call.isAdvanced ?? false }, item, baseUrl);
  }
  return null;
};
