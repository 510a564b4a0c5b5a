import { z } from 'zod';
import type { Account } from '../../core/account.ts';
import type { EffectName, Outcome, Owed } from '../../core/effects.ts';
import { type Evidence, type Purpose, satisfies } from '../../core/evidence.ts';
import { MethodId, methodClasses } from '../../core/method.ts';
import { AppError, no } from '../../core/result.ts';
import type { WriteOutcome } from '../../directory/port.ts';
import type { BreachedList } from '../../password/breached.ts';
import { checkNewPassword } from '../../password/check.ts';
import type { Intent } from '../../store/records.ts';
import { isDecoy } from '../decoys.ts';
import { type Herald, intentLeaseMs, outcomeOf, settle, settlementOf } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { keyFor } from '../rows.ts';
import { clearTries, countTry } from '../tries.ts';
import type { EffectContext } from '../turns.ts';
import { countCurrentPassword } from './current-password-tries.ts';
import { refusalOf } from './find-account.ts';
import { holdAfter } from './hold.ts';
import { holderOf } from './take-over.ts';

const dayMs = 86_400_000;
const Given = z.array(
  z.strictObject({ method: MethodId, class: z.enum(Object.values(methodClasses) as [string, ...string[]]), at: z.number() }),
);

/** A kind of write: what it is for, how the directory does it. */
interface Kind {
  readonly intent: Intent['kind'];
  readonly purpose: Purpose;
  call(parts: Parts, account: Account, secrets: { current: string; password: string }, operation: string): Promise<WriteOutcome>;
}
const kinds: Readonly<Partial<Record<EffectName, Kind>>> = {
  'set-password': {
    intent: 'reset',
    purpose: 'reset',
    call: ({ directory }, { id }, { password }, operation) => directory.reset(id, password, operation),
  },
  'change-password': {
    intent: 'change',
    purpose: 'change',
    call: ({ directory }, { id }, { current, password }, operation) => directory.change(id, current, password, operation),
  },
  unlock: {
    intent: 'unlock',
    purpose: 'unlock',
    call: ({ directory }, { id }, _secrets, operation) => directory.unlock(id, operation),
  },
};

/** Everything the first step checked, again, against this moment's data (SEC-21, SEC-55, SEC-56). */
const refused = async (
  parts: Parts,
  owed: Owed,
  context: EffectContext,
  kind: Kind,
  account: Account | null,
): Promise<string | null> => {
  if (!account || isDecoy(account.id)) return 'not-verified';
  const refusal = await refusalOf(parts, context, account, kind.intent);
  if (refusal) return refusal;
  if ((await holderOf(parts, account.id))?.conversation !== context.row.id) return 'not-verified';
  const evidence = Given.parse(JSON.parse(String(owed.with?.evidence ?? '[]'))) as Evidence[];
  const at = context.row.link?.issuedAt ?? parts.now();
  return satisfies(kind.purpose, context.policy, account.tier, evidence, at) ? null : 'not-verified';
};

const typed = (owed: Owed, { request }: EffectContext): { current: string; password: string; again: string } => {
  const of = (name: string): string => (owed.secrets?.[name] ? request.get(owed.secrets[name]) : '');
  return { current: of('current'), password: of('password'), again: of('again') };
};

const checkPassword = async (
  parts: Parts,
  owed: Owed,
  context: EffectContext,
  account: Account,
  breached: BreachedList | undefined,
) => {
  const { password, again } = typed(owed, context);
  const rules = await parts.directory.rules(account.id);
  return checkNewPassword({ password, again, account, policy: context.policy, rules, ...(breached ? { breached } : {}) });
};

const isOverDay = async (parts: Parts, { policy }: EffectContext, kind: Kind, account: string): Promise<boolean> => {
  if (kind.intent !== 'unlock') return false;
  const { count } = await parts.sessions.count(keyFor('u', account), dayMs, parts.now());
  if (count > policy.unlock.perDay) parts.log.warn('alarm: an account was unlocked often', { alarm: 'unlocks' });
  return count > policy.unlock.perDay;
};

/** Begins the intent with its audit row; false when this write was begun before (SEC-114, SEC-129). */
const begin = (parts: Parts, owed: Owed, context: EffectContext, kind: Kind, account: string): Promise<boolean> =>
  parts.records.transaction(async (tx) => {
    const at = parts.now();
    const intent = {
      id: owed.id,
      flowId: context.row.id,
      kind: kind.intent,
      account,
      by: parts.replica,
      leaseUntil: at + intentLeaseMs,
      begunAt: at,
    };
    if (!(await tx.begin(intent))) return false;
    await tx.audit(
      recordOf(context, at, { action: `directory.${kind.intent}`, outcome: 'intent', target: account, effect: owed.id }),
    );
    return true;
  });

