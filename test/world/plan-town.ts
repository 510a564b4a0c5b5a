import type { Owed } from '../../src/core/effects.ts';
import type { LifeChange } from '../../src/core/password-life.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { PolicyChanges } from '../../src/core/policy-change.ts';
import { type Plan, Terms } from '../../src/core/policy-plan.ts';
import { type Proposal, proposalText } from '../../src/core/policy-proposal.ts';
import { AppError } from '../../src/core/result.ts';
import type { Directory } from '../../src/directory/port.ts';
import { digestOf, partyOf } from '../../src/runtime/cases/parts.ts';
import { lifeEffects } from '../../src/runtime/expiration/effects.ts';
import { settleLifeWrites } from '../../src/runtime/expiration/sweeping.ts';
import { organisationPolicy } from '../../src/runtime/policies.ts';
import { decide } from '../../src/runtime/policy/deciding.ts';
import { planKeeper } from '../../src/runtime/policy/keeping.ts';
import type { PolicyWork } from '../../src/runtime/policy/parts.ts';
import { keepPlan, type PlanParts, planFor, planOf } from '../../src/runtime/policy/plans.ts';
import { keepProposal } from '../../src/runtime/policy/proposals.ts';
import type { EffectContext, Perform } from '../../src/runtime/turns.ts';
import { casePartsOf } from './case-town.ts';
import { type Joining, joining } from './joining.ts';
import { type Replica, Town } from './town.ts';

/** Account ids of the two administrators, as the people file has them. */
export const admins = { adam: 'fh-1007', ada: 'fh-1008' } as const;

type LifeEffect = keyof ReturnType<typeof lifeEffects>;

/** What keeping plans works with, of one replica. */
export const planPartsOf = (one: Replica): PlanParts => ({ ...casePartsOf(one), reporting: one.parts.reporting });

/** A town of two administrators and changes of its policy, without chats: what is decided and kept, on two replicas. */
export class PlanTown {
  readonly town: Town;
  readonly one: Replica;
  readonly two: Replica;
  readonly groups: Joining;
  #done = 0;
  /** Nobody can say who is in which group. */
  areGroupsDown = false;

  private constructor(town: Town, one: Replica, two: Replica, groups: Joining) {
    this.town = town;
    this.one = one;
    this.two = two;
    this.groups = groups;
  }

  static async up(over = (directory: Directory): Directory => directory): Promise<PlanTown> {
    const groups = joining();
    const people = ['adam.ames', 'ada.aoki', 'ana.alvarez', 'ben.baker'];
    let office: PlanTown | null = null;
    const mayFail =
      <T extends unknown[], R>(call: (...given: T) => Promise<R>) =>
      async (...given: T): Promise<R> => {
        if (office?.areGroupsDown) throw new AppError('directory-unavailable', 'no group can be read');
        return call(...given);
      };
    const directory = (real: Directory): Directory => {
      const joined = groups.through(real);
      return over({ ...joined, memberOf: mayFail(joined.memberOf), members: mayFail(joined.members) });
    };
    const town = await Town.up({ people, directory, policy: {} });
    office = new PlanTown(town, await town.replica('one'), await town.replica('two'), groups);
    return office;
  }

  /** Keeps a plan of Adam's, to which `approver` agreed. */
  async plans(changes: PolicyChanges, approver: string | null, inDays = 1): Promise<Plan> {
    const { policy: before, version } = await organisationPolicy(this.one.parts);
    const change = { before, after: before, version, reason: 'the story needs it', by: admins.adam, approver };
    const plan = planFor(change, { changes, terms: Terms.parse({ inDays }) }, this.town.now);
    await this.town.records.transaction((tx) => keepPlan(tx, this.town, plan, 0));
    return plan;
  }

  /** Keeps a proposal of Adam's. */
  async proposes(changes: PolicyChanges, inDays: number, life?: LifeChange): Promise<Proposal> {
    const { version: base } = await organisationPolicy(this.one.parts);
    const by = partyOf(await this.town.account('adam.ames'));
    const terms = Terms.parse({ inDays });
    const rest = { reason: 'the story needs it', by, askedAt: this.town.now, isCooling: false, terms } as const;
    const about = { base, changes, ...(life ? { life } : {}) };
    const bare: Proposal = { id: `p-${this.town.now}`, ...about, ...rest, digest: '', state: 'asked' };
    const proposal = { ...bare, digest: digestOf(proposalText(bare)) };
    await this.town.records.transaction((tx) => keepProposal(tx, this.town, proposal, 0));
    return proposal;
  }

  /** Ada decides at one replica, from one of her chats, having just shown who she is; what she is told. */
  async adaDecides(of: Proposal, decision: 'approve' | 'reject', at = this.one, from: 'teams' | 'slack' = 'teams') {
    const task = JSON.stringify({ id: of.id, digest: of.digest, decision });
    return this.#does((work) => decide(work), 'ada', { do: 'proposal-decide', with: { task } }, at, from);
  }

  /** Adam does something of password expiration at one replica, having just shown who he is; what he is told. */
  adamDoes(effect: LifeEffect, given: Readonly<Record<string, string>>, at = this.one) {
    return this.#does((work) => lifeEffects(work)[effect], 'adam', { do: effect, with: given }, at, 'teams');
  }

  /** One round of settling what was written of the life of passwords. */
  settlesLives(at = this.one): Promise<void> {
    return settleLifeWrites(planPartsOf(at));
  }

  async #does(
    performing: (work: PolicyWork) => Perform,
    admin: keyof typeof admins,
    effect: Pick<Owed, 'do' | 'with'>,
    at: Replica,
    from: 'teams' | 'slack',
  ) {
    const { policy, version: policyVersion } = await organisationPolicy(at.parts);
    const address = (await this.town.directory.identitiesOf(admins[admin])).find(({ channel }) => channel === from);
    const evidence = JSON.stringify(['authenticator-code', 'email-code'].map((method) => ({ method, at: this.town.now })));
    const work = { parts: planPartsOf(at), speaking: () => ({}), begin: () => undefined } as unknown as PolicyWork;
    this.#done += 1;
    const owed = { id: `o-${this.#done}`, ...effect, with: { evidence, ...effect.with } } as unknown as Owed;
    const ended = await performing(work)(owed, { row: { address }, policy, policyVersion } as unknown as EffectContext);
    return ended.ok ? ended.value : ended.reason;
  }

  /** One round of keeping plans. */
  keeps(at = this.one): Promise<void> {
    return planKeeper(planPartsOf(at))();
  }

  async stateOf({ id }: Plan): Promise<Plan['state'] | undefined> {
    return (await planOf({ ...this.one.parts }, id))?.plan.state;
  }

  async policy(): Promise<Policy> {
    return (await organisationPolicy({ records: this.town.records, now: () => this.town.now })).policy;
  }

  /** The audit so far of actions that begin so: `action outcome reason`. */
  async audit(start: string): Promise<readonly string[]> {
    const records = await this.town.audit();
    return records
      .filter(({ action }) => action.startsWith(start))
      .map(({ action, outcome, reason }) => [action, outcome, ...(reason ? [reason] : [])].join(' '));
  }
}
