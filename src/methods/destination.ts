import type { Keys } from '../store/keys.ts';
import type { Registration } from '../store/records.ts';
import { addressOf } from './email-code.ts';
import { numberOf } from './phone-code.ts';
import { sameDestination } from './prefilled.ts';

/** Where the codes of a registration go, in the form that two spellings share; null: its method sends none. */
export const destinationOf = (keys: Keys, one: Registration): string | null => {
  if (one.method === 'email-code') return sameDestination(one.method, addressOf(keys, one.account, one));
  return one.method === 'mobile-phone-code' || one.method === 'office-phone-call' ? numberOf(keys, one.account, one) : null;
};
