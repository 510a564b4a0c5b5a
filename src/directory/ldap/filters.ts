import { AndFilter, EqualityFilter, ExtensibleFilter, type Filter, NotFilter, OrFilter, PresenceFilter } from 'ldapts';

/** Values go out as they are, in their own field of the message: nothing in them can become a filter (RFC 4511 §4.5.1, SEC-74). */
export const equals = (attribute: string, value: string | Buffer): Filter => new EqualityFilter({ attribute, value });

/** Entries that have the attribute. */
export const has = (attribute: string): Filter => new PresenceFilter({ attribute });

/** Entries for which every filter holds. */
export const both = (...filters: Filter[]): Filter => new AndFilter({ filters });

/** Entries for which one of the filters holds. */
export const either = (...filters: Filter[]): Filter => new OrFilter({ filters });

/** Entries for which the filter does not hold. */
export const not = (filter: Filter): Filter => new NotFilter({ filter });

/** A matching rule by its number, such as the in-chain rule of Active Directory. */
export const matching = (attribute: string, rule: string, value: string): Filter =>
  new ExtensibleFilter({ matchType: attribute, rule, value });
