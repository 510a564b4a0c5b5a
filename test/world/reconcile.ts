import type { AuditRecord } from '../../src/core/audit.ts';
import type { DomainTown } from './domain-town.ts';
import type { PasswordAudit } from './samba.ts';

/** Writes by account, in their order: `reset done`, `change refused`, … */
export type Writes = Readonly<Record<string, readonly string[]>>;

const outcomes: Readonly<Partial<Record<AuditRecord['outcome'], string>>> = { success: 'done', refused: 'refused' };

const grouped = (writes: readonly (readonly [account: string, what: string])[]): Writes => {
  const byAccount: Record<string, string[]> = {};
  for (const [account, what] of writes) byAccount[account] = [...(byAccount[account] ?? []), what];
  return byAccount;
};

/** What our audit says was sent: every write that had an intent, with what came of it last. */
const writesOf = (records: readonly AuditRecord[]): Writes => {
  const sent = new Set(records.filter(({ outcome }) => outcome === 'intent').map(({ effect }) => effect));
  const ended = records.filter(({ effect, outcome }) => sent.has(effect) && outcome !== 'intent');
  const last = ended.filter((one, at) => ended.findLastIndex(({ effect }) => effect === one.effect) === at);
  return grouped(
    last.map(({ target, action, outcome }) => [
      target ?? '',
      `${action.replace('directory.', '')} ${outcomes[outcome] ?? outcome}`,
    ]),
  );
};

const witnessed = (town: DomainTown, lines: readonly PasswordAudit[]): Writes => {
  const accounts = new Map([...town.domain.accounts.values()].map(({ dn, id }) => [dn, id]));
  return grouped(
    lines.map(({ dn, action, statusCode }) => [
      accounts.get(dn) ?? dn,
      `${action.toLowerCase()} ${statusCode === 0 ? 'done' : 'refused'}`,
    ]),
  );
};

/** Every password write of a run, by our audit and by the domain controller's own; and who made them, by its account. */
export const reconcile = async (town: DomainTown) => {
  const records = (await town.office.records.tail(100_000)).filter(({ action }) =>
    ['directory.reset', 'directory.change'].includes(action),
  );
  const lines = town.domain.samba.audit();
  return {
    ours: writesOf(records),
    theirs: witnessed(town, lines),
    writers: [...new Set(lines.map(({ userSid }) => userSid))],
  };
};
