import { no, ok, type Result } from '../result.ts';

/** What a reader of the API asks for: a period (epoch ms, both counted), ids, and texts that must be equal or begin so. */
export interface AuditFilter {
  readonly from: number;
  readonly to: number;
  readonly initiator: string | null;
  readonly target: string | null;
  readonly equal: Readonly<Partial<Record<EqualField, string>>>;
  readonly activityStart: string | null;
}

const equalFields = ['activityDisplayName', 'loggedByService', 'category', 'result', 'correlationId'] as const;
type EqualField = (typeof equalFields)[number];

const text = "'((?:[^']|'')*)'";
const forms = {
  time: /^activityDateTime\s+(ge|gt|le|lt)\s+(\S+)$/,
  equal: new RegExp(`^(${equalFields.join('|')})\\s+eq\\s+${text}$`),
  start: new RegExp(`^startswith\\(\\s*activityDisplayName\\s*,\\s*${text}\\s*\\)$`),
  initiator: new RegExp(`^initiatedBy/user/id\\s+eq\\s+${text}$`),
  target: new RegExp(`^targetResources/any\\(\\s*(\\w+)\\s*:\\s*\\1/id\\s+eq\\s+${text}\\s*\\)$`),
} as const;

const plain = (quoted: string): string => quoted.replaceAll("''", "'");

/** Conditions joined by `and`; one that stands inside a text joins nothing. */
const conditionsIn = (filter: string): readonly string[] =>
  (filter.match(/(?:'(?:[^']|'')*'|(?!\s+and\s)[^'])+/g) ?? []).map((one) => one.replace(/^\s*and\s+/, '').trim());

const timed = (was: AuditFilter, how: string, when: string): AuditFilter | null => {
  const at = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(when) ? Date.parse(when) : Number.NaN;
  if (Number.isNaN(at)) return null;
  if (how === 'ge' || how === 'gt') return { ...was, from: Math.max(was.from, how === 'gt' ? at + 1 : at) };
  return { ...was, to: Math.min(was.to, how === 'lt' ? at - 1 : at) };
};

const narrowed = (was: AuditFilter, condition: string): AuditFilter | null => {
  const time = forms.time.exec(condition);
  if (time) return timed(was, time[1] ?? '', time[2] ?? '');
  const equal = forms.equal.exec(condition);
  if (equal) return { ...was, equal: { ...was.equal, [equal[1] ?? '']: plain(equal[2] ?? '') } };
  const start = forms.start.exec(condition);
  if (start) return { ...was, activityStart: plain(start[1] ?? '') };
  const initiator = forms.initiator.exec(condition);
  if (initiator) return { ...was, initiator: plain(initiator[1] ?? '') };
  const target = forms.target.exec(condition);
  return target ? { ...was, target: plain(target[2] ?? '') } : null;
};

const longest = 2_000;

/** Reads a `$filter` as the Entra audit log takes it (Entra model 12.6): these fields, joined by `and`. Anything else is refused by naming it, never guessed. */
export const auditFilterIn = (filter: string, everything: Pick<AuditFilter, 'from' | 'to'>): Result<AuditFilter, 'filter'> => {
  let found: AuditFilter | null = { ...everything, initiator: null, target: null, equal: {}, activityStart: null };
  if (filter.length > longest) return no('filter');
  for (const condition of conditionsIn(filter)) {
    found = narrowed(found, condition);
    if (!found) return no('filter');
  }
  return ok(found);
};
