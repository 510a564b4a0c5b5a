import { AppError } from '../core/result.ts';

const atOnce = 4;
const longestQueue = 64;

/** Runs slow work in turn. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** A gate that lets four pieces of work run at once and 64 wait, first come first served; more is refused with `AppError('busy')` (SEC-126). */
export const createGate = (): Gate => {
  let running = 0;
  const waiting: (() => void)[] = [];
  const enter = async (): Promise<void> => {
    if (running < atOnce) {
      running++;
      return;
    }
    if (waiting.length >= longestQueue) throw new AppError('busy', 'too much waits to be hashed');
    // The place is handed over by whoever leaves, so that nobody who comes later overtakes.
    await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running--;
  };
  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
};

/** The gate of this process. */
export const hashGate: Gate = createGate();
