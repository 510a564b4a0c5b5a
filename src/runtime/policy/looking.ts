import type { Policy } from '../../core/policy.ts';
import { standardPolicy } from '../../core/policy.ts';
import { changedPolicy, changesBetween, PolicyChanges } from '../../core/policy-change.ts';
import { isOpen } from '../../core/policy-proposal.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { PolicyVersion } from '../../store/records.ts';
import type { CaseParts } from '../cases/parts.ts';
import { whoOf } from '../cases/people.ts';
import { currentPolicy } from '../policies.ts';
import type { Perform } from '../turns.ts';
import { adminOf, authorName, type PolicyWork } from './parts.ts';
import { proposals } from './proposals.ts';
import { simulate } from './simulating.ts';

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
  if (given.back === undefined) return ok(PolicyChanges.parse(JSON.parse(String(given.changes ?? '{}'))));
  const version = Number(given.back);
  if (version === 0) return ok(changesBetween(policy, standardPolicy));
  const older = (await records.policyVersions(versionsKnown)).find((one) => one.version === version);
  return older ? ok(changesBetween(policy, older.policy)) : no('changed');
};

/** What a change would do to people, on the version it was made on (SEC-96, SEC-99). */
export const preview =
  ({ parts }: PolicyWork): Perform =>
  async (owed, context) => {
    if (!(await adminOf(parts, context))) return no('not-admin');
    const { policy, version } = await currentPolicy(parts.records);
    if (version !== Number(owed.with?.version)) return no('changed');
    const changes = await wantedChanges(parts, owed.with ?? {}, policy);
    if (!changes.ok) return changes;
    const next = changedPolicy(policy, changes.value);
    if (!next.ok) return no('out-of-bounds');
    return ok({ changes: changes.value, ...(await simulate(parts, policy, next.value)) });
  };
