import type { SealedRecord } from '../../core/audit.ts';

const version = '0.1.0';

/** 0 to 10, as CEF counts how bad something is. */
const severities: Readonly<Record<SealedRecord['outcome'], number>> = {
  success: 3,
  intent: 2,
  refused: 5,
  failure: 6,
  unknown: 7,
};
const grave: Readonly<Record<string, number>> = {
  'audit.forged': 10,
  'self-service.paused': 7,
  'caller.denied': 8,
  'policy.changed': 6,
  'audit.exported': 5,
};

/** How bad a record is, 0 to 10. */
export const severityOf = ({ action, outcome }: Pick<SealedRecord, 'action' | 'outcome'>): number =>
  grave[action] ?? severities[outcome];

/** No control character begins a new line or a new message (SEC-117). */
const tamed = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ');
const inHeader = (text: string): string => tamed(text).slice(0, 512).replaceAll('\\', '\\\\').replaceAll('|', '\\|');
const inExtension = (text: string): string => tamed(text).slice(0, 1_023).replaceAll('\\', '\\\\').replaceAll('=', '\\=');

const extension = (fields: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${inExtension(String(value))}`)
    .join(' ');

/** A field of our own, with the label CEF asks for. */
const labelled = (
  name: string,
  label: string,
  value: string | number | null,
): Readonly<Record<string, string | number | null>> =>
  value === null || value === '' ? {} : { [`${name}Label`]: label, [name]: value };

/** A record in the Common Event Format, version 0: ids, kinds and reason classes; what has no field of its own is in `cs6` as JSON. */
export const cefOf = (record: SealedRecord): string => {
  const { id, seq, hash, at, action, outcome, reason, actor, role, target, flow, conversation, methods, source, detail } = record;
  const header = ['CEF:0', 'Latchkey', 'Latchkey', version, inHeader(action), inHeader(action), severityOf(record)].join('|');
  const fields = {
    ...{
      rt: at,
      externalId: id,
      act: action,
      outcome,
      reason,
      suid: actor,
      spriv: role,
      duid: target,
      sourceServiceName: source,
    },
    ...labelled('cn1', 'receipt', seq),
    ...labelled('cs1', 'hash', hash),
    ...labelled('cs2', 'flow', flow),
    ...labelled('cs3', 'conversation', conversation),
    ...labelled('cs4', 'methods', methods.join(' ')),
    ...labelled('cs5', 'policyVersion', record.policyVersion),
    ...labelled('cs6', 'detail', Object.keys(detail).length > 0 ? JSON.stringify(detail) : ''),
  };
  return `${header}|${extension(fields)}`;
};
