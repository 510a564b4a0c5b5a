import type { Account } from '../../core/account.ts';
import type { Refusal } from '../../core/flows/who.ts';
import type { Policy } from '../../core/policy.ts';
import { capabilitiesFor, healthFor } from '../../directory/per-account.ts';
import type { Parts } from '../parts.ts';
import { isReleased } from '../releases/keeping.ts';
import type { Role } from '../roles.ts';
import { isHeld } from './hold.ts';

/** What the look at somebody's standing needs of the parts. */
export type StandingParts = Pick<Parts, 'directory' | 'records' | 'documents' | 'keys' | 'now'>;

/** Whether somebody has a role here. */
type Works = (account: Account) => Promise<boolean>;

interface Asked {
  readonly parts: StandingParts;
  readonly policy: Policy;
  readonly account: Account;
  readonly wanted: string;
  readonly works: Works;
}

type Check = readonly [Refusal, (asked: Asked) => boolean | Promise<boolean>];

/** Roles whose deeds ask for a step-up (SEC-25). */
const working: readonly Role[] = ['admin', 'approver', 'agent', 'auditor'];

/** Whether somebody has a role here, by the roles of the product. */
export const worksBy =
  ({ roles }: Pick<Parts, 'roles'>): Works =>
  async ({ id }) =>
    (await Promise.all(working.map((role) => roles.hasRole(id, role)))).includes(true);

type Wanted = 'reset' | 'change' | 'unlock' | 'assisted-reset';
const isWrite = (wanted: string): wanted is Wanted => ['reset', 'change', 'unlock', 'assisted-reset'].includes(wanted);
const writeOf = (wanted: Wanted): 'reset' | 'change' | 'unlock' => (wanted === 'assisted-reset' ? 'reset' : wanted);

const isOutOfScope = async ({ parts, policy, account }: Asked): Promise<boolean> =>
  policy.scope.kind === 'selected' && (await parts.directory.memberOf(account.id, policy.scope.groups)).length === 0;

/** What an agent began and a second person approved is not self-service: its scope and its pause are no matter of it. */
const isAssisted = (wanted: string): boolean => wanted.startsWith('assisted-');

/** Which chats belong to somebody is no password's business: helpdesk and administrators are linked as well. */
const isAboutChats = (wanted: string): boolean => wanted === 'chats';

/** What is registered can be seen and removed by everybody whose it is (SEC-121). */
const isOwnData = (wanted: string): boolean => wanted === 'methods' || wanted === 'not-me' || isAboutChats(wanted);

/**
 * Whose own password is no matter of self-service still registers where they work here: every deed of theirs asks for a step-up (SEC-23, SEC-25).
 * Through the helpdesk nobody acts on tier 0, and nobody gets a pass in tier 1; who may help there is a matter of the deed (SEC-20, SEC-91).
 */
const isPrivileged = async (asked: Asked): Promise<boolean> => {
  const { account, wanted, policy } = asked;
  if (isAssisted(wanted)) return account.tier === 0 || (wanted === 'assisted-pass' && account.tier === 1);
  if (account.tier !== 0 || isOwnData(wanted) || policy.administrators.selfService) return false;
  return wanted !== 'register' || !(await asked.works(account));
};

const isNotSupported = async ({ parts, account, wanted }: Asked): Promise<boolean> =>
  isWrite(wanted) && !(await capabilitiesFor(parts.directory, account.id))[writeOf(wanted)];

const isOwnDeed = ({ wanted }: Asked): boolean => isWrite(wanted) && !isAssisted(wanted);

/** An emergency stops everything; a guarded one leaves what an approver can release. Chats can be unlinked, and freezing is for then (SEC-98, SEC-102). */
const isStopped = (asked: Asked): boolean => {
  const { policy, wanted } = asked;
  if (policy.emergency.level === 'off' || isAssisted(wanted)) return false;
  return !isAboutChats(wanted) && wanted !== 'not-me' && !(policy.emergency.level === 'guarded' && isOwnDeed(asked));
};

/** In the order of the Entra model: which of scope, tier, pause bites first. */
const checks: readonly Check[] = [
  ['untouchable', ({ account }) => account.untouchable !== null],
  ['switched-off', ({ policy, wanted }) => policy.scope.kind === 'none' && !isOwnData(wanted) && !isAssisted(wanted)],
  ['privileged', isPrivileged],
  ['out-of-scope', async (asked) => !isOwnData(asked.wanted) && !isAssisted(asked.wanted) && isOutOfScope(asked)],
  [
    'frozen',
    async ({ parts, account, wanted }) =>
      !isAssisted(wanted) && wanted !== 'not-me' && (await parts.records.frozenUntil(account.id)) !== null,
  ],
  [
    'paused',
    async ({ parts, account, wanted }) =>
      !isAssisted(wanted) && wanted !== 'not-me' && (await parts.records.pausedUntil(account.id, parts.now())) !== null,
  ],
  ['emergency', isStopped],
  [
    'needs-approver',
    async (asked) =>
      asked.policy.emergency.level === 'guarded' && isOwnDeed(asked) && !(await isReleased(asked.parts, asked.account.id)),
  ],
  ['hold', ({ parts, account, wanted }) => wanted === 'register' && isHeld(parts, account.id)],
  ['not-supported', isNotSupported],
  ['directory-down', async ({ parts, account, wanted }) => isWrite(wanted) && !(await healthFor(parts.directory, account.id)).ok],
];

/** Why policy does not let an account in at all, whatever it has registered; null: it is *enabled* as the Entra model means it (3.3). */
export const whyNotEnabled = async (parts: StandingParts, policy: Policy, account: Account): Promise<Refusal | null> => {
  for (const [reason, stands] of checks.slice(0, 4))
    if (await stands({ parts, policy, account, wanted: 'reset', works: async () => false })) return reason;
  return null;
};

/** Why policy does not let an account register anything, or null: whoever works here may, though their own password is no matter of self-service. */
export const whyNotRegistering = async (
  parts: StandingParts & Pick<Parts, 'roles'>,
  policy: Policy,
  account: Account,
): Promise<Refusal | null> => {
  const why = await whyNotEnabled(parts, policy, account);
  return why === 'privileged' && (await worksBy(parts)(account)) ? null : why;
};

/** Why somebody may not use self-service on their own account, or null: the first reason there is. */
export const refusalOf = async (
  parts: StandingParts & Pick<Parts, 'roles'>,
  { policy }: { readonly policy: Policy },
  account: Account,
  wanted: string,
): Promise<Refusal | null> => {
  const works = worksBy(parts);
  for (const [reason, stands] of checks) if (await stands({ parts, policy, account, wanted, works })) return reason;
  return null;
};

/** Every reason at once, in the same order: for who helps, not for who asks. `works` says whether somebody has a role here. */
export const refusalsOf = async (
  parts: StandingParts,
  policy: Policy,
  account: Account,
  wanted: string,
  works: Works,
): Promise<readonly Refusal[]> => {
  const found: Refusal[] = [];
  for (const [reason, stands] of checks) if (await stands({ parts, policy, account, wanted, works })) found.push(reason);
  return found;
};
