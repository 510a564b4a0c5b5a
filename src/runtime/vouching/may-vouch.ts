import type { Account } from '../../core/account.ts';
import { type NotVouching, type Voucher, whyNotVouch } from '../../core/cases/vouching.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { type RegisteredVoucher, voucherIn } from '../../methods/vouch.ts';
import type { Registration } from '../../store/records.ts';
import { managerSince } from '../cases/managers.ts';
import { partyOf } from '../cases/parts.ts';
import { pastOf } from '../cases/vouches.ts';
import { whyNotEnabled } from '../effects/refusals.ts';
import { policyFor } from '../policies.ts';
import type { VouchWork } from './work.ts';

/** Why somebody who was named cannot vouch now. */
export type NoVoucher = NotVouching | 'not-agreed' | 'gone' | 'frozen' | 'out-of-scope';

/** Whoever a registration names, read from the directory now; null: nobody. */
const accountOf = ({ parts }: VouchWork, target: Account, named: RegisteredVoucher): Promise<Account | null> => {
  if (named.kind === 'manager') return parts.directory.managerOf(target.id);
  return named.account === null ? Promise.resolve(null) : parts.directory.find(named.account);
};

/** Why an account is no voucher at all, whoever it is for: it is off, frozen, or outside of what policy lets in. A privileged one may vouch. */
const whyNotHere = async ({ parts }: VouchWork, account: Account): Promise<NoVoucher | null> => {
  if (account.untouchable !== null) return 'gone';
  if ((await parts.records.frozenUntil(account.id)) !== null) return 'frozen';
  const why = await whyNotEnabled(parts, (await policyFor(parts, account.id)).policy, account);
  return why === null || why === 'privileged' ? null : 'out-of-scope';
};

const asVoucher = async (work: VouchWork, target: Account, named: RegisteredVoucher, account: Account): Promise<Voucher> => ({
  ...partyOf(account),
  as: named.kind,
  isLower: account.tier > target.tier,
  since: named.kind === 'manager' ? await managerSince(work.cases, target.id, account.id) : (named.agreedAt ?? work.parts.now()),
  past: await pastOf(work.cases, target.id, account.id),
});

/** Who may vouch for the owner of a registration by everything that is known now, or why nobody (SEC-21, SEC-48). */
export const voucherOf = async (
  work: VouchWork,
  target: Account,
  registration: Registration,
): Promise<Result<Account, NoVoucher>> => {
  const named = voucherIn(work.parts.keys, registration);
  const account = await accountOf(work, target, named);
  if (!account) return no(named.kind === 'manager' ? 'no-manager' : 'gone');
  if (named.kind === 'named' && named.agreedAt === null) return no('not-agreed');
  const voucher = await asVoucher(work, target, named, account);
  const why =
    (await whyNotHere(work, account)) ?? whyNotVouch({ target: partyOf(target), agent: null }, voucher, work.parts.now());
  return why ? no(why) : ok(account);
};

/** Whether somebody could ever vouch for the other: another person, not of a lower tier, and here (SEC-19, SEC-48). */
export const couldVouch = async (work: VouchWork, target: Account, account: Account): Promise<boolean> => {
  const voucher: Voucher = {
    ...partyOf(account),
    as: 'named',
    isLower: account.tier > target.tier,
    since: 0,
    past: { given: [], received: [] },
  };
  const why = whyNotVouch({ target: partyOf(target), agent: null }, voucher, work.parts.now());
  return why === null && (await whyNotHere(work, account)) === null;
};
