/** Lets so many through at once, the others in the order they came; null: the wait was too long and the work was not begun. */
export type Line = <T>(work: () => Promise<T>) => Promise<T | null>;

/** A line before `places` places, with a wait of at most `longestWaitMs`. */
export const createLine = (places: number, longestWaitMs: number): Line => {
  let free = places;
  const waiting = new Set<(isMine: boolean) => void>();
  const enter = (): Promise<boolean> => {
    if (free > 0) {
      free--;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const settle = (isMine: boolean): void => {
        clearTimeout(timer);
        waiting.delete(settle);
        resolve(isMine);
      };
      const timer = setTimeout(settle, longestWaitMs, false);
      waiting.add(settle);
    });
  };
  const leave = (): void => {
    const [next] = waiting;
    if (next) next(true);
    else free++;
  };
  return async (work) => ((await enter()) ? work().finally(leave) : null);
};
