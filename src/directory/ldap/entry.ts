import type { Entry as LdaptsEntry } from 'ldapts';

/** One entry of a search, read by attribute name in any case. */
export interface Entry {
  readonly dn: string;
  /** All values as text; none where the attribute is absent or hidden from us. */
  texts(attribute: string): readonly string[];
  /** The first value, or null. */
  text(attribute: string): string | null;
  /** All values as bytes; ask for the attribute in `binary` of the search. */
  buffers(attribute: string): readonly Buffer[];
  buffer(attribute: string): Buffer | null;
  /** The first value as a whole number; null where absent or none. */
  whole(attribute: string): bigint | null;
}

const listOf = (value: LdaptsEntry[string] | undefined): readonly (string | Buffer)[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

/** Reads an entry of ldapts, where absent attributes are `[]`, single values bare and several a list. */
export const readEntry = (raw: LdaptsEntry): Entry => {
  const values = new Map(Object.entries(raw).map(([name, value]) => [name.toLowerCase(), listOf(value)]));
  const of = (attribute: string): readonly (string | Buffer)[] => values.get(attribute.toLowerCase()) ?? [];
  const texts = (attribute: string): string[] =>
    of(attribute).map((value) => (typeof value === 'string' ? value : value.toString('utf8')));
  const buffers = (attribute: string): Buffer[] =>
    of(attribute).map((value) => (typeof value === 'string' ? Buffer.from(value) : value));
  const text = (attribute: string): string | null => texts(attribute)[0] ?? null;
  return {
    dn: raw.dn,
    texts,
    text,
    buffers,
    buffer: (attribute) => buffers(attribute)[0] ?? null,
    whole: (attribute) => {
      const value = text(attribute);
      return value !== null && /^-?\d{1,20}$/.test(value) ? BigInt(value) : null;
    },
  };
};
