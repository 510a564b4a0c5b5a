import type { Account } from '../../core/account.ts';
import type { Outcome, Owed } from '../../core/effects.ts';
import { type Evidence, type Purpose, satisfies, standing } from '../../core/evidence.ts';
import { methodClasses } from '../../core/method.ts';
import type { NoticeEvent } from '../../core/notices.ts';
import { no, ok } from '../../core/result.ts';
import type { Confirming, Made } from '../../methods/registering.ts';
import type { Registration, Transaction } from '../../store/records.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { registeredMethods } from '../registered.ts';
import { countTry } from '../tries.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { evidenceIn } from './given.ts';
import { isHeld } from './hold.ts';

/** The account and what it has, read now. */
interface Subject {
  readonly account: Account;
  readonly registrations: readonly Registration[];
}

const subject = async (parts: Parts, owed: Owed): Promise<Subject | null> => {
  const id = String(owed.with?.account);
  const [account, registrations] = await Promise.all([parts.directory.find(id), parts.records.registrations(id)]);
  return account && !account.untouchable ? { account, registrations } : null;
};

/** Whether the gates passed still allow a change of methods, by the policy of now: the first needs X, later two gates or all there are (SEC-38, SEC-55). */
const mayChange = async (
  parts: Parts,
  owed: Owed,
  { policy, row }: EffectContext,
  { account, registrations }: Subject,
): Promise<string | null> => {
  if (await isHeld(parts, account.id)) return 'hold';
  const evidence: readonly Evidence[] = evidenceIn(owed);
  const at = row.link?.issuedAt ?? parts.now();
  const purpose: Purpose = evidence.some((one) => one.class === 'X') ? 'first-registration' : 'manage-methods';
  if (purpose === 'first-registration' && registrations.some((one) => one.createdAt < row.startedAt)) return 'not-verified';
  if (satisfies(purpose, policy, account.tier, evidence, at)) return null;
  const passed = new Set(standing(policy, evidence, at).map((one) => one.class));
  const isAllThereIs =
    passed.size > 0 && registrations.every((one) => passed.has(methodClasses[one.method]) || !policy.methods[one.method].enabled);
  return purpose === 'manage-methods' && isAllThereIs ? null : 'not-verified';
};

const to = (parts: Parts, owed: Owed, { row, policy }: EffectContext, { account, registrations }: Subject): Confirming => {
  const replaces = owed.with?.replaces;
  return {
    account,
    conversation: row.id,
    policy,
    nowMs: parts.now(),
    registrations,
    replaces: replaces ? String(replaces) : null,
  };
};

const refuse = async (parts: Parts, owed: Owed, context: EffectContext, reason: string): Promise<Outcome> => {
  await parts.records.audit(
    recordOf(context, parts.now(), { action: `methods.${owed.do}`, outcome: 'refused', reason, effect: owed.id }),
  );
  return no(reason);
};

const eventOf = (registration: Registration, replaced: Registration | undefined): NoticeEvent => {
  if (registration.method === 'recovery-code' && replaced) return 'recovery-codes-renewed';
  return replaced ? 'method-changed' : 'method-added';
};

class Lost extends Error {}

/** Keeps a confirmed method: the registration, its audit row and its notices in one transaction (SEC-38, SEC-101, SEC-114). */
const keep = async (
  parts: Parts,
  herald: Herald,
  owed: Owed,
  context: EffectContext,
  { registrations, account }: Subject,
  { registration, register }: Made,
): Promise<Outcome> => {
  const former = registrations.find(
    (one) => one.id === owed.with?.replaces || (registration.method === 'recovery-code' && one.method === 'recovery-code'),
  );
  const at = parts.now();
  const notice = { event: eventOf(registration, former), at, from: context.row.address.channel, method: registration.method };
  const tell = await herald(account.id);
  const work = async (tx: Transaction): Promise<void> => {
    if (!(await register(tx))) throw new Lost();
    await tx.audit(
      recordOf(context, at, {
        action: 'method.registered',
        outcome: 'success',
        effect: owed.id,
        target: account.id,
        methods: [registration.method],
      }),
    );
    await tell(tx, { notice, account: account.id, key: owed.id, former: former ?? null, by: context.row.address });
  };
  try {
    await parts.records.transaction(work);
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    return no('used');
  }
  return ok(await registeredMethods(parts, context.policy, account.id));
};

/** Makes an authenticator key and shows it in the answer to this request, nowhere else (SEC-41). */
export const makeAuthenticatorKey =
  (parts: Parts): Perform =>
  async (owed, context) => {
    const found = await subject(parts, owed);
    if (!found) return no('untouchable');
    const shown = await parts.registrar.authenticator.make(to(parts, owed, context, found));
    context.request.show({ kind: 'authenticator-key', ...shown });
    return ok(null);
  };

