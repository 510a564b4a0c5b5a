import { problems } from './problem.ts';

/** What an app may use in a tenant (Entra model 12.9). Null: not counted. */
export interface Limits {
  readonly units: number | null;
  readonly writes: number | null;
  readonly reports: number | null;
  /** The windows, in ms; shorter in tests. */
  readonly unitsWindowMs: number;
  readonly writesWindowMs: number;
}

/** The limits of a tenant with 50 to 500 users. */
export const usualLimits: Limits = { units: 5_000, writes: 3_000, reports: 5, unitsWindowMs: 10_000, writesWindowMs: 150_000 };

/** Counts in fixed windows. */
export class Throttle {
  #counts = new Map<string, { from: number; used: number }>();
  readonly #now: () => number;
  limits: Limits;
  constructor(now: () => number, limits: Limits = usualLimits) {
    this.#now = now;
    this.limits = limits;
  }

  /** Takes `cost` units of a call, or refuses it with the seconds to wait. Gives the headers near the limit. */
  take(app: string, cost: number, isWrite: boolean, isReport: boolean): Readonly<Record<string, string>> {
    const { units, writes, reports, unitsWindowMs, writesWindowMs } = this.limits;
    if (isReport && reports !== null) this.#count(`reports ${app}`, 1, reports, unitsWindowMs);
    if (isWrite && writes !== null) this.#count(`writes ${app}`, 1, writes, writesWindowMs);
    const share = units === null ? 0 : this.#count(`units ${app}`, cost, units, unitsWindowMs);
    const near: Record<string, string> = share >= 0.8 ? { 'x-ms-throttle-limit-percentage': share.toFixed(1) } : {};
    return { 'x-ms-resource-unit': String(cost), ...near };
  }

  #count(key: string, cost: number, limit: number, windowMs: number): number {
    const now = this.#now();
    const held = this.#counts.get(key);
    const window = held && now - held.from < windowMs ? held : { from: now, used: 0 };
    if (window.used + cost > limit) throw problems.throttled(Math.max(1, Math.ceil((window.from + windowMs - now) / 1000)), key);
    window.used += cost;
    this.#counts.set(key, window);
    return window.used / limit;
  }
}
