import { genesis, linkText } from '../../core/audit.ts';
import type { Keys } from '../keys.ts';
import type { Reports } from '../reports.ts';
import { isOurs, toAuditRecord } from './audit-rows.ts';
import type { Engine } from './engine.ts';
import type { AuditRow } from './schema.ts';
import { closedHashes } from './segments.ts';

const hexOf = (mac: string): string => Buffer.from(mac, 'hex').toString('base64url');

/** Whether a row follows from the one before it; a row without a seal yet needs none. */
const isLinked = (keys: Pick<Keys, 'isMac'>, row: AuditRow, before: string | undefined): boolean => {
  if (row.seq === null) return row.hash === null;
  if (row.hash === null || before === undefined) return false;
  return keys.isMac('audit', linkText(before, row.seq, row.id, toAuditRecord(row)), hexOf(row.hash));
};

/** Checks single records: that we wrote them as they stand, and that each is the link after its neighbour (SEC-115). */
export const auditProof = (engine: Engine, keys: Pick<Keys, 'isMac'>): Pick<Reports, 'areWhole'> => ({
  areWhole: async (ids) => {
    if (ids.length === 0) return new Map();
    const rows = await engine.read((db) =>
      db
        .selectFrom('audit')
        .selectAll()
        .where('id', 'in', [...ids])
        .execute(),
    );
    const places = rows.flatMap(({ seq }) => (seq === null ? [] : [seq - 1]));
    const neighbours = await engine.read((db) =>
      db
        .selectFrom('audit')
        .select(['seq', 'hash'])
        .where('seq', 'in', [0, ...places])
        .execute(),
    );
    const closed = await closedHashes(engine, keys, places);
    const hashes = new Map<number, string>([
      [0, genesis],
      ...closed.map(({ seq, hash }) => [seq, hash] as const),
      ...neighbours.map(({ seq, hash }) => [seq ?? 0, hash ?? ''] as const),
    ]);
    return new Map(
      rows.map((row) => [row.id, isOurs(row, keys) && isLinked(keys, row, row.seq === null ? '' : hashes.get(row.seq - 1))]),
    );
  },
});
