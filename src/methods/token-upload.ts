import { parse } from 'csv-parse/sync';
import { no, ok, type Result } from '../core/result.ts';
import type { OathKey } from './oath-key.ts';

/** One row of an upload, as far as a file can tell: whose token, which, and its key. */
export interface UploadedToken {
  readonly line: number;
  readonly upn: string;
  readonly serial: string;
  readonly key: OathKey;
}

/** What is wrong with a row. `line` is that of the file; nothing of a key is ever in it. */
export interface RowProblem {
  readonly line: number;
  readonly why: string;
}

/** The columns, named as in Entra's upload of OATH tokens; their order does not matter. */
export const tokenColumns = ['upn', 'serial number', 'secret key', 'time interval', 'manufacturer', 'model'] as const;
type Column = (typeof tokenColumns)[number];
type Row = Readonly<Record<Column, string>>;

const mostBytes = 4 * 1024 * 1024;
const mostRows = 10_000;
/** 128 bits in base32 (SEC-41), and as much as a hash takes. */
const shortestSecret = 26;
const longestSecret = 128;

/** As people type base32: with blanks and small letters; padding says nothing. */
const plainSecret = (text: string): string => text.replaceAll(/[\s-]/g, '').toUpperCase().replace(/=+$/, '');

const rules: readonly (readonly [isRight: (row: Row) => boolean, why: string])[] = [
  [({ upn }) => /^\S{1,254}$/.test(upn), 'the upn is missing, or has blanks in it'],
  [
    (row) => /^[\w.:/-]{1,64}$/.test(row['serial number']),
    'the serial number is missing, longer than 64 characters, or has others than letters, digits and . : / - _',
  ],
  [
    (row) => new RegExp(`^[A-Z2-7]{${shortestSecret},${longestSecret}}$`).test(plainSecret(row['secret key'])),
    'the secret key is not base32 of at least 128 bits',
  ],
  [(row) => ['30', '60'].includes(row['time interval']), 'the time interval is neither 30 nor 60'],
  [
    ({ manufacturer, model }) => manufacturer.length <= 64 && model.length <= 64,
    'manufacturer or model is longer than 64 characters',
  ],
];

const tokenIn = (row: Row, line: number): UploadedToken => ({
  line,
  upn: row.upn,
  serial: row['serial number'],
  key: {
    secret: plainSecret(row['secret key']),
    seconds: row['time interval'] === '60' ? 60 : 30,
    maker: row.manufacturer,
    model: row.model,
  },
});

const twice = (rows: readonly (readonly [Row, number])[]): readonly RowProblem[] =>
  [...Map.groupBy(rows, ([row]) => row['serial number']).values()].flatMap((same) =>
    same.slice(1).map(([, line]) => ({ line, why: `the serial number stands in line ${same[0]?.[1]} already` })),
  );

/** A file read: its rows, or what is wrong with them. */
export type ReadTokens =
  | { readonly ok: true; readonly value: readonly UploadedToken[] }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

const read = (text: string): Result<readonly (readonly [Row, number])[], string> => {
  try {
    const parsed = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Parsed[];
    return ok(parsed.map(({ record, info }) => [record as Row, info.lines] as const));
  } catch {
    return no('it is not a table of comma-separated values, or a row has more or fewer columns than the first');
  }
};

/** The rows of an uploaded file, each right by itself; or everything that is wrong with it, by line. A file that cannot be read as a table has one problem, in line 1. */
export const readTokens = (text: string): ReadTokens => {
  const failed = (why: string) => ({ ok: false, problems: [{ line: 1, why }] }) as const;
  if (Buffer.byteLength(text) > mostBytes) return failed('the file is larger than 4 MiB');
  const rows = read(text);
  if (!rows.ok) return failed(rows.reason);
  const [first] = rows.value;
  if (!first) return failed('there are no rows besides the names of the columns');
  const missing = tokenColumns.filter((name) => !(name in first[0]));
  if (missing.length > 0) return failed(`these columns are missing: ${missing.join(', ')}`);
  if (rows.value.length > mostRows) return failed(`there are more than ${mostRows} rows`);
  const wrong = rows.value.flatMap(([row, line]) => rules.flatMap(([isRight, why]) => (isRight(row) ? [] : [{ line, why }])));
  const problems = [...wrong, ...twice(rows.value)].toSorted((a, b) => a.line - b.line);
  return problems.length > 0 ? { ok: false, problems } : ok(rows.value.map(([row, line]) => tokenIn(row, line)));
};
