import { type AuditFilter, auditFilterIn } from '../../core/reports/audit-filter.ts';
import { no, ok, type Result } from '../../core/result.ts';

/** A query as the API takes it: how many, from where on, and what is looked for. */
export interface ApiQuery {
  readonly top: number;
  readonly skipToken: string | null;
  readonly filter: AuditFilter;
}

const known: readonly string[] = ['$top', '$filter', '$skiptoken', '$orderby'];
const standardTop = 100;
const mostTop = 999;
const order = /^activityDateTime\s+desc$/;

const problemIn = (asked: URLSearchParams): string | null => {
  const names = [...asked.keys()];
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) return `Unknown query option ${strange.slice(0, 40)}.`;
  if (new Set(names).size !== names.length) return 'A query option is given twice.';
  if (!/^[1-9]\d{0,2}$/.test(asked.get('$top') ?? '1')) return `$top must be 1 to ${mostTop}.`;
  if (!order.test(asked.get('$orderby') ?? 'activityDateTime desc')) return '$orderby must be activityDateTime desc.';
  return /^[\w-]{1,256}$/.test(asked.get('$skiptoken') ?? 'x') ? null : '$skiptoken must come from an @odata.nextLink.';
};

/** Reads the query of an address, strictly: what is not understood is refused, so that nobody takes a part for the whole. `now` is epoch ms. */
export const queryIn = (url: string, now: number): Result<ApiQuery, string> => {
  const asked = new URLSearchParams(url.split('?')[1] ?? '');
  const problem = problemIn(asked);
  if (problem) return no(problem);
  const filter = auditFilterIn(asked.get('$filter') ?? '', { from: 0, to: now });
  if (!filter.ok) return no('$filter is not understood. See the README for the fields it takes.');
  const token = asked.get('$skiptoken');
  return ok({ top: Number(asked.get('$top') ?? standardTop), skipToken: token, filter: filter.value });
};

/** The address of the next page: the same query, from there on. */
export const nextLink = (base: string, url: string, next: string): string => {
  const [path = '', query = ''] = url.split('?');
  const asked = new URLSearchParams(query);
  asked.set('$skiptoken', next);
  return `${base}${path}?${asked}`;
};
