import type { AuditRecord } from './audit.ts';
import { channelInKey, channelNames } from './identity.ts';

const periodMs = 30 * 86_400_000;

/** A person has another pseudonym in each period: what is gone takes its pseudonyms with it, and nobody is followed over years. */
export const periodOf = (at: number): number => Math.floor(at / periodMs);

/** Fields of `detail` that hold an account. */
const personalDetails: readonly string[] = ['account', 'approver', 'manager', 'proposer', 'to', 'voucher'];

/** Chat identities and operators are persons; `latchkey`, a notice's link or a token of the API is none. */
const isPersonalActor = (actor: string): boolean => channelInKey(actor) !== null || actor.startsWith('operator:');

/** What a record calls persons by: the actor, the account acted on, accounts in its detail. Each once. */
export const personsIn = ({ actor, target, detail }: AuditRecord): readonly string[] => {
  const named = personalDetails.map((name) => detail[name]).filter((value) => typeof value === 'string' && value !== '');
  return [...new Set([...(isPersonalActor(actor) ? [actor] : []), ...(target ? [target] : []), ...(named as string[])])];
};

/** The record with other names for persons; who is not in `names` stays. */
export const renamed = (record: AuditRecord, names: ReadonlyMap<string, string>): AuditRecord => {
  const named = (name: string): string => names.get(name) ?? name;
  const details = personalDetails.flatMap((name) => {
    const value = record.detail[name];
    return typeof value === 'string' ? [[name, named(value)] as const] : [];
  });
  return {
    ...record,
    actor: isPersonalActor(record.actor) || isPseudonym(record.actor) ? named(record.actor) : record.actor,
    target: record.target === null ? null : named(record.target),
    detail: { ...record.detail, ...Object.fromEntries(details) },
  };
};

/** The pseudonym with this id (16 characters base64url). That of a chat identity says which chat it is: reports count by it. */
export const pseudonymOf = (id: string, person: string): string => {
  const channel = channelInKey(person);
  return `${channel ? `${channel}\n` : ''}person:${id}`;
};

const pseudonym = new RegExp(`^(?:(?:${channelNames.join('|')})\\n)?person:([\\w-]{16})$`);

/** The id in a pseudonym; null: it is none. */
export const idInPseudonym = (name: string): string | null => pseudonym.exec(name)?.[1] ?? null;

const isPseudonym = (name: string): boolean => idInPseudonym(name) !== null;
