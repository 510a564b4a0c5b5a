import type { AuditRecord } from '../../core/audit.ts';
import { Campaign } from '../../core/campaigns/campaign.ts';
import { AppError } from '../../core/result.ts';
import type { Document } from '../../store/documents.ts';
import type { Transaction } from '../../store/records.ts';
import { openedOr } from '../opened-or.ts';
import type { Parts } from '../parts.ts';

type Stored = Pick<Parts, 'documents' | 'keys'>;
type Recorded = Pick<Parts, 'records' | 'keys'>;

const kind = 'campaign';
const mostRaces = 8;
const contextOf = (id: string, rev: number): string => `${kind}\n${id}\n${rev}`;

const opened = ({ keys }: Stored, { id, body, rev }: Document): Campaign =>
  Campaign.parse(JSON.parse(keys.open('row', contextOf(id, rev), body)));

const put = (write: Transaction['putDocument'], keys: Stored['keys'], one: Campaign, rev: number): Promise<boolean> =>
  write(kind, one.id, keys.seal('row', contextOf(one.id, rev + 1), JSON.stringify(one)), rev);

/** Writes a campaign with the record of what was done to it, or neither (SEC-114). */
const putRecorded = ({ records, keys }: Recorded, one: Campaign, rev: number, record: AuditRecord): Promise<boolean> =>
  records.transaction(async (tx) => {
    if (!(await put(tx.putDocument, keys, one, rev))) return false;
    await tx.audit(record);
    return true;
  });

/** Writes a new campaign, sealed, with the record of its begin; false where its id exists. */
export const keepNew = (stored: Recorded, one: Campaign, record: AuditRecord): Promise<boolean> =>
  putRecorded(stored, one, 0, record);

/** One campaign, or null. Rejects with `AppError('seal-broken')` where it was changed outside (SEC-107). */
export const campaignOf = async (stored: Stored, id: string): Promise<Campaign | null> => {
  const found = await stored.documents.get(kind, id);
  return found && opened(stored, found);
};

/** Every campaign there ever was, the newest first; one that was changed outside is left out. */
export const campaigns = async (stored: Stored): Promise<readonly Campaign[]> =>
  (await stored.documents.list(kind))
    .flatMap((one) => openedOr([], () => [opened(stored, one)]))
    .sort((a, b) => b.startedAt - a.startedAt);

type Change = (was: Campaign) => Campaign | null;
type Write = (next: Campaign, rev: number) => Promise<boolean>;

const changed = async (stored: Stored, id: string, change: Change, write: Write): Promise<Campaign | null> => {
  for (let race = 0; race < mostRaces; race += 1) {
    const found = await stored.documents.get(kind, id);
    const next = found && change(opened(stored, found));
    if (!found || !next) return null;
    if (await write(next, found.rev)) return next;
  }
  throw new AppError('too-many-races', 'a campaign was written by others again and again');
};

/** Changes a campaign, over whatever others wrote meanwhile; null where there is none, or `change` gives null: nothing is written then. */
export const changeCampaign = (stored: Stored, id: string, change: Change): Promise<Campaign | null> =>
  changed(stored, id, change, (next, rev) => put((...written) => stored.documents.put(...written), stored.keys, next, rev));

/** The same for what somebody decides of a campaign: with the record of it, or not at all (SEC-114). */
export const decideCampaign = (
  stored: Stored & Recorded,
  id: string,
  change: Change,
  record: AuditRecord,
): Promise<Campaign | null> => changed(stored, id, change, (next, rev) => putRecorded(stored, next, rev, record));
