import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from '../../core/account.ts';
import type { Plan } from '../../core/campaigns/campaign.ts';
import type { Place } from '../../core/campaigns/person.ts';
import type { Policy } from '../../core/policy.ts';
import { askedGroups, type IsIn, isLetIn, ownPolicyOf } from '../../core/policy-reach.ts';
import { isRegistered, type OnRecord } from '../../core/registration.ts';
import type { Registration } from '../../store/records.ts';
import { openedOr } from '../opened-or.ts';
import { countedUnnoted, type FilledParts } from '../registration/prefilled.ts';
import type { Simulations } from '../simulation/simulations.ts';
import { groupsOf } from './parts.ts';

/** What foreseeing works with. */
export type ForeseeingParts = FilledParts & {
  readonly now: () => number;
  readonly simulations: Pick<Simulations, 'inGroups'>;
};

/** How somebody stands to a campaign that was not begun, by what they have registered. */
export type Foresight = (account: Account, registrations: readonly Registration[]) => Promise<Place>;

/** Groups that are not read whole by then are asked about person by person. */
const groupsMs = 500;

type GroupsOf = (account: string) => Promise<readonly string[]>;

const groupsOfEach = async ({ directory, simulations }: ForeseeingParts, groups: readonly string[]): Promise<GroupsOf> => {
  if (groups.length === 0) return async () => [];
  const read = await Promise.race([simulations.inGroups(groups), pause(groupsMs, null, { ref: false })]);
  return read ? async (account) => read.groupsOf(account) : (account) => directory.memberOf(account, groups);
};

type Held = OnRecord['methods'];

/** One that does not open is no use; the key ring raised the alarm (SEC-106). */
const onRecord = ({ methods }: ForeseeingParts, some: readonly Registration[]): Held =>
  some.flatMap((one) => {
    const method = methods[one.method];
    return method ? [{ method: one.method, left: openedOr(0, () => method.left(one)) }] : [];
  });

/** Whether somebody has enough, without the method that is to end. What the directory holds of them is asked for only where it would decide. */
const hasEnough = async (
  parts: ForeseeingParts,
  { policy, purpose }: Pick<Plan, 'purpose'> & { readonly policy: Policy },
  account: Account,
  registrations: readonly Registration[],
): Promise<boolean> => {
  const isKept = ({ method }: Held[number]): boolean => purpose.kind !== 'replace' || method !== purpose.method;
  const isEnough = (held: Held): boolean =>
    isRegistered({ tier: account.tier, methods: held.filter(isKept) }, policy, parts.now());
  const held = onRecord(parts, registrations);
  return isEnough(held) || isEnough([...held, ...(await countedUnnoted(parts, policy, account, registrations))]);
};

/**
 * Makes ready to say of very many people how they stand to a plan: each by the first rule that names a group of theirs and by their own tier, as it will be
 * when it is their turn. Rejects where the directory cannot be asked.
 */
export const foresightOf = async (parts: ForeseeingParts, policy: Policy, plan: Plan): Promise<Foresight> => {
  const among = plan.purpose.kind === 'replace' ? (groupsOf(plan, policy) ?? []) : []; // members are listed, havers are not
  const own = ownPolicyOf(policy);
  const groupsOfOne = await groupsOfEach(parts, [...new Set([...askedGroups(policy), ...among])]);
  return async (account, registrations) => {
    const groups = await groupsOfOne(account.id);
    const isIn: IsIn = (group) => groups.includes(group);
    const applied = own(isIn);
    const isEnabled = isLetIn(applied, account, isIn);
    const { purpose } = plan;
    return {
      isThere: account.untouchable === null,
      isMeant: among.length === 0 || among.some(isIn),
      isEnabled,
      isDone: isEnabled && (await hasEnough(parts, { policy: applied, purpose }, account, registrations)),
    };
  };
};
