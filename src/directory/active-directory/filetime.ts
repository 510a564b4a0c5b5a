/** Between 1601, where Windows begins to count, and 1970. */
const epochOffsetMs = 11_644_473_600_000n;
const ticksPerMs = 10_000n;

/** The largest value: "never". */
export const never = 9_223_372_036_854_775_807n;
const neverInterval = -9_223_372_036_854_775_808n;

/** A FILETIME in epoch ms; null for 0, for "never" and where absent. */
export const msOf = (filetime: bigint | null): number | null =>
  filetime === null || filetime <= 0n || filetime >= never ? null : Number(filetime / ticksPerMs - epochOffsetMs);

/** A (negative) interval of a policy in ms; null for 0 and for "never". */
export const intervalMs = (interval: bigint | null): number | null =>
  interval === null || interval === 0n || interval <= neverInterval ? null : Number(-interval / ticksPerMs);

/** An interval as a policy writes it; null is "never". */
export const intervalOf = (ms: number | null): string => String(ms === null ? neverInterval : -BigInt(ms) * ticksPerMs);

/** A generalized time such as `20261122063915.0Z` in epoch ms, whole seconds; null for anything else. */
export const generalizedMs = (text: string | null): number | null => {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(text ?? '');
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second);
};
