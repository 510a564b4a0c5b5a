import type { Account } from '../../core/account.ts';
import type { AuditRecord } from '../../core/audit.ts';
import { satisfies } from '../../core/evidence.ts';
import { AuditAsked, type AuditFound } from '../../core/flows/audit-states.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import { no, ok } from '../../core/result.ts';
import type { AuditPage } from '../../store/reports.ts';
import type { CaseParts } from '../cases/parts.ts';
import { accountNamed, whoOf } from '../cases/people.ts';
import { evidenceIn } from '../effects/given.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { namesOf } from './names.ts';
import { lookRecord, type ReportParts } from './parts.ts';

const hourMs = 3_600_000;
const linesShown = 10;

/** Whoever asks, if they are an auditor now: no other role is enough (SEC-119). */
const auditorOf = async ({ directory, roles }: ReportParts, by: Identity): Promise<Account | null> => {
  const account = await directory.findByIdentity(by);
  return account && !account.untouchable && (await roles.hasRole(account.id, 'auditor')) ? account : null;
};

/** What the audit can know somebody as: the account, and the chats that lead to it today. */
export const aboutOf = async ({ directory }: Pick<ReportParts, 'directory'>, account: string) => ({
  account,
  actors: (await directory.identitiesOf(account)).map(identityKey),
});

const linesOf = async (parts: ReportParts, { records }: AuditPage): Promise<AuditFound['lines']> => {
  const names = namesOf(parts);
  const whole = await parts.reporting.store.areWhole(records.map(({ id }) => id));
  return Promise.all(
    records.map(async ({ id, at, action, outcome, reason, actor, seq }) => ({
      at,
      action: action.slice(0, 64),
      outcome,
      reason: reason === null ? null : reason.slice(0, 64),
      by: await names.ofActor(actor),
      receipt: seq,
      isWhole: whole.get(id) === true,
    })),
  );
};

const chainState = async ({ records, reporting, now }: ReportParts) => {
  const [head, lag, anchor] = await Promise.all([records.head(), records.sealLag(now()), reporting.anchor()]);
  return { sealedTo: head.seq, unsealed: lag.rows, anchor: anchor && { seq: anchor.seq, at: anchor.at } };
};

/** Says no, and puts on record that somebody asked. */
const refusedLook = async (
  { records, now }: ReportParts,
  { row, policyVersion }: EffectContext,
  auditor: Account | null,
  what: Required<Pick<AuditRecord, 'detail'>> & { readonly reason: string },
) => {
  const around = { policyVersion, at: now(), source: row.address.channel };
  await records.audit(
    lookRecord(row.address, auditor?.id ?? null, around, { action: 'audit.read', outcome: 'refused', ...what }),
  );
  return no(what.reason);
};

/** Who an auditor is, for the step-up before the first look; whoever is none is refused, on record. */
export const auditWho =
  (parts: ReportParts & CaseParts): Perform =>
  async (_owed, context) => {
    const auditor = await auditorOf(parts, context.row.address);
    if (!auditor) return refusedLook(parts, context, null, { reason: 'not-auditor', detail: {} });
    return ok(await whoOf(parts, auditor, context));
  };

/** Some of what is on record about somebody, for an auditor who has just shown who they are (SEC-25); the look is on record before anything is shown (SEC-119). */
export const auditLook =
  (parts: ReportParts & CaseParts): Perform =>
  async (owed, context) => {
    const { row, policy, policyVersion } = context;
    const { evidence: _proof, ...asked } = owed.with ?? {};
    const { person, hours, before } = AuditAsked.parse({ before: null, ...asked });
    const around = { policyVersion, at: parts.now(), source: row.address.channel };
    const auditor = await auditorOf(parts, row.address);
    const refused = (reason: string) => refusedLook(parts, context, auditor, { reason, detail: { hours } });
    if (!auditor) return refused('not-auditor');
    const evidence = evidenceIn(owed);
    if (!satisfies('approver-step-up', policy, auditor.tier, evidence, parts.now())) return refused('not-verified');
    const account = await accountNamed(parts, row.address, person);
    if (!account) return refused('not-found');
    const [from, to] = [parts.now() - hours * hourMs, parts.now()];
    const page = await parts.reporting.store.searchAudit({
      from,
      to,
      about: await aboutOf(parts, account.id),
      actions: [],
      before,
      limit: linesShown,
    });
    const detail = { hours, count: page.records.length };
    const methods = evidence.map(({ method }) => method);
    await parts.records.audit(
      lookRecord(row.address, auditor.id, around, {
        action: 'audit.read',
        outcome: 'success',
        target: account.id,
        detail,
        methods,
      }),
    );
    const lines = await linesOf(parts, page);
    return ok({ name: account.displayName, from, to, lines, next: page.next, ...(await chainState(parts)) } satisfies AuditFound);
  };
