import { z } from 'zod';
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

const put = ({ documents }: Stored, account: string, { asked, isOptedOut }: Peace, rev: number): Promise<boolean> =>
  documents.put(kind, nameFor(account), JSON.stringify({ asked, isOptedOut }), rev);

/** Takes somebody's turn for one round; false where another campaign was faster, so that nobody is asked by two. */
export const reserve = (
  stored: Stored,
  account: string,
  { rev, ...was }: KnownPeace,
  by: string,
  at: number,
): Promise<boolean> => (was.asked?.by === by ? Promise.resolve(true) : put(stored, account, { ...was, asked: { at, by } }, rev));

const mostRaces = 8;

/** No campaign asks them any more; false where others wrote again and again. */
export const optOut = async (stored: Stored, account: string): Promise<boolean> => {
  for (let race = 0; race < mostRaces; race += 1) {
    const { rev, ...was } = await peaceOf(stored, account);
    if (was.isOptedOut || (await put(stored, account, { ...was, isOptedOut: true }, rev))) return true;
  }
  return false;
};
