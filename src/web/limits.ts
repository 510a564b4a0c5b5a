import type { Parts } from '../runtime/parts.ts';

const minute = 60_000;

/** How often, within what (SEC-35). */
const rules = {
  requests: { most: 60, windowMs: minute },
  'bad-links': { most: 20, windowMs: 10 * minute },
  starts: { most: 10, windowMs: 10 * minute },
  'strength-source': { most: 300, windowMs: minute },
  'strength-session': { most: 90, windowMs: minute },
} as const;
type Rule = keyof typeof rules;

/** Whether a request may go on; if not, after how many seconds to try again. */
export type Allowed = { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

type Counters = Pick<Parts, 'sessions' | 'keys' | 'now'>;

const allowed: Allowed = { allowed: true };
const refusedUntil = (resetsAt: number, now: number): Allowed => ({
  allowed: false,
  retryAfterSeconds: Math.max(1, Math.ceil((resetsAt - now) / 1_000)),
});

/** The limits of the page by source, shared by all replicas. A limit that cannot be read rejects: no answer without it. */
export class PageLimits {
  readonly #counters: Counters;

  constructor(counters: Counters) {
    this.#counters = counters;
  }

  /** Counts one request of a source. */
  request(source: string): Promise<Allowed> {
    return this.#count('requests', source);
  }

  /** Counts one name a source typed on the start page. */
  start(source: string): Promise<Allowed> {
    return this.#count('starts', source);
  }

  /** Counts one look at a candidate password, by source and by session. */
  async strength(source: string, cookie: string): Promise<Allowed> {
    const bySource = await this.#count('strength-source', source);
    return bySource.allowed ? this.#count('strength-session', cookie) : bySource;
  }

  /** Whether a source has followed too many bad links to try another one. */
  async mayClaim(source: string): Promise<Allowed> {
    const now = this.#counters.now();
    const { most, windowMs } = rules['bad-links'];
    const count = await this.#counters.sessions.counted(this.#key('bad-links', source), now);
    return count < most ? allowed : refusedUntil(now + windowMs, now);
  }

  /** Counts one bad link of a source. */
  async badLink(source: string): Promise<void> {
    await this.#count('bad-links', source);
  }

  async #count(rule: Rule, who: string): Promise<Allowed> {
    const now = this.#counters.now();
    const { most, windowMs } = rules[rule];
    const { count, resetsAt } = await this.#counters.sessions.count(this.#key(rule, who), windowMs, now);
    return count <= most ? allowed : refusedUntil(resetsAt, now);
  }

  /** Under a keyed hash: an address is personal, and a cookie a secret. */
  #key(rule: Rule, who: string): { tag: string; name: string } {
    const name = this.#counters.keys.mac('page', `${rule}\n${who}`);
    return { tag: `n${name.slice(0, 2)}`, name: `${rule}:${name}` };
  }
}
