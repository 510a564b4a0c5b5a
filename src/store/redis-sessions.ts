import { randomBytes } from 'node:crypto';
import { onceLifetimeMs } from './lifetimes.ts';
import { connectRedis, type RedisClient } from './redis-client.ts';
import { redisProblems } from './redis-problems.ts';
import { defineScripts, runScript, type ScriptName } from './redis-scripts.ts';
import { type RedisPlace, redisPlace } from './redis-url.ts';
import type { Entry, Key, PutOptions, PutResult, Sessions, TryResult, TryRule } from './sessions.ts';
import { refuseUnseenDue, shards } from './shards.ts';
import { orUnavailable } from './unavailable.ts';

/** r row, o operation, n delivery id heard with a row, f first time, c counter, t tries. Short: each key pays for its name. */
type Kind = 'r' | 'o' | 'n' | 'f' | 'c' | 't';
const at = (kind: Kind, tag: string, name: string): string => `lk:{${tag}}:${kind}:${name}`;
const dueIndex = (tag: string): string => `lk:{${tag}}:due`;
const ms = (time: number): number => Math.floor(time);

const tryResult = (answer: string): TryResult => {
  const [how, first = '0', second = '0'] = answer.split(' ');
  if (how === 'allowed') return { allowed: true, inRow: Number(first), today: Number(second) };
  return { allowed: false, why: how === 'pause' ? 'pause' : 'wait', waitMs: Number(first) };
};

/** Sessions in Redis: one node, Sentinel or Cluster. Connects at once and keeps trying; every change is one script. */
export class RedisSessions implements Sessions {
  readonly #place: RedisPlace;
  readonly #client: RedisClient;
  /** Operation ids need to differ, in all processes, not to be secret: one random beginning, then a count. */
  readonly #operations = randomBytes(9).toString('base64url');
  #operation = 0;

  constructor(url: string) {
    this.#place = redisPlace(url);
    this.#client = connectRedis(this.#place);
    defineScripts(this.#client);
  }

  async get(key: Key, now: number): Promise<Entry | null> {
    const [, rev, expiresAt, value] = /^(\d+) (\d+) (.*)$/s.exec(await this.#read(at('r', key.tag, key.name))) ?? [];
    return value === undefined || Number(expiresAt) <= now ? null : { value, rev: Number(rev) };
  }

  async put(key: Key, value: string, rev: number, options: PutOptions, now: number): Promise<PutResult> {
    refuseUnseenDue(key, options);
    const keys = [at('r', key.tag, key.name), dueIndex(key.tag), ...options.once.map((id) => at('n', key.tag, id))];
    const dueAt = options.dueAt === null ? '' : ms(options.dueAt);
    const args = [ms(now), rev, ms(options.expiresAt), dueAt, key.name, onceLifetimeMs, value];
    return (await this.#change('put', key.tag, keys, args)) as PutResult;
  }

  async remove(key: Key, rev: number, now: number): Promise<boolean> {
    const keys = [at('r', key.tag, key.name), dueIndex(key.tag)];
    return (await this.#change('remove', key.tag, keys, [ms(now), rev, key.name])) === 'yes';
  }

  async firstTime(tag: string, names: readonly string[], lifetimeMs: number, now: number): Promise<boolean> {
    const keys = names.map((name) => at('f', tag, name));
    return (await this.#change('first-time', tag, keys, [ms(now), ms(lifetimeMs)])) === 'yes';
  }

  async count(key: Key, windowMs: number, now: number): Promise<{ readonly count: number; readonly resetsAt: number }> {
    const answer = await this.#change('count', key.tag, [at('c', key.tag, key.name)], [ms(now), ms(windowMs)]);
    const [count, resetsAt] = answer.split(' ');
    return { count: Number(count), resetsAt: Number(resetsAt) };
  }

  async counted(key: Key, now: number): Promise<number> {
    const [count, resetsAt] = (await this.#read(at('c', key.tag, key.name))).split(' ');
    return Number(resetsAt) > now ? Number(count) : 0;
  }

  async tryOne(key: Key, rule: TryRule, now: number): Promise<TryResult> {
    return tryResult(await this.#tries(key, 'try', now, [rule.freeTries, rule.firstWaitMs, rule.waitCapMs, rule.perDay]));
  }

  async giveBack(key: Key, now: number): Promise<void> {
    await this.#tries(key, 'give-back', now);
  }

  async clearRow(key: Key, now: number): Promise<void> {
    await this.#tries(key, 'clear-row', now);
  }

  async forgetTries(key: Key, now: number): Promise<void> {
    await this.#tries(key, 'forget', now);
  }

  async due(now: number, limit: number): Promise<readonly Key[]> {
    const found = await Promise.all(shards.map((tag) => this.#dueIn(tag, now, limit)));
    const byTime = found.flat().sort((one, other) => one.dueAt - other.dueAt);
    return byTime.slice(0, limit).map(({ tag, name }) => ({ tag, name }));
  }

  problems(isProduction: boolean): Promise<readonly string[]> {
    return redisProblems(this.#client, this.#place, isProduction);
  }

  async close(): Promise<void> {
    this.#client.disconnect();
  }

  async #read(key: string): Promise<string> {
    return (await orUnavailable(this.#client.get(key))) ?? '';
  }

  async #change(name: ScriptName, tag: string, keys: readonly string[], args: readonly (string | number)[]): Promise<string> {
    this.#operation += 1;
    const operation = at('o', tag, `${this.#operations}${this.#operation.toString(36)}`);
    return String(await orUnavailable(runScript(this.#client, name, [operation, ...keys], args)));
  }

  #tries(
    key: Key,
    what: 'try' | 'give-back' | 'clear-row' | 'forget',
    now: number,
    rule: readonly number[] = [],
  ): Promise<string> {
    return this.#change('tries', key.tag, [at('t', key.tag, key.name)], [what, ms(now), ...rule]);
  }

  async #dueIn(tag: string, now: number, limit: number): Promise<(Key & { dueAt: number })[]> {
    const found = await orUnavailable(runScript(this.#client, 'due', [dueIndex(tag)], [ms(now), limit, at('r', tag, '')]));
    const flat = found as string[];
    return flat.flatMap((name, i) => (i % 2 === 0 ? [{ tag, name, dueAt: Number(flat[i + 1]) }] : []));
  }
}
