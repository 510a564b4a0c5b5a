import { setImmediate as turn } from 'node:timers/promises';
import { type Evidence, evidenceOf, satisfies } from '../../core/evidence.ts';
import type { Policy } from '../../core/policy.ts';
import type { Registration } from '../../store/records.ts';
import type { CaseParts } from '../cases/parts.ts';

/** Whom a change would hurt or help, of how many who have registered anything. */
export interface Effect {
  readonly lost: number;
  readonly gained: number;
  readonly people: number;
}

type Simulating = Pick<CaseParts, 'records' | 'directory' | 'methods' | 'now'>;

const accountsAPage = 500;
const membersAPage = 1_000;

/** Whether an account is in the scope of a policy. */
type InScope = (account: string) => boolean;

/** Reads the members of the chosen groups once, nested ones too. */
const scopeOf = async ({ directory }: Simulating, { scope }: Policy): Promise<InScope> => {
  if (scope.kind !== 'selected') return () => scope.kind === 'all';
  const members = new Set<string>();
  let after: string | null = null;
  do {
    const page = await directory.members(scope.groups, after, membersAPage);
    for (const { id } of page.accounts) members.add(id);
    after = page.next;
  } while (after !== null);
  return (account) => members.has(account);
};

/** The best an account could prove with what it has registered, if everything were allowed. */
const bestOf = ({ methods, now }: Simulating, registrations: readonly Registration[]): readonly Evidence[] =>
  registrations.flatMap((one) => {
    const method = methods[one.method];
    const isThere = method?.isUsable(one) && one.usableFrom <= now() && method.left(one) !== 0;
    return isThere ? [evidenceOf(one.method, now())] : [];
  });

/**
 * Who could no longer reset, and who would become able, over all registrations. Everybody counts as an ordinary account (tier 2): privileged and helpdesk
 * accounts have rules of their own, which are stricter either way.
 */
export const simulate = async (parts: Simulating, before: Policy, after: Policy): Promise<Effect> => {
  const [wasIn, isIn] = await Promise.all([scopeOf(parts, before), scopeOf(parts, after)]);
  const can = (policy: Policy, inScope: InScope, account: string, best: readonly Evidence[]): boolean =>
    inScope(account) && satisfies('reset', policy, 2, best, parts.now());
  const found = { lost: 0, gained: 0, people: 0 };
  let next: string | null = null;
  do {
    const page = await parts.records.registrationsByAccount(next, accountsAPage);
    for (const { account, registrations } of page.accounts) {
      const best = bestOf(parts, registrations);
      const [could, can_] = [can(before, wasIn, account, best), can(after, isIn, account, best)];
      found.people += 1;
      if (could && !can_) found.lost += 1;
      if (!could && can_) found.gained += 1;
    }
    next = page.next;
    await turn(); // a chat turn may come in between
  } while (next !== null);
  return found;
};
