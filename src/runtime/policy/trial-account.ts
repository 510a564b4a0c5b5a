/** A test person is no account: like a decoy, nothing is ever done to it. Its id says under which rule it is, by its place; null: what holds for everybody. */
export const trialAccount = (rule: number | null): string => `decoy-trial-${rule ?? 'all'}`;

/** The place of the rule a test person is under; null: none, or no test person. */
export const triedRule = (account: string): number | null => {
  const [, place] = /^decoy-trial-(\d{1,3})$/.exec(account) ?? [];
  return place === undefined ? null : Number(place);
};