/** Registers the authenticator once a code of it was right; the try is counted first. */
export const confirmAuthenticatorKey =
  (parts: Parts, herald: Herald): Perform =>
  async (owed, context) => {
    const found = await subject(parts, owed);
    if (!found) return no('untouchable');
    const reason = await mayChange(parts, owed, context, found);
    if (reason) return refuse(parts, owed, context, reason);
    const counted = await countTry(parts, herald, context, found.account.id);
    if (counted.refused) return counted.refused;
    const made = await parts.registrar.authenticator.confirm({
      ...to(parts, owed, context, found),
      answer: context.request.get(owed.secrets?.code),
    });
    if (!made.ok) return made.reason === 'wrong' && (await counted.wrong()) ? no('paused') : no(made.reason);
    await counted.right();
    return keep(parts, herald, owed, context, found, made.value);
  };

/** Makes recovery codes and shows them in the answer to this request, nowhere else (SEC-50). */
export const makeRecoveryCodes =
  (parts: Parts): Perform =>
  async (owed, context) => {
    const found = await subject(parts, owed);
    if (!found) return no('untouchable');
    const codes = await parts.registrar.recovery.make(to(parts, owed, context, found));
    context.request.show({ kind: 'recovery-codes', codes });
    return ok(null);
  };

/** Keeps the codes the person said they saved; every older set ends. */
export const keepRecoveryCodes =
  (parts: Parts, herald: Herald): Perform =>
  async (owed, context) => {
    const found = await subject(parts, owed);
    if (!found) return no('untouchable');
    const reason = await mayChange(parts, owed, context, found);
    if (reason) return refuse(parts, owed, context, reason);
    const made = await parts.registrar.recovery.keep(to(parts, owed, context, found));
    return made.ok ? keep(parts, herald, owed, context, found, made.value) : no(made.reason);
  };

/** Sends a code to an address the person wants to register. */
export const sendAddressCode =
  (parts: Parts): Perform =>
  async (owed, context) => {
    const found = await subject(parts, owed);
    if (!found) return no('unavailable');
    const sent = await parts.registrar.address.send({
      ...to(parts, owed, context, found),
      address: String(owed.with?.address),
      key: owed.id,
    });
    const reason = sent.ok ? null : sent.reason;
    const outcome = sent.ok ? 'success' : 'refused';
    await parts.records.audit(
      recordOf(context, parts.now(), { action: 'address.code-sent', outcome, reason, effect: owed.id, target: found.account.id }),
    );
    return sent;
  };

/** Registers the address once the code that went there came back; the try is counted first. */
export const confirmAddress =
  (parts: Parts, herald: Herald): Perform =>
  async (owed, context) => {
    const found = await subject(parts, owed);
    if (!found) return no('untouchable');
    const reason = await mayChange(parts, owed, context, found);
    if (reason) return refuse(parts, owed, context, reason);
    const counted = await countTry(parts, herald, context, found.account.id);
    if (counted.refused) return counted.refused;
    const answer = context.request.get(owed.secrets?.code);
    const made = await parts.registrar.address.confirm({
      ...to(parts, owed, context, found),
      address: String(owed.with?.address),
      answer,
    });
    if (!made.ok) return made.reason === 'wrong' && (await counted.wrong()) ? no('paused') : no(made.reason);
    await counted.right();
    return keep(parts, herald, owed, context, found, made.value);
  };

/** Removes a method; its own address is told as well (SEC-38, SEC-101). */
export const removeMethod =
  (parts: Parts, herald: Herald): Perform =>
  async (owed, context) => {
    const found = await subject(parts, owed);
    const former = found?.registrations.find((one) => one.id === owed.with?.registration);
    if (!found || !former) return no('untouchable');
    const reason = await mayChange(parts, owed, context, found);
    if (reason) return refuse(parts, owed, context, reason);
    const at = parts.now();
    const notice = { event: 'method-removed', at, from: context.row.address.channel, method: former.method } as const;
    const tell = await herald(found.account.id);
    await parts.records.transaction(async (tx) => {
      if (!(await tx.removeRegistration(former.id))) return;
      await tx.audit(
        recordOf(context, at, {
          action: 'method.removed',
          outcome: 'success',
          effect: owed.id,
          target: found.account.id,
          methods: [former.method],
        }),
      );
      await tell(tx, { notice, account: found.account.id, key: owed.id, former, by: context.row.address });
    });
    return ok(await registeredMethods(parts, context.policy, found.account.id));
  };
