import type { EffectName } from '../../core/effects.ts';
import type { Perform } from '../turns.ts';
import { agreeVoucher, denyVoucher } from './agreeing.ts';
import { lookVoucher } from './answering.ts';
import { askVoucher, seeVoucher } from './asking.ts';
import { typeVoucher } from './giving.ts';
import { keepVoucher } from './naming.ts';
import type { VouchWork } from './work.ts';

type VoucherEffect = Extract<EffectName, `${string}-voucher`>;

/** Everything vouching asks of the world: of who needs a vouch, and of who is asked for one. */
export const voucherEffects = (work: VouchWork): Readonly<Record<VoucherEffect, Perform>> => ({
  'ask-voucher': askVoucher(work),
  'see-voucher': seeVoucher(work),
  'keep-voucher': keepVoucher(work),
  'look-voucher': lookVoucher(work),
  'type-voucher': typeVoucher(work),
  'agree-voucher': agreeVoucher(work),
  'deny-voucher': denyVoucher(work),
});
