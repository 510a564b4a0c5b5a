import { AppError } from '../core/result.ts';

/** Nobody waits longer than this for the store, whatever the client library still hopes for (SEC-110). */
const patienceMs = 1_900;

/** What went wrong in a word or a sentence. A client's error carries the command's arguments: those never leave here (SEC-116). */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const code = (error as { code?: unknown }).code;
  if (error.name === 'ReplyError') return /^[A-Z]+/.exec(error.message)?.[0] ?? 'ReplyError';
  return typeof code === 'string' ? code : error.message;
};

/** The outage as the product knows it. */
export const unavailable = (error: unknown): AppError => {
  const reason = reasonOf(error);
  return new AppError('store-unavailable', `the sessions store does not answer: ${reason}`, { cause: new Error(reason) });
};

/** The answer of `work`, or `AppError('store-unavailable')` when it fails or takes longer than 1.9 s. */
export async function orUnavailable<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), patienceMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } catch (error) {
    throw unavailable(error);
  } finally {
    clearTimeout(timer);
  }
}
