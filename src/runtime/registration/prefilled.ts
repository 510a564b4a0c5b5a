import type { Account, RegisteredMethod } from '../../core/account.ts';
import type { Policy } from '../../core/policy.ts';
import { countsUnconfirmed, isPrefilled, type Offer, type Prefillable } from '../../core/prefilled.ts';
import { AppError } from '../../core/result.ts';
import type { Filled } from '../../methods/prefilled.ts';
import type { Registration } from '../../store/records.ts';
import type { Parts } from '../parts.ts';
import { noted, type Remembering, remembered } from './remembering.ts';

/** What reading the directory's values needs of the parts. */
export type FilledParts = Pick<Parts, 'directory' | 'methods' | 'registrar' | 'log'>;
/** The same with what it takes to note what was seen. */
export type PrefilledParts = FilledParts & Remembering;

/** Every value a method could use, read now; rejects where the directory cannot be asked. */
const filledNow = async (
  { directory, methods, registrar }: FilledParts,
  policy: Policy,
  account: Account,
): Promise<readonly Filled[]> => {
  const filled = registrar.prefilled(account, await directory.contactOf(account.id));
  return filled.filter(({ method }) => isPrefilled(policy, method) && methods[method]);
};

/** The same for whoever asks: a directory that cannot be asked holds nothing, as what is only a help stands in nobody's way (SEC-83). */
const readFilled = async (parts: FilledParts, policy: Policy, account: Account): Promise<readonly Filled[]> => {
  if (policy.registration.prefilled === 'off') return [];
  try {
    return await filledNow(parts, policy, account);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    parts.log.warn('what the directory holds of how to reach somebody could not be read', { code: error.code });
    return [];
  }
};

/** The value that a press on an offer means, as the directory holds it at this moment; null: it holds it no more. */
export const offered = async (parts: PrefilledParts, policy: Policy, account: Account, ref: string): Promise<Filled | null> =>
  (await readFilled(parts, policy, account)).find((one) => one.ref === ref) ?? null;

const isRegistered = (method: Prefillable, own: readonly Registration[]): boolean => own.some((one) => one.method === method);

/** What counts though nobody has confirmed it: on tier 2, where nothing of the method is registered (Entra model 3.4.1). */
const countingNow = async (
  parts: FilledParts,
  policy: Policy,
  account: Account,
  own: readonly Registration[],
): Promise<readonly Filled[]> => {
  if (!countsUnconfirmed(policy) || account.tier !== 2) return [];
  return (await readFilled(parts, policy, account)).filter(({ method, counts }) => counts && !isRegistered(method, own));
};

/** The values of the directory that count for an account now, in the shape of registrations; none of them is stored. */
export const countedRegistrations = async (
  parts: PrefilledParts,
  policy: Policy,
  account: Account,
  own: readonly Registration[],
): Promise<readonly Registration[]> => {
  const counting = await countingNow(parts, policy, account, own);
  return counting.length === 0 ? [] : remembered(parts, policy, account, own.length > 0, counting);
};

/** The methods that count by them, held for a day or not, for a number or a list: nothing is noted and nobody is told. */
export const countedUnnoted = async (
  parts: FilledParts,
  policy: Policy,
  account: Account,
  own: readonly Registration[],
): Promise<readonly Pick<RegisteredMethod, 'method' | 'left' | 'isUnconfirmed'>[]> =>
  (await countingNow(parts, policy, account, own)).map(({ method }) => ({ method, left: null, isUnconfirmed: true }));

/** Notes what counts of an account by its policy, as what it had before anybody could use it. Rejects where the directory cannot be asked. */
export const noteCounted = async (parts: PrefilledParts, policy: Policy, account: Account): Promise<void> => {
  if (!countsUnconfirmed(policy) || account.tier !== 2) return;
  const own = await parts.records.registrations(account.id);
  const counting = (await filledNow(parts, policy, account)).filter(({ counts }) => counts);
  await noted(parts, policy, account, own.length > 0, counting);
};

const shown = ({ methods }: Pick<Parts, 'methods'>, one: Registration): RegisteredMethod => ({
  id: one.id,
  method: one.method,
  hint: methods[one.method]?.hint(one) ?? null,
  registeredAt: one.createdAt,
  usableFrom: one.usableFrom,
  worn: false,
  left: null,
  isUnconfirmed: true,
  from: 'directory',
});

/** The same as flows and cards may see them: masked, marked as confirmed by nobody, worn out like others (SEC-28, SEC-33). */
export const countedMethods = async (
  parts: PrefilledParts,
  policy: Policy,
  account: Account,
): Promise<readonly RegisteredMethod[]> => {
  if (!countsUnconfirmed(policy) || account.tier !== 2) return [];
  const [own, wear] = await Promise.all([parts.records.registrations(account.id), parts.records.wear(account.id)]);
  const counted = await countedRegistrations(parts, policy, account, own);
  const most = policy.limits.failuresBeforeWear;
  return counted.map((one) => ({ ...shown(parts, one), worn: (wear[one.method] ?? 0) >= most }));
};

/** What can be registered with one press: what the directory holds and is not registered. */
export const offersFor = async (parts: PrefilledParts, policy: Policy, account: Account): Promise<readonly Offer[]> => {
  const [filled, own] = await Promise.all([readFilled(parts, policy, account), parts.records.registrations(account.id)]);
  const held = own.map((one) => parts.registrar.destinationOf(one));
  return filled
    .filter(({ method, value }) => !held.includes(parts.registrar.sameDestination(method, value)))
    .map(({ ref, method, hint, from }) => ({ ref, method, hint, from }));
};
