import { Campaign } from '../../core/campaigns/campaign.ts';
import { AppError } from '../../core/result.ts';
import type { Document } from '../../store/documents.ts';
import type { Parts } from '../parts.ts';

type Stored = Pick<Parts, 'documents' | 'keys'>;

const kind = 'campaign';
const mostRaces = 8;
const contextOf = (id: string, rev: number): string => `${kind}\n${id}\n${rev}`;

const opened = ({ keys }: Stored, { id, body, rev }: Document): Campaign =>
  Campaign.parse(JSON.parse(keys.open('row', contextOf(id, rev), body)));

const put = ({ documents, keys }: Stored, one: Campaign, rev: number): Promise<boolean> =>
  documents.put(kind, one.id, keys.seal('row', contextOf(one.id, rev + 1), JSON.stringify(one)), rev);

/** Writes a new campaign, sealed; false where its id exists. */
export const keepNew = (stored: Stored, one: Campaign): Promise<boolean> => put(stored, one, 0);

/** One campaign, or null. Rejects with `AppError('seal-broken')` where it was changed outside (SEC-107). */
export const campaignOf = async (stored: Stored, id: string): Promise<Campaign | null> => {
  const found = await stored.documents.get(kind, id);
  return found && opened(stored, found);
};

const readable = (stored: Stored, one: Document): readonly Campaign[] => {
  try {
    return [opened(stored, one)];
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return []; // the key ring raised the alarm (SEC-107); the others go on
    throw error;
  }
};

/** Every campaign there ever was, the newest first; one that was changed outside is left out. */
export const campaigns = async (stored: Stored): Promise<readonly Campaign[]> =>
  (await stored.documents.list(kind)).flatMap((one) => readable(stored, one)).sort((a, b) => b.startedAt - a.startedAt);

/** Changes a campaign, over whatever others wrote meanwhile; null where there is none, or `change` gives null: nothing is written then. */
export const changeCampaign = async (
  stored: Stored,
  id: string,
  change: (was: Campaign) => Campaign | null,
): Promise<Campaign | null> => {
  for (let race = 0; race < mostRaces; race += 1) {
    const found = await stored.documents.get(kind, id);
    const next = found && change(opened(stored, found));
    if (!found || !next) return null;
    if (await put(stored, next, found.rev)) return next;
  }
  throw new AppError('too-many-races', 'a campaign was written by others again and again');
};
