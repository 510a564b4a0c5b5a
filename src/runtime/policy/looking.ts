import type { Policy } from '../../core/policy.ts';
import { standardPolicy } from '../../core/policy.ts';
import { changedPolicy, changesBetween, PolicyChanges } from '../../core/policy-change.ts';
import { presetChanges, presetNames } from '../../core/policy-presets.ts';
import { isOpen } from '../../core/policy-proposal.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { PolicyVersion } from '../../store/records.ts';
import type { CaseParts } from '../cases/parts.ts';
import { whoOf } from '../cases/people.ts';
import { organisationPolicy } from '../policies.ts';
import { answerTo } from '../simulation/following.ts';
import type { Perform } from '../turns.ts';
import { adminOf, authorName, type PolicyWork } from './parts.ts';
import { openPlans } from './plans.ts';
import { proposals } from './proposals.ts';

const versionsShown = 10;
/** How far back a version may be to be gone back to. */
const versionsKnown = 1_000;

const headOf = async (parts: CaseParts, { version, author, at, reason }: PolicyVersion) => ({
  version,
  by: await authorName(parts, author),
  at,
  reason,
});

const standardHead = { version: 0, by: '', at: 0, reason: '' };

/** The policy of today, who made it, and what waits for this administrator. */
export const look =
  ({ parts }: PolicyWork): Perform =>
  async (_owed, context) => {
    const admin = await adminOf(parts, context);
    if (!admin) return no('not-admin');
    const rules = { policy: context.policy, policyVersion: context.policyVersion };
    const [stored] = await parts.records.policyVersions(1);
    const open = (await proposals(parts)).filter(({ proposal }) => isOpen(proposal, context.policyVersion, parts.now()));
    return ok({
      who: await whoOf(parts, admin.account, rules),
      head: stored ? { ...(await headOf(parts, stored)), version: context.policyVersion } : standardHead,
      waiting: open.length,
      planned: (await openPlans(parts)).length,
    });
  };

/** The last versions, newest first. */
export const history =
  ({ parts }: PolicyWork): Perform =>
  async (_owed, context) => {
    if (!(await adminOf(parts, context))) return no('not-admin');
    const versions = await parts.records.policyVersions(versionsShown);
    return ok(await Promise.all(versions.map((one) => headOf(parts, one))));
  };

const wantedChanges = async (
  { records }: CaseParts,
  given: Readonly<Record<string, string | number | null>>,
  policy: Policy,
): Promise<Result<PolicyChanges, 'changed'>> => {
  const preset = presetNames.find((name) => name === given.preset);
  if (preset) return ok(presetChanges(policy, preset));
  if (given.back === undefined) return ok(PolicyChanges.parse(JSON.parse(String(given.changes ?? '{}'))));
  const version = Number(given.back);
  if (version === 0) return ok(changesBetween(policy, standardPolicy));
  const older = (await records.policyVersions(versionsKnown)).find((one) => one.version === version);
  return older ? ok(changesBetween(policy, older.policy)) : no('changed');
};

interface Planned {
  readonly before: Policy;
  readonly after: Policy;
  readonly changes: PolicyChanges;
}

/** A change on the version it was made on: its policy before and after (SEC-96, SEC-99). */
const planned = async (
  parts: CaseParts,
  given: Readonly<Record<string, string | number | null>>,
): Promise<Result<Planned, 'changed' | 'out-of-bounds'>> => {
  const { policy: before, version } = await organisationPolicy(parts);
  if (version !== Number(given.version)) return no('changed');
  const changes = await wantedChanges(parts, given, before);
  if (!changes.ok) return changes;
  const after = changedPolicy(before, changes.value);
  return after.ok ? ok({ before, after: after.value, changes: changes.value }) : no('out-of-bounds');
};

/** What a change would do to people: all of it, or a first answer while they are being counted. */
export const preview =
  (work: PolicyWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const admin = await adminOf(parts, context);
    if (!admin) return no('not-admin');
    const plan = await planned(parts, owed.with ?? {});
    if (!plan.ok) return plan;
    const { changes, ...change } = plan.value;
    return ok(await answerTo(work, { change, by: admin.by, answerOf: async (effect) => ({ changes, ...effect }) }));
  };

const namesShown = 60;

/** The first names of those who could no longer reset, 60 at most: asked for, and nothing else of them (SEC-120). */
export const names =
  ({ parts }: PolicyWork): Perform =>
  async (owed, context) => {
    if (!(await adminOf(parts, context))) return no('not-admin');
    const plan = await planned(parts, owed.with ?? {});
    if (!plan.ok) return plan;
    const lost = await parts.simulations.losers(plan.value, namesShown);
    const found = await Promise.all(lost.map((account) => parts.directory.find(account)));
    return ok(found.flatMap((one) => (one ? [one.givenName || one.displayName] : [])).sort((a, b) => a.localeCompare(b)));
  };
