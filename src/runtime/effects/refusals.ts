import type { Account } from '../../core/account.ts';
import type { Refusal } from '../../core/flows/who.ts';
import type { Policy } from '../../core/policy.ts';
import type { Parts } from '../parts.ts';
import { isHeld } from './hold.ts';

/** What the look at somebody's standing needs of the parts. */
export type StandingParts = Pick<Parts, 'directory' | 'records' | 'documents' | 'now'>;

interface Asked {
  readonly parts: StandingParts;
  readonly policy: Policy;
  readonly account: Account;
  readonly wanted: string;
}

type Check = readonly [Refusal, (asked: Asked) => boolean | Promise<boolean>];

const isWrite = (wanted: string): wanted is 'reset' | 'change' | 'unlock' => ['reset', 'change', 'unlock'].includes(wanted);

const isOutOfScope = async ({ parts, policy, account }: Asked): Promise<boolean> =>
  policy.scope.kind === 'selected' && (await parts.directory.memberOf(account.id, policy.scope.groups)).length === 0;

/** In the order of the Entra model: which of scope, tier, pause bites first. */
const checks: readonly Check[] = [
  ['untouchable', ({ account }) => account.untouchable !== null],
  ['switched-off', ({ policy }) => policy.scope.kind === 'none'],
  [
    'privileged',
    ({ account, wanted, policy }) => account.tier === 0 && wanted !== 'methods' && !policy.administrators.selfService,
  ],
  ['out-of-scope', isOutOfScope],
  ['paused', async ({ parts, account }) => (await parts.records.pausedUntil(account.id, parts.now())) !== null],
  ['hold', ({ parts, account, wanted }) => wanted === 'register' && isHeld(parts, account.id)],
  ['not-supported', ({ parts, wanted }) => isWrite(wanted) && !parts.directory.capabilities[wanted]],
  ['directory-down', async ({ parts, wanted }) => isWrite(wanted) && !(await parts.directory.health()).ok],
];

/** Why somebody may not use self-service on their own account, or null: the first reason there is. */
export const refusalOf = async (
  parts: StandingParts,
  { policy }: { readonly policy: Policy },
  account: Account,
  wanted: string,
): Promise<Refusal | null> => {
  for (const [reason, stands] of checks) if (await stands({ parts, policy, account, wanted })) return reason;
  return null;
};

/** Every reason at once, in the same order: for who helps, not for who asks. */
export const refusalsOf = async (
  parts: StandingParts,
  policy: Policy,
  account: Account,
  wanted: string,
): Promise<readonly Refusal[]> => {
  const found: Refusal[] = [];
  for (const [reason, stands] of checks) if (await stands({ parts, policy, account, wanted })) found.push(reason);
  return found;
};
