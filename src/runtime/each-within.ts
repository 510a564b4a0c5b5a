/** Works through items a few at a time, in order. Once `budgetMs` is over nothing more is begun: the rest is for the next round. */
export const eachWithin = async <T>(
  items: readonly T[],
  { atOnce, budgetMs }: { readonly atOnce: number; readonly budgetMs: number },
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const end = performance.now() + budgetMs;
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined && performance.now() < end; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};
