import type { DeleteResult, UpdateResult } from 'kysely';

/** Whether a guarded statement found its row. */
export const changedOne = (result: UpdateResult | DeleteResult): boolean =>
  'numUpdatedRows' in result ? result.numUpdatedRows > 0n : result.numDeletedRows > 0n;
