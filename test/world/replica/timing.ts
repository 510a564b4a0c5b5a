/** The middle value of a sorted or unsorted list; ms where ms were given. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** How well time alone tells two kinds apart: 0.5 is not at all, 0 and 1 are always (area under the ROC curve, by ranks). */
export const auc = (ones: readonly number[], others: readonly number[]): number => {
  let wins = 0;
  for (const one of ones) for (const other of others) wins += one > other ? 1 : one === other ? 0.5 : 0;
  return wins / (ones.length * others.length);
};

/** The list in another order, the same one for the same numbers `random` gives. */
export const shuffled = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map((value) => ({ value, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
