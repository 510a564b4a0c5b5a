import { z } from 'zod';
import type { Account } from '../../core/account.ts';
import { type Reached, unconfirmedReach } from '../../core/prefilled-reach.ts';
import { AppError } from '../../core/result.ts';
import type { Parts } from '../parts.ts';
import { organisationPolicy, policyFor } from '../policies.ts';
import { noteCounted, type PrefilledParts } from './prefilled.ts';

/** What the look needs of the parts. */
export type ContactLookParts = PrefilledParts & Pick<Parts, 'replica'>;

const kind = 'contact-look';
const id = 'now';
const pageSize = 20;
/** A page takes less; so long after a crash another replica goes on. */
const leaseMs = 10 * 60_000;

/** Who is looked at: members of groups, or who has registered something and then who has linked a chat; null: the look is over. */
const Place = z.strictObject({ among: z.enum(['members', 'registered', 'linked']).nullable(), after: z.string().nullable() });
type Place = z.infer<typeof Place>;
const over: Place = { among: null, after: null };

const startOf = ({ of }: Reached): Place => ({ among: of === 'groups' ? 'members' : 'registered', after: null });

/** Where the look stands; begun anew where groups took the place of everybody or the other way round. */
const placeIn = (body: string | undefined, reached: Reached): Place => {
  const start = startOf(reached);
  const place = body === undefined ? start : Place.parse(JSON.parse(body));
  if (place.among === null) return place;
  return (place.among === 'members') === (start.among === 'members') ? place : start;
};

/** Some accounts, and where to go on behind them. */
interface Page {
  readonly accounts: readonly Account[];
  readonly next: Place;
}

const found = async ({ directory }: ContactLookParts, ids: readonly string[]): Promise<readonly Account[]> => {
  const accounts: Account[] = [];
  for (const one of ids) {
    const account = await directory.find(one); // one after the other: nobody waits for it, and the directory has other work
    if (account) accounts.push(account);
  }
  return accounts;
};

const membersPage = async ({ directory }: ContactLookParts, groups: readonly string[], after: string | null): Promise<Page> => {
  const { accounts, next } = await directory.members(groups, after, pageSize);
  return { accounts, next: next === null ? over : { among: 'members', after: next } };
};

const registeredPage = async (parts: ContactLookParts, after: string | null): Promise<Page> => {
  const { accounts, next } = await parts.records.registrationsByAccount(after, pageSize);
  const ids = accounts.map(({ account }) => account);
  return { accounts: await found(parts, ids), next: { among: next === null ? 'linked' : 'registered', after: next } };
};

const linkedPage = async (parts: ContactLookParts, after: string | null): Promise<Page> => {
  const ids = await parts.records.linkedAccounts(after, pageSize);
  const next: Place = ids.length < pageSize ? over : { among: 'linked', after: ids.at(-1) ?? null };
  return { accounts: await found(parts, ids), next };
};

const pageAt = (parts: ContactLookParts, reached: Reached, { among, after }: Place): Promise<Page> => {
  if (among === 'members') return membersPage(parts, reached.of === 'groups' ? reached.groups : [], after);
  return among === 'registered' ? registeredPage(parts, after) : linkedPage(parts, after);
};

/** Notes one account. An outage ends the page, which is looked at again; whatever else is wrong with one account leaves it as never seen, so held. */
const note = async (parts: ContactLookParts, account: Account): Promise<void> => {
  try {
    await noteCounted(parts, (await policyFor(parts, account.id)).policy, account);
  } catch (error) {
    if (!(error instanceof AppError) || ['directory-unavailable', 'store-unavailable'].includes(error.code)) throw error;
    parts.log.warn('what the directory holds of an account could not be noted', { code: error.code });
  }
};

/**
 * A few more accounts of the look that begins when policy begins to count what the directory holds: what stands there then counts as before, and whatever is seen
 * first later is held and told (SEC-38). One replica at a time, a page a call. Gives how many were looked at; null: nothing to do. Rejects in an outage, to be repeated.
 */
export const noteContacts = async (parts: ContactLookParts): Promise<number | null> => {
  const { documents, records, replica, now } = parts;
  const reached = unconfirmedReach((await organisationPolicy(parts)).policy);
  const kept = await documents.get(kind, id);
  if (reached.of === 'nobody') {
    if (kept) await documents.remove(kind, id); // switched on again it is a new look
    return null;
  }
  const place = placeIn(kept?.body, reached);
  if (place.among === null || !(await records.lease(kind, replica, now(), leaseMs))) return null;
  const page = await pageAt(parts, reached, place);
  for (const account of page.accounts) await note(parts, account);
  await documents.put(kind, id, JSON.stringify(page.next), kept?.rev ?? 0); // where somebody was faster, theirs is as good
  return page.accounts.length;
};
