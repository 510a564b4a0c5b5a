import type { AuditRecord } from '../../core/audit.ts';
import type { Outcome } from '../../core/effects.ts';
import { AppError, no } from '../../core/result.ts';
import type { WriteOutcome } from '../../directory/port.ts';
import { publishedText } from '../../directory/published.ts';
import { deedIn } from '../cases/assisted.ts';
import { intentLeaseMs, outcomeOf, settle, settlementOf } from '../intents.ts';
import { recordOf } from '../recording.ts';
import type { Write } from './write-kind.ts';

const record = ({ parts, context, kind, account, owed }: Write, outcome: AuditRecord['outcome']): AuditRecord =>
  recordOf(context, parts.now(), { action: `directory.${kind.intent}`, outcome, target: account.id, effect: owed.id });

/** Begins the intent with its audit row; false when this write, or another of the flow, was begun before (SEC-114, SEC-129). */
const begin = (write: Write): Promise<boolean> => {
  const { parts, owed, context, kind, account } = write;
  return parts.records.transaction(async (tx) => {
    const begunAt = parts.now();
    const flowId = deedIn(owed)?.deed ?? context.row.id; // a deed is one write, in whichever chat or page it comes to it
    const intent = { id: owed.id, flowId, kind: kind.intent, account: account.id, by: parts.replica };
    if (!(await tx.begin({ ...intent, leaseUntil: begunAt + intentLeaseMs, begunAt }))) return false;
    await tx.audit(record(write, 'intent'));
    return true;
  });
};

const call = async (write: Write, password: string): Promise<WriteOutcome> => {
  const { parts, kind, account, owed } = write;
  const started = performance.now();
  const written = await kind.call(parts.directory, account.id, { ...write.typed, password }, owed.id);
  parts.metrics.directoryWrite(kind.intent, written.outcome, (performance.now() - started) / 1000);
  return written;
};

/** What the audit keeps of an answer besides its kind: the published codes, and that the cloud follows (Entra model 6.5 to 6.7). */
const detailOf = (written: WriteOutcome): AuditRecord['detail'] => {
  const published = publishedText(written.published ?? []);
  return {
    ...(published === null ? {} : { published }),
    ...(written.outcome === 'done' && written.pending ? { pending: written.pending } : {}),
  };
};

/** Writes, at most once: intent first, then the directory, then the outcome with its notices (SEC-64, SEC-114). */
export const execute = async (write: Write, password: string): Promise<Outcome> => {
  const { parts, herald, owed, context, kind, account } = write;
  const tell = await herald(account.id);
  if (!(await begin(write))) return no('unknown');
  try {
    const written = await call(write, password);
    const settlement = settlementOf(written);
    const from = kind.intent === 'unlock' ? context.row.address.channel : 'page';
    const intent = { id: owed.id, kind: kind.intent, account: account.id };
    const answered = { ...record(write, 'success'), detail: detailOf(written) };
    await settle(parts, tell, intent, settlement, answered, from, context.row.address);
    return outcomeOf(settlement);
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'unexpected';
    parts.log.error('a write could not be settled; the sweep will look', { effect: owed.id, code });
    return no('unknown'); // begun, and nobody here knows more: never "nothing was changed"
  }
};
