/** Ends no sooner than `floorMs` after `started` (by the clock of `performance.now()`): how long a look-up took tells nothing (SEC-27). */
export const floor = async (started: number, floorMs: number): Promise<void> => {
  const left = floorMs - (performance.now() - started);
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
};
