import type { ContactValue } from '../../core/prefilled.ts';
import type { Connection } from './connection.ts';
import { has } from './filters.ts';
import { must } from './problem.ts';

/** The attributes a kind of value stands in, the one that counts first before the others. */
export type ContactAttributes = readonly (readonly [ContactValue['kind'], attribute: string])[];

/** More than anybody has; what a hostile entry holds beyond is not looked at. */
const mostValues = 10;
const longestValue = 320;

/** Reads what an entry says of how to reach somebody; asked for by itself, so that no other look at an account brings it along (SEC-120). */
export const contactAt = async (
  connection: Connection,
  dn: string,
  attributes: ContactAttributes,
): Promise<readonly ContactValue[]> => {
  const names = attributes.map(([, attribute]) => attribute);
  const [entry] = must(await connection.search(dn, { filter: has('objectClass'), attributes: names }));
  return attributes.flatMap(([kind, from]) =>
    (entry?.texts(from) ?? [])
      .filter((value) => value !== '' && value.length <= longestValue)
      .slice(0, mostValues)
      .map((value) => ({ kind, value, from })),
  );
};
