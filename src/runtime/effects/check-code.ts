import type { Account } from '../../core/account.ts';
import type { Outcome, Owed } from '../../core/effects.ts';
import { MethodId } from '../../core/method.ts';
import { no, ok } from '../../core/result.ts';
import type { Verified } from '../../methods/port.ts';
import { isDecoy } from '../decoys.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { type Counted, countTry, isWorn } from '../tries.ts';
import type { EffectContext } from '../turns.ts';
import { answersText } from './questions.ts';
import { registrationNow } from './registration-now.ts';

type Free = Extract<Counted, { refused: null }>;

interface Checked {
  readonly parts: Parts;
  readonly herald: Herald;
  readonly owed: Owed;
  readonly context: EffectContext;
  readonly method: MethodId;
  readonly account: string;
}

/** A saved code that is only tried out stays good: a person has ten, and a rehearsal must not cost one. */
const isRehearsed = ({ owed, method }: Checked): boolean => owed.with?.purpose === 'rehearsal' && method === 'recovery-code';

/** The gate is passed only if the code can be used up, its wear cleared and the record written, all in one transaction (SEC-39, SEC-42, SEC-114). */
const pass = async (checked: Checked, { used }: Verified, left: number | null): Promise<boolean> => {
  const { parts, herald, owed, context, method, account } = checked;
  const tell = method === 'recovery-code' && !isRehearsed(checked) ? await herald(account) : null;
  return parts.records.transaction(async (tx) => {
    if (!isRehearsed(checked) && !(await used(tx))) return false;
    await tx.clearWear(account, method);
    await tx.audit(
      recordOf(context, parts.now(), {
        action: 'gate.passed',
        outcome: 'success',
        target: account,
        effect: owed.id,
        methods: [method],
      }),
    );
    await tell?.(tx, {
      notice: { event: 'recovery-code-used', at: parts.now(), from: 'page', left },
      account,
      key: owed.id,
      by: context.row.address,
    });
    return true;
  });
};

const fail = async ({ parts, owed, context, method, account }: Checked, reason: string, counted: Free): Promise<Outcome> => {
  await parts.records.audit(
    recordOf(context, parts.now(), {
      action: 'gate.failed',
      outcome: 'refused',
      reason,
      target: account,
      effect: owed.id,
      methods: [method],
    }),
  );
  return (await counted.wrong()) ? no('paused') : no(reason);
};

/** What was typed: a code, or all answers to the questions that were asked. */
const answerIn = ({ owed, context, method }: Checked): string =>
  method === 'security-questions' ? answersText(owed, context) : context.request.get(owed.secrets?.code);

const verify = async (checked: Checked, found: Account, counted: Free): Promise<Outcome> => {
  const { parts, owed, context, method, account } = checked;
  const registration = await registrationNow(parts, context.policy, found, owed);
  const registrations = registration?.account === account && registration.method === method ? [registration] : [];
  const verifier = parts.methods[method];
  if (!verifier || registrations.length === 0) return fail(checked, 'wrong', counted);
  await parts.records.countWear(account, method);
  const confirmation = owed.with?.confirmation; // names a number typed in the other chat; no secret, and no answer of a person
  const answer = confirmation ? String(confirmation) : answerIn(checked);
  const verified = await verifier.verify({
    account: found,
    registrations,
    conversation: context.row.id,
    session: context.row.link?.session?.hash,
    purpose: String(owed.with?.purpose),
    answer,
    policy: context.policy,
    nowMs: parts.now(),
  });
  if (!verified.ok) return fail(checked, verified.reason, counted);
  const left = registrations[0] ? verifier.left(registrations[0]) : null;
  if (!(await pass(checked, verified.value, left === null ? null : Math.max(0, left - 1)))) return fail(checked, 'used', counted);
  await counted.right();
  return ok(null);
};

/** Checks one typed code. The try is counted first, whatever comes of it (SEC-57); a decoy's code is always wrong, and counts like any other. */
export const checkCode =
  (parts: Parts, herald: Herald) =>
  async (owed: Owed, context: EffectContext): Promise<Outcome> => {
    const account = String(owed.with?.account);
    const method = MethodId.parse(owed.with?.method);
    const checked: Checked = { parts, herald, owed, context, method, account };
    const counted = await countTry(parts, herald, context, account, ['caller', 'thaw'].includes(String(owed.with?.purpose)));
    if (counted.refused) return counted.refused;
    if (isDecoy(account)) return fail(checked, 'wrong', counted);
    if (await isWorn(parts, context.policy, account, method)) {
      await counted.right();
      return no('worn');
    }
    const found = await parts.directory.find(account);
    return found ? verify(checked, found, counted) : fail(checked, 'wrong', counted);
  };
