import { type AuditRecord, canonical } from '../../core/audit.ts';
import type { Keys } from '../keys.ts';
import type { AuditRow } from './schema.ts';

/** A row as it is first written: not sealed. */
export type NewAuditRow = Omit<AuditRow, 'seq' | 'hash'>;

const rowText = (id: string, record: AuditRecord): string => `row\n${id}\n${canonical(record)}`;

/** The row of a record, with the MAC that shows it is ours. */
export const toAuditRow = (id: string, record: AuditRecord, keys: Pick<Keys, 'mac'>): NewAuditRow => {
  const { at, action, outcome, actor, target, flow, ...rest } = record;
  return { id, at, action, outcome, actor, target, flow, rest: canonical(rest), mac: keys.mac('audit', rowText(id, record)) };
};

type Rest = Omit<AuditRecord, 'at' | 'action' | 'outcome' | 'actor' | 'target' | 'flow'>;

/** `rest` as an object. A row somebody spoilt is still shown, as far as it can be: the chain says that it was spoilt. */
const restOf = (text: string): Rest => {
  try {
    return JSON.parse(text) as Rest;
  } catch {
    const unreadable = { unreadable: true };
    return {
      reason: null,
      role: 'latchkey',
      conversation: null,
      effect: null,
      methods: [],
      policyVersion: 0,
      source: '',
      detail: unreadable,
    };
  }
};

/** The record of a row; its columns win over whatever somebody put into `rest`, so that what is searched is what is verified. */
export const toAuditRecord = (row: NewAuditRow): AuditRecord => {
  const { at, action, actor, target, flow } = row;
  return { ...restOf(row.rest), at, action, outcome: row.outcome as AuditRecord['outcome'], actor, target, flow };
};

/** Whether Latchkey wrote this row, as it now stands. */
export const isOurs = (row: NewAuditRow, keys: Pick<Keys, 'isMac'>): boolean =>
  keys.isMac('audit', rowText(row.id, toAuditRecord(row)), row.mac);
