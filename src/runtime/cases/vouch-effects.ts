import type { EffectName, Owed } from '../../core/effects.ts';
import { satisfies } from '../../core/evidence.ts';
import { no, ok } from '../../core/result.ts';
import { evidenceIn } from '../effects/given.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { agentName } from './calling.ts';
import { tellCase } from './news.ts';
import type { Actor, CaseParts, Rules } from './parts.ts';
import { whoOf } from './people.ts';
import { askedOf, refuseToVouch, typeVouchNumber, vouchFor } from './vouching.ts';
import type { CaseWork } from './work.ts';

type VouchEffect = Extract<EffectName, `vouch-${string}`>;

const rulesOf = ({ policy, policyVersion }: EffectContext): Rules => ({ policy, policyVersion });

const managerOf = async ({ directory }: CaseParts, { row }: EffectContext): Promise<Actor | null> => {
  const account = await directory.findByIdentity(row.address);
  return account && !account.untouchable ? { account, by: row.address, role: 'self' } : null;
};

const namedIn = ({ with: given }: Owed) => ({
  case: String(given?.case ?? ''),
  verification: String(given?.verification ?? ''),
});

const news = (work: CaseWork, id: string, rules: Rules): void =>
  work.begin('case news', async () => {
    const of = await work.parts.records.caseOf(id);
    if (of) await tellCase(work.speaking(), of, rules);
  });

const look =
  ({ parts }: CaseWork): Perform =>
  async (owed, context) => {
    const manager = await managerOf(parts, context);
    const [id = '', verification = ''] = String(owed.with?.named ?? '').split(':');
    const rules = rulesOf(context);
    const of = manager && (await askedOf(parts, { case: id, verification }, manager, rules));
    if (!manager || !of) return no('none');
    const target = (await parts.directory.find(of.target.account))?.displayName ?? '';
    return ok({
      who: await whoOf(parts, manager.account, rules),
      shown: { case: of.id, verification, agent: await agentName(parts, of.id), target, ticket: of.ticket },
    });
  };

const number =
  (work: CaseWork): Perform =>
  async (owed, context) => {
    const manager = await managerOf(work.parts, context);
    if (!manager) return no('none-open');
    const typed = context.request.get(owed.secrets?.number);
    const named = namedIn(owed);
    const compared = await typeVouchNumber(work.parts, named, manager, typed, rulesOf(context));
    news(work, named.case, rulesOf(context));
    return compared === 'right' ? ok(null) : no(compared);
  };

const decide =
  (work: CaseWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const manager = await managerOf(parts, context);
    const rules = rulesOf(context);
    const isProven = manager && satisfies('agent-step-up', rules.policy, manager.account.tier, evidenceIn(owed), parts.now());
    if (!manager || !isProven) return no('not-verified');
    const named = JSON.parse(String(owed.with?.task || '{}')) as { case: string; verification: string };
    const done = await vouchFor(parts, named, manager, rules);
    news(work, named.case, rules);
    return done.ok ? ok(null) : done;
  };

const deny =
  (work: CaseWork): Perform =>
  async (owed, context) => {
    const manager = await managerOf(work.parts, context);
    if (!manager) return no('none-open');
    await refuseToVouch(work.parts, namedIn(owed), manager, rulesOf(context));
    news(work, namedIn(owed).case, rulesOf(context));
    return ok(null);
  };

/** Every effect of the card of a manager who is asked to vouch. */
export const vouchEffects = (work: CaseWork): Readonly<Record<VouchEffect, Perform>> => ({
  'vouch-look': look(work),
  'vouch-number': number(work),
  'vouch-decide': decide(work),
  'vouch-deny': deny(work),
});
