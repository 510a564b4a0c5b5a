import { setTimeout, setImmediate as turn } from 'node:timers/promises';
import { type Evidence, evidenceBy, evidenceOf, satisfies } from '../../core/evidence.ts';
import type { MethodId } from '../../core/method.ts';
import type { Policy } from '../../core/policy.ts';
import { withoutEmergency } from '../../core/policy-emergency.ts';
import { type IsIn, ownPolicyOf } from '../../core/policy-reach.ts';
import { groupsOf } from '../../core/policy-rules.ts';
import { leftOutBy } from '../../core/prefilled-reach.ts';
import { Census } from '../../core/reports/census.ts';
import type { Registration } from '../../store/records.ts';
import { openedOr } from '../opened-or.ts';
import { type Holder, type WithLastSeen, withLastSeen } from '../registration/last-seen.ts';
import { isInOf, type Membership, readMembership } from '../simulation/memberships.ts';
import type { ReportParts } from './parts.ts';

const kind = 'census';
const id = 'people';
const accountsAPage = 100;
const leaseMs = 30_000;
/** A count that was this quick is made again for whoever looks; a slower one is left to the background. */
const quickMs = 300;
/** How long somebody waits for the very first count. */
const firstMs = 1_000;
const freshMs = 5_000;
const restMs = 600_000;
/** Counting takes a twentieth of the time at most. */
const restShare = 20;

type Counting = Pick<ReportParts, 'records' | 'documents' | 'directory' | 'methods' | 'keys' | 'now' | 'replica' | 'reporting'>;
/** Policy as it was read. */
interface Rules {
  readonly policy: Policy;
  readonly version: number;
}

/** Whether a registration can be used at all now. One that does not open is no use; the key ring raised the alarm, and the count goes on (SEC-106). */
const isThere = ({ methods, now }: Pick<Counting, 'methods' | 'now'>, one: Registration): boolean => {
  const method = methods[one.method];
  if (method === undefined || one.usableFrom > now()) return false;
  return openedOr(false, () => method.isUsable(one) && method.left(one) !== 0);
};

/** The best somebody could prove with what they have registered, if everything were allowed. */
export const bestOf = (parts: Pick<Counting, 'methods' | 'now'>, registrations: readonly Registration[]): readonly Evidence[] =>
  registrations.filter((one) => isThere(parts, one)).map((one) => evidenceOf(one.method, parts.now()));

/** The policy of each account by its groups. */
interface Own {
  readonly members: Membership;
  readonly of: (isIn: IsIn) => Policy;
  readonly look: WithLastSeen;
}

const ownPolicies = async (parts: Counting, { policy }: Rules): Promise<Own> => ({
  members: await readMembership(parts, groupsOf(policy.rules)),
  of: ownPolicyOf(withoutEmergency(policy)),
  look: withLastSeen(parts, [policy]),
});

const isEnough = (parts: Counting, { members, of }: Own, { account, registrations, unconfirmed = [] }: Holder): boolean => {
  const held = unconfirmed.map((method) => evidenceBy({ method, isUnconfirmed: true }, parts.now()));
  return satisfies('reset', of(isInOf(members, account)), 2, [...bestOf(parts, registrations), ...held], parts.now());
};

/** Told after each page: others get their turn; false once another replica counts. The lease is renewed long before it ends, not each time. */
type GoesOn = () => Promise<boolean>;

const goesOnWith = ({ records, replica, now }: Counting): GoesOn => {
  let renewAt = now() + leaseMs / 3;
  return async () => {
    await turn();
    if (now() < renewAt) return true;
    renewAt = now() + leaseMs / 3;
    return records.lease('census', replica, now(), leaseMs);
  };
};

/** Everybody who registered anything, a page at a time; null where somebody else counts. */
const overAll = async (parts: Counting, own: Own, goesOn: GoesOn) => {
  const found = { people: 0, registered: 0, methods: new Map<MethodId, number>() };
  let next: string | null = null;
  do {
    const page = await parts.records.registrationsByAccount(next, accountsAPage);
    for (const one of await own.look(page.accounts)) {
      found.people += 1;
      if (isEnough(parts, own, one)) found.registered += 1;
      for (const method of new Set(one.registrations.map(({ method: each }) => each)))
        found.methods.set(method, (found.methods.get(method) ?? 0) + 1);
    }
    next = page.next;
    if (!(await goesOn())) return null;
  } while (next !== null);
  return found;
};

