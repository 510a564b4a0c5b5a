import { AppError } from '../core/result.ts';

/** What `open` gives, or `otherwise` where a seal is broken: the key ring raised the alarm (SEC-106), and what does not rest on it goes on. */
export const openedOr = <T>(otherwise: T, open: () => T): T => {
  try {
    return open();
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return otherwise;
    throw error;
  }
};
