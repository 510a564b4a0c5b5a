import type { Account } from '../../core/account.ts';
import type { LifePerson } from '../../core/flows/life-states.ts';
import { hasOwnLife, isSameLife, LifeChange, wouldEnd } from '../../core/password-life.ts';
import { no, ok } from '../../core/result.ts';
import { capabilitiesFor } from '../../directory/per-account.ts';
import { partyOf } from '../cases/parts.ts';
import { accountNamed, whoOf } from '../cases/people.ts';
import { organisationPolicy } from '../policies.ts';
import { type Admin, adminOf, type PolicyWork, policyRecord } from '../policy/parts.ts';
import type { Perform } from '../turns.ts';
import { countExpiring } from './counting.ts';

/** How long passwords live in this directory, and whether that can be set here. */
export const lookLife =
  ({ parts }: PolicyWork): Perform =>
  async (_owed, context) => {
    const admin = await adminOf(parts, context);
    if (!admin) return no('not-admin');
    const rules = { policy: context.policy, policyVersion: context.policyVersion };
    const [who, life] = await Promise.all([whoOf(parts, admin.account, rules), parts.directory.life()]);
    return ok({ who, life, isSettable: parts.directory.capabilities.setLife });
  };

/** What another life would do to people, as long as the one that is there is still what was looked at. */
export const previewLife =
  ({ parts }: PolicyWork): Perform =>
  async (owed, context) => {
    if (!(await adminOf(parts, context))) return no('not-admin');
    const change = LifeChange.parse(JSON.parse(String(owed.with?.change ?? '{}')));
    const life = await parts.directory.life();
    if (!life || !isSameLife(life, change.before)) return no('changed');
    return ok({ change, expiring: await countExpiring(parts.directory, change, parts.now()) });
  };

/** Why an administrator may not exempt this account: nobody does so for themself, nor for what is protected, nor where the directory has no exemptions (SEC-22, SEC-97). */
export const whyNotExempt = async ({ parts }: PolicyWork, admin: Admin, account: Account): Promise<LifePerson['why']> => {
  if (account.untouchable !== null) return 'untouchable';
  if (partyOf(account).person === partyOf(admin.account).person) return 'self';
  if (account.tier === 0) return 'privileged';
  return (await capabilitiesFor(parts.directory, account.id)).exempt ? null : 'not-supported';
};

const personOf = async (work: PolicyWork, admin: Admin, account: Account): Promise<LifePerson> => {
  const { parts } = work;
  const [state, life] = await Promise.all([parts.directory.state(account.id), parts.directory.life()]);
  const bare = { ...state, neverExpires: false };
  return {
    account: account.id,
    name: account.displayName,
    changedAt: state.passwordChangedAt,
    endsAt: state.passwordExpiresAt,
    hasEnded: state.passwordExpired,
    isExempt: state.neverExpires,
    isOwn: life !== null && hasOwnLife(state, life),
    wouldEnd: life !== null && wouldEnd(bare, { before: { ...life, expiresAfterDays: null }, after: life }, parts.now()),
    why: await whyNotExempt(work, admin, account),
  };
};

/** When the password of somebody ends whom an administrator names; on record, since it is about somebody (SEC-113). */
export const lookLifeOf =
  (work: PolicyWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const admin = await adminOf(parts, context);
    if (!admin) return no('not-admin');
    const account = await accountNamed(parts, admin.by, String(owed.with?.named ?? '').trim());
    if (!account) return no('nobody');
    const { policy, version } = await organisationPolicy(parts);
    const person = await personOf(work, admin, account);
    const about = { before: policy, after: policy, version, at: parts.now() };
    const record = policyRecord(admin, about, { action: 'policy.explained', outcome: 'success' });
    await parts.records.audit({ ...record, target: account.id });
    return ok(person);
  };
