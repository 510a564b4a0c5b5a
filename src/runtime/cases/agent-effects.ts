import type { Case } from '../../core/cases/case.ts';
import type { EffectName, Outcome, Owed } from '../../core/effects.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { Perform } from '../turns.ts';
import { acted } from './agent-acting.ts';
import { duress, end, handed } from './agent-ending.ts';
import { bringPromised } from './asking.ts';
import { askManager } from './asking-manager.ts';
import { askNumber } from './asking-number.ts';
import { noteManager } from './managers.ts';
import { tellCase } from './news.ts';
import { openCase } from './opening.ts';
import type { Actor } from './parts.ts';
import { accountNamed, namedIn, whoOf } from './people.ts';
import { snapshotOf } from './snapshot.ts';
import { actionOf, agentOf, type CaseWork, type Given, idOf, isHelper, rulesOf } from './work.ts';

type CaseEffect = Extract<EffectName, `case-${string}`>;

const open =
  ({ parts, begin }: CaseWork): Perform =>
  async (owed, context) => {
    const actor = await agentOf(parts, context);
    if (!actor) return no('not-agent');
    const rules = rulesOf(context);
    const { person, ticket } = namedIn(String(owed.with?.named ?? ''));
    const target = await accountNamed(parts, context.row.address, person);
    const opened = await openCase(parts, actor, target, ticket, rules);
    if (!opened.ok) return opened;
    if (target) begin('note a manager', () => noteManager(parts, target));
    return ok({
      who: await whoOf(parts, actor.account, rules),
      shown: await snapshotOf(parts, opened.value, actor.account.id, rules),
    });
  };

/** Runs something in a case for the agent who asks, shows the card as it stands then, and tells everybody else who looks at it. */
const inCase =
  (work: CaseWork, run: (given: Given) => Promise<Result<Case, string>>): Perform =>
  async (owed, context): Promise<Outcome> => {
    const actor = await agentOf(work.parts, context);
    if (!actor) return no('not-agent');
    const rules = rulesOf(context);
    const changed = await run({ actor, owed, rules });
    if (!changed.ok) return changed;
    work.begin('case news', () => tellCase(work.speaking(), changed.value, rules));
    return ok(await snapshotOf(work.parts, changed.value, actor.account.id, rules));
  };

/** Whoever has the case sees it, as long as they help callers (SEC-18). */
const look = async ({ parts }: CaseWork, actor: Actor, owed: Owed): Promise<Result<Case, string>> => {
  const of = await parts.records.caseOf(idOf(owed));
  if (!of) return no('no-such-case');
  if (of.agent.account !== actor.account.id) return no('handed-over');
  return (await isHelper(parts, actor.account.id)) ? ok(of) : no('not-agent');
};

const number = async (work: CaseWork, { actor, owed, rules }: Given) => {
  const action = actionOf(owed.with?.action);
  if (!action) return no('not-supported');
  const asked = await askNumber(work.parts, idOf(owed), actor, action, rules);
  if (asked.ok) work.begin('call a caller', () => bringPromised(work));
  return asked;
};

/** A caller who has lost every method: their manager is asked in place of them (SEC-48). */
const vouch = async (work: CaseWork, { actor, owed, rules }: Given) => {
  const asked = await askManager(work.parts, idOf(owed), actor, rules);
  if (asked.ok) work.begin('ask a manager', () => bringPromised(work));
  return asked;
};

/** Every effect of the agent's case card. */
export const agentEffects = (work: CaseWork): Readonly<Record<CaseEffect, Perform>> => ({
  'case-open': open(work),
  'case-look': inCase(work, ({ actor, owed }) => look(work, actor, owed)),
  'case-number': inCase(work, (given) => number(work, given)),
  'case-vouch': inCase(work, (given) => vouch(work, given)),
  'case-act': acted(work),
  'case-hand-over': inCase(work, (given) => handed(work, given)),
  'case-close': inCase(work, (given) => end(work, given, false)),
  'case-duress': inCase(work, (given) => duress(work, given)),
});
