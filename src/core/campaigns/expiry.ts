const dayMs = 86_400_000;

/** Denser near the day. */
const steps = [7, 3, 1] as const;

const dayOf = (at: number): number => Math.floor(at / dayMs);

/** Whether it is time to say that a password ends: in how many days as the calendar counts them, and which step that is, so that each is said once; null: not yet, or it is past. Times are epoch ms. */
export const expiryStep = (
  expiresAt: number,
  noticeDays: number,
  now: number,
): { readonly days: number; readonly step: number } | null => {
  const days = dayOf(expiresAt) - dayOf(now);
  if (expiresAt <= now || days > noticeDays) return null;
  const known = [noticeDays, ...steps.filter((step) => step < noticeDays)];
  return { days, step: Math.min(...known.filter((step) => step >= days)) };
};
