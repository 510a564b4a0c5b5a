import { AppError } from '../../core/result.ts';

/** Code of the underlying error: SQLSTATE, a system error's name or SQLite's primary result code; empty when there is none. */
export const errorCode = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return '';
  if ('errcode' in error && typeof error.errcode === 'number') return `SQLITE_${error.errcode & 0xff}`;
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
};

const sqliteBusy = 'SQLITE_5';
const sqliteConstraint = 'SQLITE_19';

/** Whether another connection holds SQLite's write lock. */
export const isBusy = (error: unknown): boolean => errorCode(error) === sqliteBusy;

/** SQLSTATE class 23: the value breaks a rule of the schema. A bug of ours, not an outage. */
const isConstraint = (code: string): boolean => code === sqliteConstraint || /^23...$/.test(code);

/** What came out of the database, as the rest of the product knows it: `store-unavailable`, or `store-refused` for a bug of ours. */
export const storeError = (error: unknown): AppError => {
  if (error instanceof AppError) return error;
  if (isConstraint(errorCode(error)))
    return new AppError('store-refused', 'The records store refused a value.', { cause: error });
  return new AppError('store-unavailable', 'The records store does not answer.', { cause: error });
};
