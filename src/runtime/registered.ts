import type { RegisteredMethod } from '../core/account.ts';
import type { Policy } from '../core/policy.ts';
import type { Parts } from './parts.ts';

/** What an account has registered, as flows and cards may see it: masked, with wear and holds (SEC-28, SEC-33, SEC-38). */
export const registeredMethods = async (
  parts: Pick<Parts, 'records' | 'methods'>,
  policy: Policy,
  account: string,
): Promise<readonly RegisteredMethod[]> => {
  const [registrations, wear] = await Promise.all([parts.records.registrations(account), parts.records.wear(account)]);
  return registrations.flatMap((one) => {
    const method = parts.methods[one.method];
    if (!method) return [];
    const asks = method.asks?.(one, policy);
    const from = method.originOf?.(one) ?? null;
    const isUsable = method.isUsable(one) && (!asks || asks.length >= policy.questions.toAsk);
    return {
      id: one.id,
      method: one.method,
      hint: method.hint(one),
      registeredAt: one.createdAt,
      usableFrom: isUsable ? one.usableFrom : Number.MAX_SAFE_INTEGER,
      worn: (wear[one.method] ?? 0) >= policy.limits.failuresBeforeWear,
      left: method.left(one),
      ...(from ? { from } : {}),
      ...(asks ? { asks: [...asks] } : {}),
    };
  });
};
