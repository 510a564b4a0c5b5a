import type { AuditRecord } from '../core/audit.ts';

/** The persons of the audit, who stand in it by pseudonyms (SEC-123). Every call rejects with `AppError('store-unavailable')` when the store is gone. */
export interface People {
  /** Destroys every key of these persons, chat identities or accounts, with the record of it; how many. Nobody can tell any more whom the records were about. */
  destroy(names: readonly string[], record: AuditRecord): Promise<number>;
  /** Drops some of the pseudonyms and keys of which no record is left; how many. */
  dropOld(limit: number): Promise<number>;
}
