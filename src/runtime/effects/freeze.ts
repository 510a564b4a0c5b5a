import type { EffectName, Owed } from '../../core/effects.ts';
import { satisfies } from '../../core/evidence.ts';
import { no, ok } from '../../core/result.ts';
import { type Freezing, freeze } from '../freezing.ts';
import { recordOf } from '../recording.ts';
import { clearTries } from '../tries.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { evidenceIn } from './given.ts';
import { refusalNow } from './still-allowed.ts';

const recordFor = (freezing: Freezing, owed: Owed, context: EffectContext, action: string) => {
  const what = { action, outcome: 'success', target: String(owed.with?.account), effect: owed.id } as const;
  return recordOf(context, freezing.parts.now(), what);
};

/** Freezes the account of whoever speaks from a chat of it. */
const freezeAccount =
  (freezing: Freezing): Perform =>
  async (owed, context) => {
    const { address, id: conversation } = context.row;
    const account = await freezing.parts.directory.findByIdentity(address);
    if (!account || account.id !== owed.with?.account) return no('not-verified');
    const record = recordFor(freezing, owed, context, 'account.frozen');
    const from = address.channel;
    return ok(await freeze(freezing, { id: owed.id, account: account.id, by: address, from, conversation, record }));
  };

/** Why a freeze may not be ended by its own person now; null where it may (SEC-102). */
const whyNotThaw = async ({ parts }: Freezing, owed: Owed, context: EffectContext): Promise<string | null> => {
  const account = await parts.directory.find(String(owed.with?.account));
  if (!account) return 'not-verified';
  const refusal = await refusalNow(parts, context, account, 'not-me');
  if (refusal) return refusal;
  const until = await parts.records.frozenUntil(account.id);
  if (until === null || until > parts.now()) return 'frozen';
  return satisfies('thaw', context.policy, account.tier, evidenceIn(owed), parts.now()) ? null : 'not-verified';
};

/** Ends a freeze, after everything was checked again; every address is told. */
const thawAccount =
  (freezing: Freezing): Perform =>
  async (owed, context) => {
    const { parts, herald } = freezing;
    const record = recordFor(freezing, owed, context, 'account.thawed');
    const reason = await whyNotThaw(freezing, owed, context);
    if (reason) {
      await parts.records.audit({ ...record, outcome: 'refused', reason });
      return no(reason);
    }
    const account = String(owed.with?.account);
    const tell = await herald(account);
    const { address } = context.row;
    await parts.records.transaction(async (tx) => {
      if (!(await tx.liftPause(account))) return;
      await tx.audit(record);
      await tell(tx, { notice: { event: 'thawed', at: parts.now(), from: address.channel }, account, key: owed.id, by: address });
    });
    await clearTries(parts, account);
    return ok(null);
  };

/** The effects of *this was not me*. */
export const freezeEffects = (freezing: Freezing) =>
  ({
    'freeze-account': freezeAccount(freezing),
    'thaw-account': thawAccount(freezing),
  }) satisfies Partial<Record<EffectName, Perform>>;
