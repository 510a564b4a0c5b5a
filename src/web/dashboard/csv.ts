import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { identityText } from '../../core/reports/csv.ts';
import { dayOf } from '../../core/reports/tally.ts';
import type { NamedRecord, Overview } from '../../runtime/reports/desk.ts';
import { dayText } from './filter.ts';

type Row = readonly (string | number)[];
/** A table as a file: its columns, and rows that may be far too many to hold. */
export interface CsvTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
}

const tables: Readonly<Record<string, (overview: Overview) => Omit<CsvTable, 'name'>>> = {
  days: ({ activity }) => ({
    columns: ['from', 'resets', 'unlocks', 'changes'],
    rows: activity.points.map(({ at, resets, unlocks, changes }) => [dayText(dayOf(at)), resets, unlocks, changes]),
  }),
  channels: ({ activity }) => ({
    columns: ['channel', 'resets', 'unlocks', 'changes'],
    rows: activity.channels.map(({ channel, resets, unlocks, changes }) => [channel, resets, unlocks, changes]),
  }),
  agents: ({ agents }) => ({
    columns: ['account', 'name', 'acts'],
    rows: agents.map(({ agent, name, acts }) => [agent, name, acts]),
  }),
  failures: ({ activity }) => ({
    columns: ['reason', 'count'],
    rows: activity.reasons.map(({ reason, count }) => [reason, count]),
  }),
  methods: ({ census }) => ({
    columns: ['method', 'people'],
    rows: (census?.methods ?? []).map(({ method, count }) => [method, count]),
  }),
};

/** A part of the overview as a table; null: there is no part of that name. */
export const csvOfOverview = (what: string, overview: Overview): CsvTable | null => {
  const make = Object.hasOwn(tables, what) ? tables[what] : undefined;
  return make ? { name: what, ...make(overview) } : null;
};

const auditColumns = [
  'time',
  'receipt',
  'action',
  'outcome',
  'reason',
  'actor',
  'role',
  'target',
  'flow',
  'methods',
  'source',
  'policy version',
  'id',
];

async function* auditRows(records: AsyncIterable<NamedRecord['record']>): AsyncGenerator<Row> {
  for await (const one of records)
    yield [
      ...[
        new Date(one.at).toISOString(),
        one.seq ?? '',
        one.action,
        one.outcome,
        one.reason ?? '',
        identityText(one.actor),
        one.role,
      ],
      ...[one.target ?? '', one.flow ?? '', one.methods.join(' '), one.source, one.policyVersion, one.id],
    ];
}

/** Audit records as a table: ids as they are on record, no names. */
export const csvOfAudit = (records: AsyncIterable<NamedRecord['record']>): CsvTable => ({
  name: 'audit',
  columns: auditColumns,
  rows: auditRows(records),
});

/**
 * Sends a table as a file (RFC 4180, UTF-8 with its mark, so that spreadsheets read it). A cell that a spreadsheet would take for a formula begins with an
 * apostrophe. Rows go out as they are read: the reader's speed is the store's.
 */
export const sendCsv = async (response: ServerResponse, { name, columns, rows }: CsvTable): Promise<void> => {
  response.writeHead(200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="latchkey-${name}.csv"`,
  });
  const text = stringify({ header: true, columns: [...columns], escape_formulas: true, bom: true });
  await pipeline(Readable.from(rows), text, response);
};
