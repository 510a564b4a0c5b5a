/**
 * Runs pieces of work of one `key` one after the other, different keys side by side: an answer of ours and a later view of
 * the same person must not overtake each other on the way to Slack.
 */
export const inOrder = () => {
  const last = new Map<string, Promise<unknown>>();
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, mine);
    const leave = (): void => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(leave, leave);
    return mine;
  };
};
