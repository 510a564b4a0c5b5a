import type { Account } from '../../core/account.ts';
import { whyNotDecide } from '../../core/cases/approving.ts';
import type { Case, Request } from '../../core/cases/case.ts';
import { reachable } from './handed.ts';
import { type CaseParts, partyOf } from './parts.ts';

/** Who asks, and for which verification: as much of a request as says who is nobody of it. */
export type Asking = Pick<Request, 'agent' | 'verification'>;

/** Who could decide a request: has the role now, and is neither who asks nor who verified nor the target, nor another account of theirs (SEC-18, SEC-19). */
export const approversOf = async ({ roles }: Pick<CaseParts, 'roles'>, of: Case, asking: Asking): Promise<readonly Account[]> =>
  (await roles.holders('approver')).filter((one) => whyNotDecide(of, asking, partyOf(one)) === null);

/** Why no second person could be asked now: none is there, or none has ever written to us. Null: somebody can be. */
export const whyNobodyDecides = async (
  parts: CaseParts,
  of: Case,
  asking: Asking,
): Promise<'no-approver' | 'no-approver-reached' | null> => {
  const all = await approversOf(parts, of, asking);
  if (all.length === 0) return 'no-approver';
  for (const { id } of all) if ((await reachable(parts, id)).length > 0) return null;
  return 'no-approver-reached';
};
