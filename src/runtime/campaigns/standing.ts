import type { Account } from '../../core/account.ts';
import type { Campaign } from '../../core/campaigns/campaign.ts';
import type { Standing } from '../../core/campaigns/person.ts';
import type { Policy } from '../../core/policy.ts';
import { isRegistered } from '../../core/registration.ts';
import { type Applied, policyFor } from '../policies.ts';
import { standingOf } from '../registration/standing.ts';
import { type CampaignWork, groupsOf } from './parts.ts';
import { type KnownPeace, peaceOf } from './peace.ts';

/** Somebody whose turn it is, read afresh. */
export interface Found {
  readonly standing: Standing;
  readonly account: Account | null;
  readonly applied: Applied;
  readonly peace: KnownPeace;
}

const nobody = { isThere: false, isMeant: false, isEnabled: false, isDone: false };

const isMeant = async ({ parts }: CampaignWork, one: Campaign, policy: Policy, account: string): Promise<boolean> => {
  const groups = groupsOf(one, policy);
  if (groups === null) return true;
  if (groups.length === 0) return one.purpose.kind === 'replace';
  return (await parts.directory.memberOf(account, groups)).length > 0;
};

/** Reads how somebody stands to a campaign now: who left, who has registered, who wants to be left in peace. */
export const findStanding = async (work: CampaignWork, one: Campaign, id: string): Promise<Found> => {
  const { parts } = work;
  const [account, applied, peace] = await Promise.all([parts.directory.find(id), policyFor(parts, id), peaceOf(parts, id)]);
  const rest = { isOptedOut: peace.isOptedOut, lastAsked: peace.asked };
  if (!account || account.untouchable) return { standing: { ...nobody, ...rest, lastReminded: null }, account, applied, peace };
  const { policy } = applied;
  const [{ registered, life }, meant] = await Promise.all([standingOf(parts, policy, account), isMeant(work, one, policy, id)]);
  const { purpose } = one;
  const kept =
    purpose.kind === 'replace' ? registered.methods.filter(({ method }) => method !== purpose.method) : registered.methods;
  return {
    standing: {
      isThere: true,
      isMeant: meant,
      isEnabled: registered.isEnabled,
      isDone: isRegistered({ ...registered, methods: kept }, policy, parts.now()),
      lastReminded: life.askedAt,
      ...rest,
    },
    account,
    applied,
    peace,
  };
};
