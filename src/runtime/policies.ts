import type { AnyFlow, Conversation, Flows } from '../core/conversation.ts';
import { isProving } from '../core/flows/proving-states.ts';
import type { Policy } from '../core/policy.ts';
import { standardPolicy } from '../core/policy.ts';
import { forWhoEndsIt, withEmergencyEnded } from '../core/policy-emergency.ts';
import { effectivePolicy } from '../core/policy-reach.ts';
import { forStepUp, groupsOf, type PolicyRule, ruleFor, withSettings } from '../core/policy-rules.ts';
import { AppError } from '../core/result.ts';
import type { Directory } from '../directory/port.ts';
import type { Records } from '../store/records.ts';
import { isDecoy } from './decoys.ts';
import { triedRule } from './policy/trial-account.ts';

/** A policy and its version; version 0 is the standard policy of an empty store. */
export interface Versioned {
  readonly policy: Policy;
  readonly version: number;
}

/** The organisation's policy of this moment, as it was saved. Read afresh each turn. */
export const currentPolicy = async (records: Pick<Records, 'policy'>): Promise<Versioned> => {
  const stored = await records.policy();
  return stored ? { policy: stored.policy, version: stored.version } : { policy: standardPolicy, version: 0 };
};

/** What it takes to say which policy applies to somebody. */
export interface PolicyParts {
  readonly records: Pick<Records, 'policy'>;
  readonly directory: Pick<Directory, 'memberOf' | 'findByIdentity'>;
  readonly now: () => number;
}

/** The organisation's policy as administrators see and change it: an emergency whose time is over has ended. */
export const organisationPolicy = async ({ records, now }: Pick<PolicyParts, 'records' | 'now'>): Promise<Versioned> => {
  const { policy, version } = await currentPolicy(records);
  return { policy: withEmergencyEnded(policy, now()), version };
};

/** The policy that applies to one account, and the rule it comes from; null: what holds for everybody. */
export interface Applied extends Versioned {
  readonly rule: PolicyRule | null;
}

const ruleOf = async ({ directory }: PolicyParts, { rules }: Policy, account: string | null): Promise<PolicyRule | null> => {
  if (rules.length === 0 || account === null) return null;
  if (isDecoy(account)) return rules[triedRule(account) ?? -1] ?? null;
  return ruleFor(rules, await directory.memberOf(account, groupsOf(rules)));
};

const applied = ({ policy, version }: Versioned, rule: PolicyRule | null): Applied => ({
  policy: effectivePolicy(policy, rule),
  version,
  rule,
});

/**
 * The policy that applies to an account now: the first rule that names a group of theirs, over what holds for everybody; an emergency over both. The one
 * place where this is decided. Null: nobody in particular. Rejects where there are rules and the directory cannot be asked.
 */
export const policyFor = async (parts: PolicyParts, account: string | null): Promise<Applied> => {
  const whole = await organisationPolicy(parts);
  return applied(whole, await ruleOf(parts, whole.policy, account));
};

/** What of a conversation says whom its policy is for. */
type Row = Pick<Conversation, 'flow' | 'account' | 'address' | 'state'>;
type RowParts = PolicyParts & { readonly flows: Flows };

const accountOf = async ({ directory }: PolicyParts, { account, address, flow }: Row): Promise<string | null> => {
  if (account !== null || flow === 'policy-trial') return account;
  return (await directory.findByIdentity(address))?.id ?? null;
};

/** The policy of a turn; `own` beside it where the turn looks at the organisation's and the person may be asked who they are (SEC-25). */
export interface Looked extends Versioned {
  readonly own?: Policy;
}

/** An administrator's own: an emergency takes no method from whoever has to end it (SEC-98). */
const ownOf = ({ policy, version }: Versioned, rule: PolicyRule | null): Versioned => ({
  policy: forStepUp(forWhoEndsIt(rule ? withSettings(policy, rule.set) : policy), rule),
  version,
});

const actingOf = (flow: AnyFlow | undefined, whole: Versioned, rule: PolicyRule | null): Versioned => {
  if (flow?.isAboutPolicy) return ownOf(whole, rule);
  const own = applied(whole, rule);
  return flow?.isByStepUp ? { ...own, policy: forStepUp(own.policy, rule) } : own;
};

const flowOf = ({ flows }: RowParts, row: Row | null): AnyFlow | undefined => (row ? flows.get(row.flow) : undefined);

/**
 * The policy a conversation acts under: that of whoever it is about, an administrator's own where they look at the organisation's; `known` saves reading it again. With
 * rules it rejects where the directory cannot be asked: what changes anything must not be decided by the wrong one.
 */
export const policyOfRow = async (parts: RowParts, row: Row | null, known?: Versioned): Promise<Versioned> => {
  const whole = known ?? (await organisationPolicy(parts));
  const account = row && whole.policy.rules.length > 0 ? await accountOf(parts, row) : null;
  return actingOf(flowOf(parts, row), whole, await ruleOf(parts, whole.policy, account));
};

const actingToShow = async (parts: RowParts, row: Row | null, whole: Versioned): Promise<Versioned> => {
  try {
    return await policyOfRow(parts, row, whole);
  } catch (error) {
    if (error instanceof AppError && error.code === 'directory-unavailable') return actingOf(flowOf(parts, row), whole, null);
    throw error;
  }
};

/** The same for what is only shown or asked, where administrators look at the organisation's: without the directory, what holds for everybody. Whatever is done decides anew. */
export const policyToShow = async (parts: RowParts, row: Row | null, known?: Versioned): Promise<Looked> => {
  const whole = known ?? (await organisationPolicy(parts));
  const acting = await actingToShow(parts, row, whole);
  const isLooking = row !== null && flowOf(parts, row)?.isAboutPolicy && !isProving(row.state.at);
  return isLooking ? { ...whole, own: acting.policy } : acting;
};
