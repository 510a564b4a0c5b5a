import type { RegisteredMethod } from '../../core/account.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import { chatOf } from '../../methods/chat-confirmation.ts';
import type { Homes } from '../homes.ts';
import type { Parts } from '../parts.ts';

const never = Number.MAX_SAFE_INTEGER;

/** The chats of an account on the other platform that can be written to now (SEC-44: never the same platform). */
export const reachableChats = async (
  { directory }: Pick<Parts, 'directory'>,
  homes: Homes,
  account: string,
  here: Identity,
): Promise<readonly Identity[]> => {
  const linked = (await directory.identitiesOf(account)).filter(({ channel }) => channel !== here.channel);
  const known = await Promise.all(linked.map((one) => homes.isKnown(one)));
  return linked.filter((_, index) => known[index]);
};

/** Methods as they are from one chat: a registered chat that cannot be written to from here is not offered, and one that is linked no more is none. */
export const seenFrom = async (
  { records, keys, directory }: Pick<Parts, 'records' | 'keys' | 'directory'>,
  others: readonly Identity[],
  account: string,
  methods: readonly RegisteredMethod[],
): Promise<RegisteredMethod[]> => {
  if (!methods.some((one) => one.method === 'chat-confirmation')) return [...methods];
  const [registrations, linked] = await Promise.all([records.registrations(account), directory.identitiesOf(account)]);
  const isAmong = (some: readonly Identity[], id: string): boolean => {
    const one = registrations.find((each) => each.id === id);
    return one !== undefined && some.some((each) => identityKey(each) === identityKey(chatOf(keys, one)));
  };
  return methods.map((one) => {
    if (one.method !== 'chat-confirmation' || isAmong(others, one.id)) return one;
    return isAmong(linked, one.id) ? { ...one, isNotHere: true as const } : { ...one, usableFrom: never };
  });
};
