import { satisfies } from '../../core/evidence.ts';
import { no, ok } from '../../core/result.ts';
import { linkingLifeMs } from '../../methods/linking-codes.ts';
import { evidenceIn } from '../effects/given.ts';
import { refusalNow } from '../effects/still-allowed.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { registeredMethods } from '../registered.ts';
import { keyFor } from '../rows.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { claim, refuseClaim } from './claim.ts';

const hourMs = 3_600_000;
const mostNumbersTried = 20;

/** Shows a number by which the other chat finds this one. */
export const showNumber =
  ({ registrar, now }: Parts): Perform =>
  async (_owed, { row }) =>
    ok(await registrar.linking.codes.number(row.address, now()));

/** Whether some chat shows this number now. */
export const findNumber =
  ({ registrar, sessions, now }: Parts): Perform =>
  async (owed, { row }) => {
    const { count } = await sessions.count(keyFor('fn', row.account ?? row.id), hourMs, now());
    if (count > mostNumbersTried) return no('too-many');
    const found = await registrar.linking.codes.identityOf(String(owed.with?.number), now());
    return found ? ok(found.channel) : no('unknown');
  };

/** Gates as they were at the first step, by this moment's policy: one of what is registered; on tier 0 there must be something (SEC-55). */
const isProven = async (
  parts: Parts,
  context: EffectContext,
  account: string,
  tier: 0 | 1 | 2,
  owed: Parameters<typeof evidenceIn>[0],
) => {
  const methods = await registeredMethods(parts, context.policy, account);
  if (methods.length === 0) return tier !== 0;
  return satisfies('change', context.policy, tier, evidenceIn(owed), context.row.link?.issuedAt ?? parts.now());
};

/** Makes a code for the chat that shows the number, and shows it in the answer to this request, nowhere else (SEC-16). */
export const makeLinkingCode =
  (parts: Parts): Perform =>
  async (owed, context) => {
    const { registrar, directory, now } = parts;
    const account = await directory.find(String(owed.with?.account));
    const reason = account ? await refusalNow(parts, context, account, 'chats') : 'untouchable';
    if (!account || reason) return no(reason ?? 'untouchable');
    if (!(await isProven(parts, context, account.id, account.tier, owed))) return no('not-verified');
    const identity = await registrar.linking.codes.identityOf(String(owed.with?.number), now());
    if (!identity) return no('unknown');
    const code = await registrar.linking.codes.make(identity, account.id, now());
    const detail = { channel: identity.channel };
    const what = { action: 'linking-code.made', outcome: 'success', target: account.id, effect: owed.id, detail } as const;
    await parts.records.audit(recordOf(context, now(), what));
    context.request.show({ kind: 'linking-code', code, minutes: linkingLifeMs / 60_000 });
    return ok(null);
  };

/** Checks a code typed on the page of the new chat; late, used, another's and wrong are one answer. */
export const checkLinkingCode =
  (parts: Parts): Perform =>
  async (owed, context) => {
    const typed = context.request.get(owed.secrets?.code);
    const checked = await parts.registrar.linking.codes.check(context.row.address, typed, parts.now());
    if (!checked.ok) return refuseClaim(parts, owed, context, null, checked.reason);
    return claim(parts, owed, context, { ...checked.value, how: 'ceremony' });
  };

/** Whoever signed in on the page has shown whose account it is. */
export const claimSignIn =
  (parts: Parts): Perform =>
  (owed, context) =>
    claim(parts, owed, context, { account: String(owed.with?.account), how: 'sign-in', id: owed.id });
