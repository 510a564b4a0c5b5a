import type { Campaign } from '../../core/campaigns/campaign.ts';
import { organisationPolicy } from '../policies.ts';
import { changeCampaign } from './keeping.ts';
import { type CampaignWork, groupsOf } from './parts.ts';

const peopleAPage = 500;

interface Page {
  readonly accounts: readonly string[];
  readonly next: string | null;
}

const members = async ({ parts }: CampaignWork, groups: readonly string[] | null, after: string | null): Promise<Page> => {
  const { accounts, next } = await parts.directory.members(groups, after, peopleAPage);
  return { accounts: accounts.filter(({ untouchable }) => !untouchable).map(({ id }) => id), next };
};

/** Everybody who has the method that ends; whether they depend on it is asked when it is their turn. */
const havers = async ({ parts }: CampaignWork, method: string, after: string | null): Promise<Page> => {
  const { accounts, next } = await parts.records.registrationsByAccount(after, peopleAPage);
  const theirs = accounts.filter(({ registrations }) => registrations.some((one) => one.method === method));
  return { accounts: theirs.map(({ account }) => account), next };
};

const pageOf = async (work: CampaignWork, one: Campaign, after: string | null): Promise<Page> => {
  const { purpose } = one;
  if (purpose.kind === 'replace') return havers(work, purpose.method, after);
  return members(work, groupsOf(one, (await organisationPolicy(work.parts)).policy), after);
};

/** Takes the next page of people in, and remembers where it stands; a page that a kill hit is taken in again, and nobody is there twice. */
export const gatherMore = async (work: CampaignWork, one: Campaign): Promise<Campaign | null> => {
  if (!one.gathering) return one;
  const { accounts, next } = await pageOf(work, one, one.gathering.after);
  await work.parts.campaigns.add(one.id, accounts, work.parts.now());
  const gathering = next === null ? null : { after: next };
  return changeCampaign(work.parts, one.id, (was) => ({ ...was, gathering }));
};
