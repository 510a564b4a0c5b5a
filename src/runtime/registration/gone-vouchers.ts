import type { RegisteredMethod } from '../../core/account.ts';
import { voucherIn } from '../../methods/vouch.ts';
import type { Registration } from '../../store/records.ts';
import type { Parts } from '../parts.ts';

/** What it takes to see whether vouchers are still there. */
type VoucherParts = Pick<Parts, 'records' | 'keys' | 'directory'>;

/** Of a colleague who never agreed nothing is known: the name may be anybody's, or nobody's, and looks the same either way (SEC-17). */
const isGone = async ({ keys, directory }: VoucherParts, one: Registration): Promise<boolean> => {
  const named = voucherIn(keys, one);
  if (named.kind === 'named' && (named.account === null || named.agreedAt === null)) return false;
  const found = named.kind === 'manager' ? await directory.managerOf(one.account) : await directory.find(named.account ?? '');
  return found === null || found.untouchable !== null;
};

/** The same methods, with those vouchers marked who agreed and can vouch no more since they left or are off; why is theirs. Rejects where the directory cannot be asked. */
export const withGoneVouchers = async (
  parts: VoucherParts,
  account: string,
  methods: readonly RegisteredMethod[],
): Promise<RegisteredMethod[]> => {
  if (!methods.some(({ method }) => method === 'vouch')) return [...methods];
  const gone: string[] = [];
  for (const one of await parts.records.registrations(account))
    if (one.method === 'vouch' && (await isGone(parts, one))) gone.push(one.id);
  return methods.map((one) => (gone.includes(one.id) ? { ...one, isGone: true } : one));
};
