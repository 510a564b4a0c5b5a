import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { Account } from '../../core/account.ts';
import type { Plan } from '../../core/campaigns/campaign.ts';
import { wouldBeAsked } from '../../core/campaigns/person.ts';
import type { CampaignPreview } from '../../core/flows/campaign-states.ts';
import type { MethodId } from '../../core/method.ts';
import type { Policy } from '../../core/policy.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { Registration } from '../../store/records.ts';
import { eachWithin } from '../each-within.ts';
import { type Foresight, foresightOf } from './foreseeing.ts';
import { type CampaignWork, groupsOf } from './parts.ts';

const peopleAPage = 500;
const atOnce = 8;
/** What is not counted by then is said to be more (first answer within 2 s). */
const countingMs = 1_500;

/** Why a plan cannot be begun: a group is unknown or empty, or the policy is for nobody. */
export type NotPlanned = 'empty-group' | 'nobody';

/** Somebody a campaign would take in, looked up when it is their turn to be counted; null: they have left. */
interface Candidate {
  readonly registrations: readonly Registration[];
  find(): Promise<Account | null>;
}
interface Page {
  readonly candidates: readonly Candidate[];
  readonly next: string | null;
}

const memberPage = async ({ parts }: CampaignWork, policy: Policy, plan: Plan, after: string | null): Promise<Page> => {
  const { accounts, next } = await parts.directory.members(groupsOf(plan, policy), after, peopleAPage);
  const ids = accounts.map(({ id }) => id);
  const theirs = Map.groupBy(await parts.reporting.store.registrationsAmong(ids), ({ account }) => account);
  const candidates = accounts.map((one) => ({ find: async () => one, registrations: theirs.get(one.id) ?? [] }));
  return { candidates, next };
};

const haverPage = async ({ parts }: CampaignWork, method: MethodId, after: string | null): Promise<Page> => {
  const { accounts, next } = await parts.records.registrationsByAccount(after, peopleAPage);
  const havers = accounts.filter(({ registrations }) => registrations.some((one) => one.method === method));
  const candidates = havers.map(({ account, registrations }) => ({ find: () => parts.directory.find(account), registrations }));
  return { candidates, next };
};

const pageOf = (work: CampaignWork, policy: Policy, plan: Plan, after: string | null): Promise<Page> =>
  plan.purpose.kind === 'replace' ? haverPage(work, plan.purpose.method, after) : memberPage(work, policy, plan, after);

/** How many a plan is for, how many of them would be asked, and of how many it is known. */
interface Counted {
  people: number;
  missing: number;
  looked: number;
}

const addOne = async (counted: Counted, foresee: Foresight, { find, registrations }: Candidate): Promise<void> => {
  const account = await find();
  const place = account && (await foresee(account, registrations));
  counted.looked += 1;
  if (!place?.isThere || !place.isMeant) return;
  counted.people += 1;
  if (wouldBeAsked(place)) counted.missing += 1;
};

/** Counts until the time is over; `isWhole`: everybody was counted. Others get their turn between any two pages. */
const count = async (work: CampaignWork, policy: Policy, plan: Plan) => {
  const until = performance.now() + countingMs;
  const { simulations } = work.speaking().parts;
  const foresee = await foresightOf({ ...work.parts, simulations }, policy, plan);
  const counted: Counted = { people: 0, missing: 0, looked: 0 };
  let [after, candidates]: [string | null, number] = [null, 0];
  do {
    const page = await pageOf(work, policy, plan, after);
    const budgetMs = Math.max(0, until - performance.now());
    const look = eachWithin(page.candidates, { atOnce, budgetMs }, (one) => addOne(counted, foresee, one));
    await Promise.race([look, pause(budgetMs, null, { ref: false })]);
    candidates += page.candidates.length;
    after = page.next;
    await turn();
  } while (after !== null && performance.now() < until);
  const { people, missing, looked } = counted;
  return { people, missing, isWhole: after === null && looked === candidates };
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
  if (counted.people === 0 && counted.isWhole) return no('nobody');
  return ok({ plan, by, organisation: policy.branding.organisation, ...counted });
};