const call = async (
  parts: Parts,
  owed: Owed,
  context: EffectContext,
  kind: Kind,
  account: Account,
  password: string,
): Promise<WriteOutcome> => {
  const started = performance.now();
  const written = await kind.call(parts, account, { current: typed(owed, context).current, password }, owed.id);
  parts.metrics.directoryWrite(kind.intent, written.outcome, (performance.now() - started) / 1000);
  return written;
};

const execute = async (
  parts: Parts,
  herald: Herald,
  owed: Owed,
  context: EffectContext,
  kind: Kind,
  account: Account,
  password: string,
): Promise<Outcome> => {
  const tell = await herald(account.id);
  if (!(await begin(parts, owed, context, kind, account.id))) return no('unknown');
  try {
    const settlement = settlementOf(await call(parts, owed, context, kind, account, password));
    const record = recordOf(context, parts.now(), {
      action: `directory.${kind.intent}`,
      outcome: 'success',
      target: account.id,
      effect: owed.id,
    });
    await settle(
      parts,
      tell,
      { id: owed.id, kind: kind.intent, account: account.id },
      settlement,
      record,
      kind.intent === 'unlock' ? context.row.address.channel : 'page',
      context.row.address,
    );
    return outcomeOf(settlement);
  } catch (error) {
    parts.log.error('a write could not be settled; the sweep will look', {
      effect: owed.id,
      code: error instanceof AppError ? error.code : 'unexpected',
    });
    return no('unknown'); // begun, and nobody here knows more: never "nothing was changed"
  }
};

/** What follows a write that is done. It failing changes nothing about the write. */
const after = async (parts: Parts, owed: Owed, kind: Kind, account: Account): Promise<void> => {
  await clearTries(parts, account.id);
  if (kind.intent === 'unlock') return;
  await parts.registrar.endCodes(account.id, parts.now());
  await holdAfter(parts, kind.intent, account.id, JSON.parse(String(owed.with?.evidence ?? '[]')));
  if (parts.directory.capabilities.endSessions && !(await parts.directory.endSessions(account.id)))
    parts.log.warn('sessions could not be ended', {});
};

const refuse = async (parts: Parts, owed: Owed, context: EffectContext, kind: Kind, reason: string): Promise<Outcome> => {
  const record = recordOf(context, parts.now(), {
    action: `directory.${kind.intent}`,
    outcome: 'refused',
    reason,
    effect: owed.id,
  });
  await parts.records.audit(record);
  return no(reason);
};

/** What a write needs besides the parts. */
export interface Writing {
  readonly parts: Parts;
  readonly herald: Herald;
  readonly breached: BreachedList | undefined;
}

/** Writes to the directory, at most once: checks again, begins the intent, calls, settles with audit and notices (SEC-21, SEC-64, SEC-114, SEC-129). */
export const write =
  ({ parts, herald, breached }: Writing) =>
  async (owed: Owed, context: EffectContext): Promise<Outcome> => {
    const kind = kinds[owed.do];
    if (!kind) return no('not-done');
    const account = await parts.directory.find(String(owed.with?.account));
    const reason = await refused(parts, owed, context, kind, account);
    if (reason || !account) return refuse(parts, owed, context, kind, reason ?? 'not-verified');
    let password = '';
    if (kind.intent !== 'unlock') {
      const checked = await checkPassword(parts, owed, context, account, breached);
      if (!checked.ok) return refuse(parts, owed, context, kind, `password.${checked.reason}`);
      password = checked.value;
    }
    if (await isOverDay(parts, context, kind, account.id)) return refuse(parts, owed, context, kind, 'too-many');
    const outcome =
      kind.intent === 'change'
        ? await changing(parts, herald, owed, context, kind, account, password)
        : await execute(parts, herald, owed, context, kind, account, password);
    if (outcome.ok)
      await after(parts, owed, kind, account).catch(() => parts.log.warn('what follows a write failed', { effect: owed.id }));
    return outcome;
  };

/** A change proves the current password: counted like every other try, and stopped below the directory's own lockout (SEC-140). */
const changing = async (
  parts: Parts,
  herald: Herald,
  owed: Owed,
  context: EffectContext,
  kind: Kind,
  account: Account,
  password: string,
): Promise<Outcome> => {
  if (typed(owed, context).current.trim() === '') return refuse(parts, owed, context, kind, 'wrong-current');
  const many = await countCurrentPassword(parts, context, account.id);
  if (many) return refuse(parts, owed, context, kind, many);
  const counted = await countTry(parts, herald, context, account.id);
  if (counted.refused) return counted.refused;
  const outcome = await execute(parts, herald, owed, context, kind, account, password);
  if (!outcome.ok && outcome.reason === 'wrong-current') return (await counted.wrong()) ? no('paused') : outcome;
  await counted.right();
  return outcome;
};
