const longestRestMs = 10 * 60_000;
const mostRemembered = 1_000;

/** What a platform asked of us: to leave a tenant alone for a while (SEC-128). */
export interface Rests {
  /** The platform asked to wait so long, ms; ten minutes at most are believed, and a longer rest is never shortened. */
  rest(tenant: string, forMs: number): void;
  /** When the tenant may be called again (epoch ms); 0: now. */
  until(tenant: string): number;
}

/** Remembers rests by tenant. `now` is epoch ms. */
export const restsOf = (now: () => number): Rests => {
  const ends = new Map<string, number>();
  return {
    rest(tenant, forMs) {
      const end = now() + Math.min(forMs, longestRestMs);
      if (ends.size >= mostRemembered) ends.clear();
      ends.set(tenant, Math.max(end, ends.get(tenant) ?? 0));
    },
    until(tenant) {
      const end = ends.get(tenant) ?? 0;
      return end > now() ? end : 0;
    },
  };
};
