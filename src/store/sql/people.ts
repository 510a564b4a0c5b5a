import { createSecretKey, randomBytes } from 'node:crypto';
import type { AuditRecord } from '../../core/audit.ts';
import { idInPseudonym, periodOf, personsIn, pseudonymOf, renamed } from '../../core/audit-persons.ts';
import { openEnvelope, readEnvelope, sealEnvelope } from '../envelope.ts';
import type { Keys } from '../keys.ts';
import type { AuditPersonKeyRow, AuditPersonRow, Database } from './schema.ts';

const keyBytes = 32;
const idBytes = 12;
const idsPerRead = 500;

const keyContext = (id: string): string => `person-key\n${id}`;
const lookupText = (period: number, person: string): string => `person\n${period}\n${person}`;

/** Finds a person's keys of a period without telling whose they are: a keyed hash, by every key of the ring. */
export const lookupsOf = (keys: Pick<Keys, 'macs'>, period: number, person: string): readonly string[] =>
  keys.macs('audit', lookupText(period, person));

interface Made {
  readonly person: AuditPersonRow;
  readonly key: AuditPersonKeyRow;
}

/** A pseudonym with a key of its own: the name is sealed by it, and it rests apart from the name, wrapped by the key ring. */
const madeFor = (keys: Pick<Keys, 'mac' | 'seal'>, period: number, name: string): Made => {
  const id = randomBytes(idBytes).toString('base64url');
  const key = randomBytes(keyBytes);
  const sealed = sealEnvelope(createSecretKey(key), 'person', 'audit-person', id, name);
  const wrapped = keys.seal('audit', keyContext(id), key.toString('base64url'));
  const lookup = keys.mac('audit', lookupText(period, name));
  return { person: { id, period, sealed }, key: { id, period, lookup, wrapped } };
};

/** The ids of those of some persons who have a pseudonym of a period already, found in one look; of several the oldest. */
const idsOf = async (
  trx: Database,
  keys: Keys,
  period: number,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const nameBy = new Map(names.flatMap((name) => lookupsOf(keys, period, name).map((lookup) => [lookup, name] as const)));
  if (nameBy.size === 0) return new Map();
  const known = trx
    .selectFrom('audit_person_keys')
    .select(['id', 'lookup'])
    .where('lookup', 'in', [...nameBy.keys()]);
  const found = await known.orderBy('id', 'desc').execute();
  return new Map(found.map(({ id, lookup }) => [nameBy.get(lookup) ?? '', id])); // the last one stays: the smallest id
};

/** A new pseudonym. Two at once may each make one: no transaction waits for another, and both lead to the person. */
const newIdFor = async (trx: Database, keys: Keys, period: number, name: string): Promise<string> => {
  const { person, key } = madeFor(keys, period, name);
  await trx.insertInto('audit_people').values(person).execute();
  await trx.insertInto('audit_person_keys').values(key).execute();
  return person.id;
};

/** The record as it is stored and chained: persons by their pseudonyms (SEC-123). */
export const veiled = async (trx: Database, keys: Keys, record: AuditRecord): Promise<AuditRecord> => {
  const period = periodOf(record.at);
  const persons = [...personsIn(record)];
  const known = await idsOf(trx, keys, period, persons);
  const names = new Map<string, string>();
  for (const name of persons) names.set(name, pseudonymOf(known.get(name) ?? (await newIdFor(trx, keys, period, name)), name));
  return renamed(record, names);
};

type Known = AuditPersonRow & Pick<AuditPersonKeyRow, 'wrapped'>;

/** The name behind a pseudonym; null: the two do not open, and whoever asks sees the pseudonym. */
const nameOf = (keys: Pick<Keys, 'open'>, { id, sealed, wrapped }: Known): string | null => {
  const envelope = readEnvelope(sealed);
  try {
    const key = createSecretKey(Buffer.from(keys.open('audit', keyContext(id), wrapped), 'base64url'));
    return envelope && openEnvelope(key, envelope, 'audit-person', id);
  } catch {
    return null; // altered: the reader goes on with what can be read, and the chain does not depend on it
  }
};

const knownAmong = async (db: Database, ids: readonly string[]): Promise<readonly Known[]> => {
  const known: Known[] = [];
  for (let start = 0; start < ids.length; start += idsPerRead) {
    const people = db.selectFrom('audit_people').innerJoin('audit_person_keys', 'audit_person_keys.id', 'audit_people.id');
    const some = people.where('audit_people.id', 'in', ids.slice(start, start + idsPerRead));
    const columns = ['audit_people.id', 'audit_people.period', 'audit_people.sealed', 'audit_person_keys.wrapped'] as const;
    known.push(...(await some.select([...columns]).execute()));
  }
  return known;
};

const pseudonymsIn = ({ actor, target, detail }: AuditRecord): readonly string[] =>
  [actor, target, ...Object.values(detail)].filter(
    (value) => typeof value === 'string' && idInPseudonym(value) !== null,
  ) as string[];

/** Records as they were made: with persons in the place of their pseudonyms, as far as their keys are there. */
export const named = async <R extends AuditRecord>(
  db: Database,
  keys: Pick<Keys, 'open'>,
  records: readonly R[],
): Promise<readonly R[]> => {
  const pseudonyms = [...new Set(records.flatMap(pseudonymsIn))];
  if (pseudonyms.length === 0) return records;
  const known = await knownAmong(db, [...new Set(pseudonyms.map((one) => idInPseudonym(one) ?? ''))]);
  const byId = new Map(known.map((one) => [one.id, nameOf(keys, one)]));
  const names = new Map(pseudonyms.map((one) => [one, byId.get(idInPseudonym(one) ?? '') ?? one]));
  return records.map((record) => ({ ...record, ...renamed(record, names) }));
};
