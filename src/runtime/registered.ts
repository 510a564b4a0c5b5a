import type { RegisteredMethod } from '../core/account.ts';
import type { Policy } from '../core/policy.ts';
import { voucherIn } from '../methods/vouch.ts';
import type { Registration } from '../store/records.ts';
import type { Parts } from './parts.ts';

const never = Number.MAX_SAFE_INTEGER;

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
      usableFrom: isUsable ? one.usableFrom : never,
      worn: (wear[one.method] ?? 0) >= policy.limits.failuresBeforeWear,
      left: method.left(one),
      ...(from ? { from } : {}),
      ...(asks ? { asks: [...asks] } : {}),
    };
  });
};

/** Whether a registration rests on a colleague whom the directory no longer has. Rejects where it cannot be asked. */
const isOfNobody = async ({ keys, directory }: Pick<Parts, 'keys' | 'directory'>, one: Registration): Promise<boolean> => {
  const named = voucherIn(keys, one);
  return named.kind === 'named' && named.account !== null && (await directory.find(named.account)) === null;
};

/** The same for whoever shows who they are to change it: a colleague who left can vouch no more, so it is no gate there is, and keeps nobody from removing it (SEC-38). */
export const methodsToManageBy = async (
  parts: Pick<Parts, 'records' | 'methods' | 'keys' | 'directory'>,
  policy: Policy,
  account: string,
): Promise<readonly RegisteredMethod[]> => {
  const methods = await registeredMethods(parts, policy, account);
  if (!methods.some(({ method }) => method === 'vouch')) return methods;
  const vouches = (await parts.records.registrations(account)).filter(({ method }) => method === 'vouch');
  const gone: string[] = [];
  for (const one of vouches) if (await isOfNobody(parts, one)) gone.push(one.id);
  return methods.map((one) => (gone.includes(one.id) ? { ...one, usableFrom: never } : one));
};
