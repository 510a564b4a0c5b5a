import { setImmediate as turn } from 'node:timers/promises';
import type { Policy } from '../../core/policy.ts';
import { askedGroups, type IsIn, reachOf } from '../../core/policy-reach.ts';
import type { CaseParts } from '../cases/parts.ts';
import { bestOf } from '../reports/census.ts';
import { isInOf, readMembers } from './membership.ts';

/** Whom a change would hurt or help, of how many who have registered anything. */
export interface Effect {
  readonly lost: number;
  readonly gained: number;
  readonly people: number;
  /** Of those who would lose it, how many are in each group the policy names: the most first. */
  readonly groups: readonly { readonly group: string; readonly lost: number }[];
}

type Simulating = Pick<CaseParts, 'records' | 'directory' | 'methods' | 'now'>;

const accountsAPage = 500;
const mostGroups = 5;

/** What becomes of one account. */
interface Fate {
  readonly account: string;
  readonly could: boolean;
  readonly can: boolean;
  readonly isIn: IsIn;
}

/** Some of many; `next` continues, null at the end. */
interface FatePage {
  readonly all: readonly Fate[];
  readonly next: string | null;
}

/** What becomes of every account that has registered anything, page by page; a chat turn may come in between. */
async function* fates(parts: Simulating, before: Policy, after: Policy, from: string | null = null): AsyncGenerator<FatePage> {
  const members = await readMembers(parts.directory, [before, after].flatMap(askedGroups));
  const [was, is] = [reachOf(before), reachOf(after)];
  let next: string | null = from;
  do {
    const page = await parts.records.registrationsByAccount(next, accountsAPage);
    next = page.next;
    const all = page.accounts.map(({ account, registrations }) => {
      const [best, isIn] = [bestOf(parts, registrations), isInOf(members, account)];
      return { account, could: was(isIn, best, parts.now()), can: is(isIn, best, parts.now()), isIn };
    });
    yield { all, next };
    await turn();
  } while (next !== null);
}

const isLost = ({ could, can }: Fate): boolean => could && !can;

/**
 * Who could no longer reset, and who would become able, over all registrations. Everybody counts as an ordinary account (tier 2): privileged and helpdesk
 * accounts have rules of their own, which are stricter either way.
 */
export const simulate = async (parts: Simulating, before: Policy, after: Policy): Promise<Effect> => {
  const groups = [...new Set([before, after].flatMap(askedGroups))];
  const byGroup = new Map(groups.map((group) => [group, 0]));
  const found = { lost: 0, gained: 0, people: 0 };
  for await (const { all: page } of fates(parts, before, after)) {
    found.people += page.length;
    found.gained += page.filter(({ could, can }) => !could && can).length;
    const lost = page.filter(isLost);
    found.lost += lost.length;
    for (const group of groups) byGroup.set(group, (byGroup.get(group) ?? 0) + lost.filter(({ isIn }) => isIn(group)).length);
  }
  const most = [...byGroup].sort(([, one], [, other]) => other - one).filter(([, lost]) => lost > 0);
  return { ...found, groups: most.slice(0, mostGroups).map(([group, lost]) => ({ group, lost })) };
};

/** The accounts that could no longer reset, the first `limit` of them in the order of the store. */
export const whoLoses = async (parts: Simulating, before: Policy, after: Policy, limit: number): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const { all } of fates(parts, before, after)) {
    found.push(...all.filter(isLost).map(({ account }) => account));
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
};

const pagesAStretch = 20;

/** The accounts that could no longer reset among the next 10,000 after one of them; `next` continues, null at the end. */
export const losersAfter = async (
  parts: Simulating,
  before: Policy,
  after: Policy,
  from: string | null,
): Promise<{ readonly accounts: readonly string[]; readonly next: string | null }> => {
  const accounts: string[] = [];
  let pages = 0;
  for await (const { all, next } of fates(parts, before, after, from)) {
    accounts.push(...all.filter(isLost).map(({ account }) => account));
    pages += 1;
    if (pages >= pagesAStretch || next === null) return { accounts, next };
  }
  return { accounts, next: null };
};