/** The members of the chosen groups, a page at a time, each asked what they registered: no list of them is ever held. */
const overMembers = async (parts: Counting, { policy }: Rules, own: Own, goesOn: GoesOn) => {
  const found = { enabled: 0, capable: 0 };
  let after: string | null = null;
  do {
    const page = await parts.directory.members(policy.scope.groups, after, accountsAPage);
    const ids = page.accounts.filter(({ untouchable }) => !untouchable).map((one) => one.id);
    const theirs = Map.groupBy(await parts.reporting.store.registrationsAmong(ids), ({ account }) => account);
    found.enabled += ids.length;
    const holders = [...theirs].map(([account, registrations]) => ({ account, registrations }));
    for (const one of await own.look(holders)) if (isEnough(parts, own, one)) found.capable += 1;
    after = page.next;
    if (!(await goesOn())) return null;
  } while (after !== null);
  return found;
};

const enabledOf = async (parts: Counting, rules: Rules, own: Own, registered: number, goesOn: GoesOn) => {
  if (rules.policy.scope.kind === 'all') return { enabled: null, capable: registered };
  return rules.policy.scope.kind === 'none' ? { enabled: 0, capable: 0 } : overMembers(parts, rules, own, goesOn);
};

/** Counts everybody afresh by the rules that apply to each, and keeps it; null where another replica is at it. Memory stays flat but for the members of groups with own rules, and a chat turn comes in between any two pages. */
export const countPeople = async (parts: Counting, rules: Rules): Promise<Census | null> => {
  const at = parts.now();
  const started = performance.now();
  if (!(await parts.records.lease('census', parts.replica, at, leaseMs))) return null;
  const goesOn = goesOnWith(parts);
  const own = await ownPolicies(parts, rules);
  const all = await overAll(parts, own, goesOn);
  const enabled = all && (await enabledOf(parts, rules, own, all.registered, goesOn));
  if (!all || !enabled) return null;
  const methods = [...all.methods].map(([method, count]) => ({ method, count })).sort((a, b) => b.count - a.count);
  const tookMs = Math.round(performance.now() - started);
  const census = {
    at,
    tookMs,
    policyVersion: rules.version,
    people: all.people,
    registered: all.registered,
    ...enabled,
    methods,
    ...leftOutBy(rules.policy),
  };
  const before = await parts.documents.get(kind, id);
  await parts.documents.put(kind, id, JSON.stringify(census), before?.rev ?? 0); // where somebody was faster, theirs is as good
  return census;
};

/** The last count; null: there is none that this release can read. */
const lastCensus = async ({ documents }: Pick<Counting, 'documents'>): Promise<Census | null> => {
  const kept = await documents.get(kind, id);
  const read = kept && Census.safeParse(JSON.parse(kept.body));
  return read?.success ? read.data : null;
};

const ageOf = ({ now }: Counting, { at }: Census): number => Math.abs(now() - at);

/** Counts when it is time: nothing counted yet, another policy, or long enough ago. For a loop. */
export const keepCounted = async (parts: Counting, rules: Rules): Promise<void> => {
  const last = await lastCensus(parts);
  const isFresh = last?.policyVersion === rules.version && ageOf(parts, last) < Math.max(restMs, last.tookMs * restShare);
  if (!isFresh) await countPeople(parts, rules);
};

/** The count to show now: made again where that is quick, else the last one with its age; null: the first is not finished. */
export const censusNow = async (parts: Counting, rules: Rules): Promise<Census | null> => {
  const last = await lastCensus(parts);
  if (!last) return Promise.race([countPeople(parts, rules), setTimeout(firstMs, null, { ref: false })]);
  if (last.tookMs >= quickMs || (last.policyVersion === rules.version && ageOf(parts, last) < freshMs)) return last;
  return (await countPeople(parts, rules)) ?? last;
};
