import type { Account, RegisteredMethod } from '../../core/account.ts';
import type { AuditRecord } from '../../core/audit.ts';
import type { Outcome, Owed } from '../../core/effects.ts';
import { addable } from '../../core/flows/adding-states.ts';
import type { Found, Who } from '../../core/flows/who.ts';
import type { Identity } from '../../core/identity.ts';
import type { MethodId } from '../../core/method.ts';
import { ok } from '../../core/result.ts';
import { capabilitiesFor } from '../../directory/per-account.ts';
import { publishedOfRefusal } from '../../directory/published/outcomes.ts';
import { publishedText } from '../../directory/published.ts';
import { noteManager } from '../cases/managers.ts';
import type { Speaking } from '../cases/news.ts';
import { hasPass } from '../cases/registration-passes.ts';
import { decoyFor } from '../decoys.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { methodsToManageBy } from '../registered.ts';
import { countedMethods, offersFor } from '../registration/prefilled.ts';
import type { EffectContext } from '../turns.ts';
import { floor } from './floor.ts';
import { isHeld } from './hold.ts';
import { namesTooMany } from './naming.ts';
import { reachableChats, seenFrom } from './other-chats.ts';
import { passwordStanding } from './password-standing.ts';
import { proofOf } from './proof.ts';
import { refusalOf, whyNotRegistering } from './refusals.ts';
import { type EndOther, takeOver } from './take-over.ts';

interface World {
  readonly parts: Parts;
  readonly endOther: EndOther;
  readonly speaking: () => Pick<Speaking, 'homes'>;
}

const found = (value: Found): Outcome => ok(value);

/** What could be registered elsewhere, and cannot be here or by this person. */
const absentIn = ({ methods }: Parts, lacking: readonly MethodId[]): Pick<Who, 'absent'> => {
  const absent = addable.filter((one) => !methods[one] || lacking.includes(one));
  return absent.length > 0 ? { absent } : {};
};

/** What this person cannot register now: there is no other chat of theirs to write to, or no token waits for them. */
const lackingFor = async ({ records }: Parts, account: string, others: readonly Identity[]): Promise<readonly MethodId[]> => {
  const tokens = await records.tokensOf(account);
  const isWaiting = tokens.some(({ registration }) => registration === null);
  return [...(others.length > 0 ? [] : ['chat-confirmation' as const]), ...(isWaiting ? [] : ['hardware-token' as const])];
};

/** What the directory holds serves a reset, an unlock and a change; whatever changes methods rests on what was confirmed. */
const isByUnconfirmed = (wanted: string): boolean => ['reset', 'unlock', 'change'].includes(wanted);
const isAboutMethods = (wanted: string): boolean => wanted === 'register' || wanted === 'methods';

const prefilledMarks = async (
  parts: Parts,
  policy: EffectContext['policy'],
  account: Account,
  wanted: string,
  counted: readonly RegisteredMethod[],
): Promise<Pick<Who, 'offers' | 'counted'>> => {
  if (!isAboutMethods(wanted)) return {};
  const offers = await offersFor(parts, policy, account);
  return { ...(offers.length > 0 ? { offers: [...offers] } : {}), ...(counted.length > 0 ? { counted: [...counted] } : {}) };
};

const own = async (
  { parts, endOther, speaking }: World,
  context: EffectContext,
  account: Account,
  wanted: string,
): Promise<Found> => {
  const reason = await refusalOf(parts, context, account, wanted);
  if (reason) return { found: 'refused', reason };
  await takeOver(parts, context, account.id, endOther);
  const [state, methods, isNotToChange, withPass, frozenUntil, whyOutside] = await Promise.all([
    parts.directory.state(account.id),
    methodsToManageBy(parts, context.policy, account.id),
    isHeld(parts, account.id),
    wanted === 'register' && hasPass(parts, account.id),
    wanted === 'not-me' ? parts.records.frozenUntil(account.id) : null,
    wanted === 'methods' ? whyNotRegistering(parts, context.policy, account) : null,
  ]);
  const isWanted = isByUnconfirmed(wanted) || isAboutMethods(wanted);
  const counted = isWanted ? await countedMethods(parts, context.policy, account) : [];
  const others = await reachableChats(parts, speaking().homes, account.id, context.row.address);
  const can = proofOf(await capabilitiesFor(parts.directory, account.id));
  const standing = await passwordStanding(parts, state);
  if (wanted === 'register') await noteManager(parts, account); // who may vouch one day, once everything is lost
  const { id, tier } = account;
  const marks = {
    ...(isNotToChange ? { isHeld: true as const } : {}),
    ...(withPass ? { hasPass: true as const } : {}),
    ...(whyOutside ? { isOutside: true as const } : {}),
    ...(frozenUntil === null ? {} : { frozen: { until: frozenUntil } }),
    ...(await prefilledMarks(parts, context.policy, account, wanted, counted)),
  };
  const all = isByUnconfirmed(wanted) ? [...methods, ...counted] : methods;
  const mine: Who = {
    kind: 'own',
    account: id,
    tier,
    methods: await seenFrom(parts, others, account.id, all),
    lockedOut: state.lockedOut,
  };
  return {
    found: 'account',
    who: { ...mine, ...absentIn(parts, await lackingFor(parts, id, others)), ...can, ...standing, ...marks },
  };
};

const named = async (
  world: World,
  context: EffectContext,
  account: Account | null,
  name: string,
  wanted: string,
): Promise<Found> => {
  const isOwn =
    account !== null && [account.login, account.mail, account.id].some((one) => one?.toLowerCase() === name.toLowerCase());
  if (isOwn) return own(world, context, account, wanted);
  if (await namesTooMany(world.parts, context.row, name)) return { found: 'refused', reason: 'too-many' };
  return { found: 'account', who: decoyFor(world.parts, context.policy, name) };
};

/** What the portal calls a refusal, so that the audit can be searched by it (Entra model 6.7). */
const codeOf = (value: Found): AuditRecord['detail'] => {
  const code = value.found === 'refused' ? publishedOfRefusal(value.reason) : null;
  return code ? { published: publishedText([code]) } : {};
};

/** Finds the account a flow is about: the asker's own by immutable ids, or a decoy for any other name (SEC-16, SEC-17, SEC-26). */
export const findAccount =
  (parts: Parts, endOther: EndOther, speaking: World['speaking']) =>
  async (owed: Owed, context: EffectContext): Promise<Outcome> => {
    const started = performance.now();
    const wanted = String(owed.with?.wanted ?? 'reset');
    const name = owed.with?.named;
    const account = await parts.directory.findByIdentity(context.row.address);
    const value = name
      ? await named({ parts, endOther, speaking }, context, account, String(name), wanted)
      : account
        ? await own({ parts, endOther, speaking }, context, account, wanted)
        : ({ found: 'refused', reason: 'not-linked' } as const);
    const outcome = value.found === 'refused' ? 'refused' : 'success';
    const target = value.found === 'account' ? value.who.account : (account?.id ?? null);
    const reason = value.found === 'refused' ? value.reason : value.who.kind === 'decoy' ? 'decoy' : null;
    const what = {
      action: `${context.row.flow}.started`,
      outcome,
      reason,
      target,
      effect: owed.id,
      detail: codeOf(value),
    } as const;
    await parts.records.audit(recordOf(context, parts.now(), what));
    if (name) await floor(started, context.policy.limits.answerFloorMs);
    return found(value);
  };
