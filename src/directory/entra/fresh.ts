/** The longest time anything read from the directory is believed (SEC-18, SEC-83). */
export const believedMs = 60_000;

/** Remembers what `load` brought for a minute. Calls at the same time share one load; a failed load is not remembered. */
export const fresh = <T>(now: () => number, load: () => Promise<T>): (() => Promise<T>) => {
  let held: { readonly value: Promise<T>; readonly until: number } | null = null;
  return () => {
    if (held && now() < held.until) return held.value;
    const value = load();
    const mine = { value, until: now() + believedMs };
    held = mine;
    value.catch(() => {
      if (held === mine) held = null;
    });
    return value;
  };
};

/** The same for many keys; what is too old is forgotten whenever something new comes. */
export const freshByKey = <T>(now: () => number, load: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const held = new Map<string, { readonly value: Promise<T>; readonly until: number }>();
  const forget = (): void => {
    for (const [key, { until }] of held) if (now() >= until) held.delete(key);
  };
  return (key) => {
    forget();
    const known = held.get(key);
    if (known) return known.value;
    const value = load(key);
    held.set(key, { value, until: now() + believedMs });
    value.catch(() => held.delete(key));
    return value;
  };
};
