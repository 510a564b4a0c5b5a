import { markDeed } from '../../core/cases/doing.ts';
import { isVouched } from '../../core/cases/vouching.ts';
import type { EffectName, Outcome, Owed } from '../../core/effects.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { PassRefusal } from '../../directory/passes.ts';
import { capabilitiesFor } from '../../directory/per-account.ts';
import { refusalNow } from '../effects/still-allowed.ts';
import type { Parts } from '../parts.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { deedIn, deedNamed, isFresh, type Opened, openedDeed } from './assisted.ts';
import { type Came, unknown } from './doing.ts';
import { making } from './handed.ts';
import { tellCase } from './news.ts';
import { type Actor, type CaseParts, caseRecord, changeCase, type Rules } from './parts.ts';
import { makePass } from './registration-passes.ts';
import { settleCaseDeed } from './settling-deeds.ts';
import type { CaseWork } from './work.ts';

/** These effects check what every write of a person's own checks, so they need all parts. */
export interface AssistedWork extends CaseWork {
  readonly all: Parts;
}

type AssistedEffect = Extract<EffectName, `assisted-${string}` | 'reveal-pass'>;

const rulesOf = ({ policy, policyVersion }: EffectContext): Rules => ({ policy, policyVersion });

const targetOf = async ({ directory }: CaseParts, { row }: EffectContext): Promise<Actor | null> => {
  const account = await directory.findByIdentity(row.address);
  return account && !account.untouchable ? { account, by: row.address, role: 'self' } : null;
};

/** What an agent began for whoever talks in this chat, where it is still open. */
const look =
  ({ parts }: AssistedWork): Perform =>
  async (owed, context) => {
    const target = await targetOf(parts, context);
    const named = deedNamed(String(owed.with?.named ?? ''));
    const finish = context.row.flow === 'assisted-pass' ? 'issue-pass' : 'start-reset';
    const opened = target && (await openedDeed(parts, named, target.account.id, finish));
    if (!opened?.ok || opened.value.deed.reason !== null) return no('none');
    const { of, deed } = opened.value;
    const agent = (await parts.directory.find(deed.agent.account))?.displayName ?? '';
    return ok({ shown: { case: of.id, deed: deed.id, agent, ticket: of.ticket } });
  };

/** Settles a deed for its target, and lets everybody who looks at the case see it. */
const settle = async (work: CaseWork, { of, deed }: Opened, came: Came, target: Actor, rules: Rules): Promise<void> => {
  const { parts } = work;
  const settled = await settleCaseDeed(parts, of, deed.id, came, (next, what) =>
    caseRecord(next, target, rules, parts.now(), what),
  );
  if (settled.ok) work.begin('case news', () => tellCase(work.speaking(), settled.value, rules));
};

/** *I did not ask for this*: the deed is dead, and security hears of it. */
const deny =
  (work: AssistedWork): Perform =>
  async (owed, context) => {
    const target = await targetOf(work.parts, context);
    const named = deedIn(owed);
    const finish = context.row.flow === 'assisted-pass' ? 'issue-pass' : 'start-reset';
    const opened = target && named && (await openedDeed(work.parts, named, target.account.id, finish));
    work.parts.log.warn('alarm: somebody did not ask the helpdesk for this', { alarm: 'not-asked-for' });
    if (target && opened?.ok)
      await settle(work, opened.value, { outcome: 'refused', reason: 'denied' }, target, rulesOf(context));
    return ok(null);
  };

interface Shown {
  readonly value: string;
  readonly expiresAt: number;
  readonly isUsableOnce: boolean;
}

/** The directory's own pass, or where it has none one of ours; after a vouch always ours, which opens the registration and nothing more. */
const passFor = async (
  { parts }: AssistedWork,
  { of, deed }: Opened,
  isRegistration: boolean,
  { policy }: Rules,
): Promise<Result<Shown, PassRefusal>> => {
  const { account } = of.target;
  const { passMinutes } = policy.helpdesk;
  if (!isRegistration) return parts.directory.issuePass(account, passMinutes);
  parts.log.info('a registration pass is made', { effect: deed.id });
  return ok({ ...(await makePass(parts, account, passMinutes)), isUsableOnce: true });
};

