import { z } from 'zod';
import type { AuditRecord } from '../../core/audit.ts';
import type { Transaction } from '../../store/records.ts';
import type { Parts } from '../parts.ts';
import { nameFor } from '../rows.ts';

const kind = 'campaign-peace';

const Peace = z.strictObject({
  /** The last asking by a campaign: when (epoch ms), and which round of which. */
  asked: z.strictObject({ at: z.number(), by: z.string() }).nullable(),
  isOptedOut: z.boolean(),
});
type Peace = z.infer<typeof Peace>;

type Stored = Pick<Parts, 'documents'>;
const none: Peace = { asked: null, isOptedOut: false };

/** How much somebody wants to be left in peace, with the guard of its next change. Nothing personal is in it. */
export interface KnownPeace extends Peace {
  readonly rev: number;
}

/** What is known of somebody's peace. */
export const peaceOf = async ({ documents }: Stored, account: string): Promise<KnownPeace> => {
  const found = await documents.get(kind, nameFor(account));
  return { ...(found ? Peace.parse(JSON.parse(found.body)) : none), rev: found?.rev ?? 0 };
};

const bodyOf = ({ asked, isOptedOut }: Peace): string => JSON.stringify({ asked, isOptedOut });

/** Takes somebody's turn for one round; false where another campaign was faster, so that nobody is asked by two. */
export const reserve = (
  { documents }: Stored,
  account: string,
  { rev, ...was }: KnownPeace,
  by: string,
  at: number,
): Promise<boolean> =>
  was.asked?.by === by
    ? Promise.resolve(true)
    : documents.put(kind, nameFor(account), bodyOf({ ...was, asked: { at, by } }), rev);

const mostRaces = 8;

const optOutIn = async (tx: Transaction, account: string, { rev, ...was }: KnownPeace, record: AuditRecord): Promise<boolean> => {
  const isMine = was.isOptedOut || (await tx.putDocument(kind, nameFor(account), bodyOf({ ...was, isOptedOut: true }), rev));
  if (isMine) await tx.audit(record);
  return isMine;
};

/** No campaign asks them any more: with the record of their wish, or not at all (SEC-114); false where others wrote again and again. */
export const optOut = async (parts: Stored & Pick<Parts, 'records'>, account: string, record: AuditRecord): Promise<boolean> => {
  for (let race = 0; race < mostRaces; race += 1) {
    const known = await peaceOf(parts, account);
    if (await parts.records.transaction((tx) => optOutIn(tx, account, known, record))) return true;
  }
  return false;
};
