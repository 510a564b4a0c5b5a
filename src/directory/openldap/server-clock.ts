/** By how much the server's clock is ahead of ours: learned from what it stamps on our own writes, since OpenLDAP tells nobody the time. */
export interface ServerClock {
  /** Whether the last lesson is old. */
  isStale(): boolean;
  /** A stamp (epoch ms) the server made just now. */
  learn(stampMs: number): void;
  /** A time of ours as the server would have told it, in ms; the same where nothing is known. */
  theirs(ms: number): number;
}

const lessonLastsMs = 600_000;

/** A clock that knows nothing yet. */
export const createServerClock = (now: () => number): ServerClock => {
  let lesson: { readonly aheadMs: number; readonly at: number } | null = null;
  return {
    isStale: () => lesson === null || now() - lesson.at > lessonLastsMs,
    learn(stampMs) {
      lesson = { aheadMs: stampMs - now(), at: now() };
    },
    theirs: (ms) => ms + (lesson?.aheadMs ?? 0),
  };
};
