import { onceLifetimeMs } from './lifetimes.ts';
import type { Entry, Key, PutOptions, PutResult, Sessions, TryResult, TryRule } from './sessions.ts';
import { refuseUnseenDue } from './shards.ts';
import { SqliteItems } from './sqlite-items.ts';
import { clearTryRow, countTry, giveBackTry, noTries, readTryRow, type TryRow, tryRowExpiry, tryRowText } from './try-row.ts';
import { unavailable } from './unavailable.ts';

const purgeEveryMs = 60_000;
const purgeAtOnce = 5_000;

/** Sessions in one SQLite file, for trial and tests. Each call is one synchronous transaction; expired items are purged every minute. */
export class SqliteSessions implements Sessions {
  readonly #items: SqliteItems;
  readonly #purging: NodeJS.Timeout;

  constructor(file: string, now: () => number) {
    this.#items = new SqliteItems(file);
    this.#items.purge(now(), purgeAtOnce);
    this.#purging = setInterval(() => this.#purge(now()), purgeEveryMs).unref();
  }

  get(key: Key, now: number): Promise<Entry | null> {
    return this.#whole(() => {
      const row = this.#items.read('row', key, now);
      return row && { value: row.value, rev: row.rev };
    });
  }

  async put(key: Key, value: string, rev: number, options: PutOptions, now: number): Promise<PutResult> {
    refuseUnseenDue(key, options);
    return this.#whole(() => {
      const ids = options.once.map((name) => ({ tag: key.tag, name }));
      if (ids.some((id) => this.#items.read('once', id, now))) return 'seen';
      if ((this.#items.read('row', key, now)?.rev ?? 0) !== rev) return 'conflict';
      this.#items.write('row', key, { value, rev: rev + 1, expiresAt: options.expiresAt, dueAt: options.dueAt });
      for (const id of ids) this.#remember('once', id, '', now + onceLifetimeMs);
      return 'written';
    });
  }

  remove(key: Key, rev: number, now: number): Promise<boolean> {
    return this.#whole(() => {
      if (this.#items.read('row', key, now)?.rev !== rev) return false;
      this.#items.drop('row', key);
      return true;
    });
  }

  firstTime(tag: string, names: readonly string[], lifetimeMs: number, now: number): Promise<boolean> {
    return this.#whole(() => {
      const keys = names.map((name) => ({ tag, name }));
      const isFirst = !keys.some((key) => this.#items.read('first', key, now));
      for (const key of keys) this.#remember('first', key, '', now + lifetimeMs);
      return isFirst;
    });
  }

  count(key: Key, windowMs: number, now: number): Promise<{ readonly count: number; readonly resetsAt: number }> {
    return this.#whole(() => {
      const was = this.#items.read('count', key, now);
      const counted = { count: Number(was?.value ?? 0) + 1, resetsAt: was?.expiresAt ?? Math.floor(now + windowMs) };
      this.#remember('count', key, String(counted.count), counted.resetsAt);
      return counted;
    });
  }

  counted(key: Key, now: number): Promise<number> {
    return this.#whole(() => Number(this.#items.read('count', key, now)?.value ?? 0));
  }

  tryOne(key: Key, rule: TryRule, now: number): Promise<TryResult> {
    return this.#whole(() => {
      const { row, result } = countTry(this.#tries(key, now), rule, Math.floor(now));
      this.#keepTries(key, row, now);
      return result;
    });
  }

  giveBack(key: Key, now: number): Promise<void> {
    return this.#whole(() => this.#keepTries(key, giveBackTry(this.#tries(key, now)), now));
  }

  clearRow(key: Key, now: number): Promise<void> {
    return this.#whole(() => this.#keepTries(key, clearTryRow(this.#tries(key, now)), now));
  }

  forgetTries(key: Key, now: number): Promise<void> {
    return this.#whole(() => this.#keepTries(key, noTries, now));
  }

  due(now: number, limit: number): Promise<readonly Key[]> {
    return this.#whole(() => this.#items.due(now, limit));
  }

  async problems(isProduction: boolean): Promise<readonly string[]> {
    if (isProduction) return ['REDIS_URL is not set: the sessions file is for development'];
    try {
      this.#items.atomic(() => undefined);
      return [];
    } catch (error) {
      return [unavailable(error).message];
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#purging);
    this.#items.close();
  }

  /** One transaction; whatever SQLite throws is an outage. */
  async #whole<T>(work: () => T): Promise<T> {
    try {
      return this.#items.atomic(work);
    } catch (error) {
      throw unavailable(error);
    }
  }

  #remember(kind: 'once' | 'first' | 'count' | 'tries', key: Key, value: string, expiresAt: number): void {
    this.#items.write(kind, key, { value, rev: 0, expiresAt, dueAt: null });
  }

  #tries(key: Key, now: number): TryRow {
    return readTryRow(this.#items.read('tries', key, now)?.value ?? '', Math.floor(now));
  }

  #keepTries(key: Key, row: TryRow, now: number): void {
    const text = tryRowText(row);
    if (text) this.#remember('tries', key, text, tryRowExpiry(row, now));
    else this.#items.drop('tries', key);
  }

  /** Leaves what it cannot purge for the next minute: expired items are never read, only kept too long. */
  #purge(now: number): void {
    try {
      while (this.#items.purge(now, purgeAtOnce) === purgeAtOnce);
    } catch (error) {
      process.emitWarning(unavailable(error).message);
    }
  }
}
