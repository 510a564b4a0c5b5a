import type { Account } from '../../core/account.ts';
import { addressOf } from '../../methods/email-code.ts';
import { maskAddress } from '../../methods/mail-address.ts';
import { numberOf } from '../../methods/phone-code.ts';
import { maskNumber } from '../../methods/phone-number.ts';
import { originIn } from '../../methods/registering.ts';
import type { Keys } from '../../store/keys.ts';
import type { Registration } from '../../store/records.ts';
import type { World } from '../command.ts';
import type { PartsWithDirectory } from '../directory.ts';

/** The columns of an export. */
export const columns = ['account', 'login', 'method', 'hint', 'registered', 'confirmed', 'state', 'from'] as const;
/** One registration as an operator sees it: masked, and nothing secret. */
export type Line = Readonly<Record<(typeof columns)[number], string>>;

const phones: readonly string[] = ['mobile-phone-code', 'office-phone-call'];

const hintOf = (keys: Keys, one: Registration): string => {
  if (one.method === 'email-code') return maskAddress(addressOf(keys, one.account, one));
  return phones.includes(one.method) ? maskNumber(numberOf(keys, one.account, one)) : '';
};

/** Only addresses and numbers are brought by somebody else. */
const originOf = (keys: Keys, one: Registration): string | null =>
  one.method === 'email-code' || phones.includes(one.method) ? originIn(keys, one) : null;

const timeOf = (at: number): string => new Date(at).toISOString();

/** The registrations of an account in the form of the export, oldest first. */
export const linesOf = async (
  { records, keys }: PartsWithDirectory,
  { now }: World,
  { id, login }: Pick<Account, 'id' | 'login'>,
  registrations: readonly Registration[],
): Promise<readonly Line[]> => {
  const { policy } = (await records.policy()) ?? { policy: null };
  const wear = await records.wear(id);
  const worn = policy?.limits.failuresBeforeWear ?? Number.MAX_SAFE_INTEGER;
  const stateOf = (one: Registration): string => {
    if ((wear[one.method] ?? 0) >= worn) return 'worn';
    return one.usableFrom > now() ? 'held' : 'usable';
  };
  return registrations.map((one) => ({
    account: id,
    login,
    method: one.method,
    hint: hintOf(keys, one),
    registered: timeOf(one.createdAt),
    confirmed: timeOf(one.confirmedAt),
    state: stateOf(one),
    from: originOf(keys, one) ?? '',
  }));
};
