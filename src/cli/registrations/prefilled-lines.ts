import type { Account } from '../../core/account.ts';
import type { Policy } from '../../core/policy.ts';
import { countsUnconfirmed, isPrefilled } from '../../core/prefilled.ts';
import { maskAddress } from '../../methods/mail-address.ts';
import { maskNumber } from '../../methods/phone-number.ts';
import { type Judged, judged, type NotUsable, sameDestination } from '../../methods/prefilled.ts';
import type { PartsWithDirectory } from '../directory.ts';

const whyNot: Readonly<Record<NotUsable, string>> = {
  invalid: 'not usable: no address, or no number that begins with + and the country',
  country: 'not usable: SMS_COUNTRIES does not have this country',
  kind: 'not usable: codes cannot be sent to this kind of number',
  'not-allowed': 'not usable: a work mailbox is locked together with the password',
  unavailable: 'not usable: no provider reaches phones here (SMS_KIND)',
};

/** What an operator is told of one value: whether it counts, is offered, or why it is neither. */
const standingOf = (one: Judged, account: Account, policy: Policy, held: readonly (string | null)[]): string => {
  const { usable, method, counts } = one;
  if (!usable.ok) return whyNot[usable.reason];
  if (held.includes(sameDestination(method, usable.value))) return 'registered as well';
  if (!isPrefilled(policy, method)) return 'not used by the policy';
  if (!countsUnconfirmed(policy) || account.tier !== 2) return 'offered at registration, and counts for nothing before';
  return counts
    ? 'counts unconfirmed where nothing of the method is registered'
    : 'offered; counts only as the first, written like +1 4255551234';
};

const hintOf = ({ method, usable }: Judged): string => {
  if (!usable.ok) return '';
  return method === 'email-code' ? maskAddress(usable.value) : maskNumber(usable.value);
};

/** What the directory holds of how to reach somebody, masked, where it stands and what it is worth by this policy; nothing is changed by looking. */
export const prefilledLines = async (
  { directory, config }: PartsWithDirectory,
  account: Account,
  policy: Policy,
  held: readonly (string | null)[],
): Promise<readonly string[]> => {
  const ground = { corporateDomains: config.corporateMailDomains, countries: config.phone?.countries ?? null };
  return judged(ground, account, await directory.contactOf(account.id)).map((one) =>
    [one.method, hintOf(one), `in the directory (${one.contact.from})`, standingOf(one, account, policy, held)]
      .filter(Boolean)
      .join('  '),
  );
};
