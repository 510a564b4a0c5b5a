import type { Account } from '../../core/account.ts';
import type { Owed } from '../../core/effects.ts';
import type { Policy } from '../../core/policy.ts';
import type { Registration } from '../../store/records.ts';
import type { Parts } from '../parts.ts';
import { countedRegistrations } from '../registration/prefilled.ts';
import { isFromDirectory } from '../registration/remembering.ts';

/** The registration an effect names, read now: from the records, or, where the directory's own value counts, from the directory (SEC-40). Null: it is there no more. */
export const registrationNow = async (
  parts: Parts,
  policy: Policy,
  account: Account,
  { with: given }: Owed,
): Promise<Registration | null> => {
  const id = String(given?.registration);
  if (!isFromDirectory(id)) return parts.records.registration(id);
  const own = await parts.records.registrations(account.id);
  return (await countedRegistrations(parts, policy, account, own)).find((one) => one.id === id) ?? null;
};