const cameOf = (made: Result<Shown, PassRefusal>): Came => {
  if (made.ok) return { outcome: 'done', reason: null, validUntil: made.value.expiresAt };
  return made.reason === 'unknown' ? unknown : { outcome: 'not-done', reason: made.reason };
};

/** Marked before anything is made: of two presses one makes a pass, and a crash in between is told as unknown (SEC-129). */
const claim = async ({ parts }: AssistedWork, { of, deed }: Opened): Promise<boolean> => {
  const marked = await changeCase(
    parts,
    of.id,
    (was) => {
      const next = markDeed(was, deed.id, making);
      return next ? ok(next) : no('over');
    },
    async () => undefined,
  );
  return marked.ok;
};

const checked = async (
  work: AssistedWork,
  owed: Owed,
  context: EffectContext,
  target: Actor,
): Promise<Result<Opened, string>> => {
  const { all, parts } = work;
  const named = deedIn(owed);
  const refusal = await refusalNow(all, context, target.account, 'assisted-pass');
  if (refusal || !named) return no(refusal ?? 'not-verified');
  const opened = await openedDeed(parts, named, target.account.id, 'issue-pass');
  if (opened.ok && !isFresh(opened.value.deed, context, parts.now())) return no('not-verified');
  return opened;
};

/** Makes the pass and shows it in the answer to this press, nowhere else and never again (SEC-91). Everything is checked again first (SEC-21). */
const reveal =
  (work: AssistedWork): Perform =>
  async (owed, context): Promise<Outcome> => {
    const { parts } = work;
    const target = await targetOf(parts, context);
    if (!target) return no('not-verified');
    const rules = rulesOf(context);
    const opened = await checked(work, owed, context, target);
    if (!opened.ok) return opened;
    if (!(await claim(work, opened.value))) return no('over');
    const { of, deed } = opened.value;
    const can = await capabilitiesFor(parts.directory, target.account.id);
    const isRegistration = isVouched(of, deed.verification) || !can.issuePass;
    const made = await passFor(work, opened.value, isRegistration, rules);
    await settle(work, opened.value, cameOf(made), target, rules);
    if (!made.ok) return made;
    context.request.show({ kind: 'pass', ...made.value, isRegistration });
    return ok({ isRegistration });
  };

/** What a write says of its deed. A password the rules refuse leaves it open for another one, and so does a page that is no longer the account's. */
const cameOfWrite = (outcome: Outcome): Came | null => {
  if (outcome.ok) return { outcome: 'done', reason: null };
  const { reason } = outcome;
  if (reason === 'unknown') return unknown;
  return reason.startsWith('password.') || reason === 'not-verified' ? null : { outcome: 'not-done', reason };
};

/** A password set by way of a deed settles the deed. */
export const settlingDeed =
  (work: CaseWork, write: Perform): Perform =>
  async (owed, context) => {
    const outcome = await write(owed, context);
    const named = deedIn(owed);
    const came = cameOfWrite(outcome);
    const target = named && came ? await targetOf(work.parts, context) : null;
    const of = named && target ? await work.parts.records.caseOf(named.case) : null;
    const deed = of?.deeds.find(({ id }) => id === named?.deed);
    if (of && deed && came && target) await settle(work, { of, deed }, came, target, rulesOf(context));
    return outcome;
  };

/** Every effect of what an agent begins and its target finishes. */
export const assistedEffects = (work: AssistedWork): Readonly<Record<AssistedEffect, Perform>> => ({
  'assisted-look': look(work),
  'assisted-deny': deny(work),
  'reveal-pass': reveal(work),
});
