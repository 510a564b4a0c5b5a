import { createHash } from 'node:crypto';

/** A value that may be found in the sinks it is meant for, and nowhere else. */
export interface Canary {
  readonly kind: string;
  readonly value: string;
  readonly sinks: readonly string[];
}

/** Everything one place holds. */
export interface Sink {
  readonly name: string;
  readonly content: Buffer;
}

/** A canary where it must not be. The value itself is not repeated: reports are read by people. */
export interface Escape {
  readonly kind: string;
  readonly form: string;
  readonly sink: string;
  readonly around: string;
}

interface Needle {
  readonly canary: Canary;
  readonly form: string;
  readonly bytes: Buffer;
  /** Short ones count only where nothing of a word stands beside them. */
  readonly isWord: boolean;
}

const prefixBytes = 4;
const longEnough = 20;
const prefixLength = 14;

/** Base64 of bytes that stand anywhere in a longer text: the part that does not depend on what stands before and after. */
const base64Forms = (bytes: Buffer): Buffer[] =>
  [0, 1, 2].flatMap((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const from = shift === 0 ? 0 : shift + 1;
    const certain = text.slice(from, Math.floor(((shift + bytes.length) * 8) / 6));
    return [certain, certain.replaceAll('+', '-').replaceAll('/', '_')].map((form) => Buffer.from(form));
  });

const formEncoded = (text: string): string => new URLSearchParams({ a: text }).toString().slice(2);

const formsOf = (text: string): [form: string, bytes: Buffer][] => {
  const bytes = Buffer.from(text);
  const list = [...bytes];
  return [
    ['plain', bytes],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['hex', Buffer.from(bytes.toString('hex'))],
    ['HEX', Buffer.from(bytes.toString('hex').toUpperCase())],
    ...base64Forms(bytes).map((form): [string, Buffer] => ['base64', form]),
    ['URL-encoded', Buffer.from(encodeURIComponent(text))],
    ['form-encoded', Buffer.from(formEncoded(text))],
    ['JSON', Buffer.from(JSON.stringify(text).slice(1, -1))],
    ['byte array', Buffer.from(list.join(','))],
    ['byte list', Buffer.from(list.join(', '))],
    ['spaced', Buffer.from([...text].join(' '))],
    ['spaced apart', Buffer.from([...text].join('\u00a0'))],
    ['in halves', Buffer.from(`${text.slice(0, 3)} ${text.slice(3)}`)],
    ['in firm halves', Buffer.from(`${text.slice(0, 3)}\u00a0${text.slice(3)}`)],
  ];
};

/** A plain hash of something short, or chosen by a person, gives it away (SEC-104). */
const hashesOf = ({ kind, value }: Canary): [form: string, bytes: Buffer][] =>
  /password|code/.test(kind)
    ? (['hex', 'base64', 'base64url'] as const).map((form) => [
        `SHA-256, ${form}`,
        Buffer.from(createHash('sha256').update(value).digest(form)),
      ])
    : [];

const needlesOf = (canary: Canary): Needle[] => {
  const { value } = canary;
  const beginning = value.length >= longEnough ? formsOf(value.slice(0, prefixLength)) : [];
  const named = beginning.map(([form, bytes]): [string, Buffer] => [`beginning, ${form}`, bytes]);
  const unique = new Map(
    [...formsOf(value), ...named, ...hashesOf(canary)].map(([form, bytes]) => [bytes.toString('latin1'), form]),
  );
  return [...unique].map(([text, form]) => ({
    canary,
    form,
    bytes: Buffer.from(text, 'latin1'),
    isWord: text.length < 12,
  }));
};

const isWordByte = (byte: number | undefined): boolean => byte !== undefined && /[A-Za-z0-9_.-]/.test(String.fromCharCode(byte));

const isAt = (content: Buffer, at: number, { bytes, isWord }: Needle): boolean => {
  if (content.compare(bytes, 0, bytes.length, at, at + bytes.length) !== 0) return false;
  return !isWord || !(isWordByte(content[at - 1]) || isWordByte(content[at + bytes.length]));
};

/** What stands around a find, with the find itself struck out. */
const around = (content: Buffer, at: number, length: number): string =>
  `${content.subarray(Math.max(0, at - 60), at).toString('latin1')}█${content.subarray(at + length, at + length + 40).toString('latin1')}`.replace(
    /[^\x20-\x7e█]/g,
    '·',
  );

/** Looks for every canary, in every form, in every sink: where it is found although it must not be, and where it was found at all. */
export const searchAll = (
  canaries: readonly Canary[],
  sinks: readonly Sink[],
): { readonly escapes: readonly Escape[]; readonly found: ReadonlyMap<string, ReadonlySet<string>> } => {
  const byPrefix = new Map<number, Needle[]>();
  const mayBegin = new Uint8Array(1 << 16);
  for (const needle of canaries.flatMap(needlesOf)) {
    const prefix = needle.bytes.readUInt32LE(0);
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), needle]);
    mayBegin[(prefix ^ (prefix >>> 16)) & 0xffff] = 1;
  }
  const escapes: Escape[] = [];
  const found = new Map<string, Set<string>>();
  for (const { name, content } of sinks)
    for (let at = 0; at + prefixBytes <= content.length; at += 1) {
      const prefix = content.readUInt32LE(at);
      if (!mayBegin[(prefix ^ (prefix >>> 16)) & 0xffff]) continue;
      for (const needle of byPrefix.get(prefix) ?? []) {
        if (at + needle.bytes.length > content.length || !isAt(content, at, needle)) continue;
        const { kind, sinks: allowed } = needle.canary;
        found.set(kind, (found.get(kind) ?? new Set()).add(name));
        if (!allowed.includes(name))
          escapes.push({ kind, form: needle.form, sink: name, around: around(content, at, needle.bytes.length) });
      }
    }
  return { escapes, found };
};
