import { setImmediate as turn } from 'node:timers/promises';
import type { Plan } from '../../core/campaigns/campaign.ts';
import { satisfies } from '../../core/evidence.ts';
import type { CampaignPreview } from '../../core/flows/campaign-states.ts';
import type { Policy } from '../../core/policy.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { bestOf } from '../reports/census.ts';
import { type CampaignWork, groupsOf } from './parts.ts';

const peopleAPage = 500;
/** What is not counted by then is said to be more (first answer within 2 s). */
const countingMs = 1_500;

/** Why a plan cannot be begun: a group is unknown or empty, or the policy is for nobody. */
export type NotPlanned = 'empty-group' | 'nobody';

interface Counted {
  readonly people: number;
  readonly missing: number;
  readonly next: string | null;
}

const isMissing = ({ parts }: CampaignWork, policy: Policy, one: Plan, registrations: Parameters<typeof bestOf>[1]): boolean => {
  const { purpose } = one;
  const kept = purpose.kind === 'replace' ? registrations.filter(({ method }) => method !== purpose.method) : registrations;
  return !satisfies('reset', policy, 2, bestOf(parts, kept), parts.now());
};

const memberPage = async (work: CampaignWork, policy: Policy, plan: Plan, after: string | null): Promise<Counted> => {
  const { parts } = work;
  const { accounts, next } = await parts.directory.members(groupsOf(plan, policy), after, peopleAPage);
  const ids = accounts.filter(({ untouchable }) => !untouchable).map(({ id }) => id);
  const theirs = Map.groupBy(await parts.reporting.store.registrationsAmong(ids), ({ account }) => account);
  const missing = ids.filter((id) => isMissing(work, policy, plan, theirs.get(id) ?? [])).length;
  return { people: ids.length, missing, next };
};

const haverPage = async (work: CampaignWork, policy: Policy, plan: Plan, after: string | null): Promise<Counted> => {
  const { accounts, next } = await work.parts.records.registrationsByAccount(after, peopleAPage);
  const { purpose } = plan;
  const havers = accounts.filter(
    ({ registrations }) => purpose.kind === 'replace' && registrations.some(({ method }) => method === purpose.method),
  );
  const missing = havers.filter(({ registrations }) => isMissing(work, policy, plan, registrations)).length;
  return { people: havers.length, missing, next };
};

/** Counts until the time is over; `isWhole`: everybody was counted. Others get their turn between any two pages. */
const count = async (work: CampaignWork, policy: Policy, plan: Plan) => {
  const until = performance.now() + countingMs;
  const pageOf = plan.purpose.kind === 'replace' ? haverPage : memberPage;
  const found = { people: 0, missing: 0 };
  let after: string | null = null;
  do {
    const page: Counted = await pageOf(work, policy, plan, after);
    found.people += page.people;
    found.missing += page.missing;
    after = page.next;
    await turn();
  } while (after !== null && performance.now() < until);
  return { ...found, isWhole: after === null };
};

/** Whether the people of a plan can be listed. */
export const whyNotPlanned = async ({ parts }: CampaignWork, policy: Policy, plan: Plan): Promise<NotPlanned | null> => {
  const groups = groupsOf(plan, policy);
  if (groups === null) return null;
  if (groups.length === 0) return plan.purpose.kind === 'replace' ? null : 'nobody';
  for (const group of groups) if ((await parts.directory.members([group], null, 1)).accounts.length === 0) return 'empty-group';
  return null;
};

/** Whom a plan is about, before anything is sent. */
export const previewOf = async (
  work: CampaignWork,
  policy: Policy,
  plan: Plan,
  by: string,
): Promise<Result<CampaignPreview, NotPlanned>> => {
  const reason = await whyNotPlanned(work, policy, plan);
  if (reason) return no(reason);
  const counted = await count(work, policy, plan);
  if (counted.people === 0) return no('nobody');
  return ok({ plan, by, organisation: policy.branding.organisation, ...counted });
};
