/** A place at something that can only bear so much at once; give it back when done. */
export type Place = () => void;

/** How much may go on at once, how many may wait, and how long (ms). */
export interface AdmissionLimits {
  readonly atOnce: number;
  readonly waiting: number;
  readonly patienceMs: number;
}

/**
 * Lets a bounded number in at once; the rest wait their turn. Null: no place in time, or too many wait already. The limit sits where the scarce
 * thing is, the directory, and never in a chat turn.
 */
export const admission = ({ atOnce, waiting, patienceMs }: AdmissionLimits): (() => Promise<Place | null>) => {
  const queue: ((place: Place) => void)[] = [];
  let inside = 0;
  const leave = (): void => {
    const next = queue.shift();
    if (next) next(once(leave));
    else inside -= 1;
  };
  const wait = (): Promise<Place | null> =>
    new Promise((resolve) => {
      const enter = (place: Place): void => {
        clearTimeout(timer);
        resolve(place);
      };
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(enter), 1);
        resolve(null);
      }, patienceMs);
      queue.push(enter);
    });
  return async () => {
    if (inside < atOnce) {
      inside += 1;
      return once(leave);
    }
    return queue.length < waiting ? wait() : null;
  };
};

const once = (leave: () => void): Place => {
  let isGone = false;
  return () => {
    if (!isGone) leave();
    isGone = true;
  };
};
