import { readdirSync, readFileSync } from 'node:fs';
import type { RedisClient } from './redis-client.ts';

const folder = new URL('./lua/', import.meta.url);
const operationMemoryMs = 60_000;

/**
 * ioredis sends a command again when the connection broke before the answer came. So each script first looks whether its
 * operation (KEYS[1]) was done already, and repeats the answer instead of the deed.
 */
const onlyOnce = (body: string): string => `
local before = redis.call('GET', KEYS[1])
if before then return before end
local answer = (function()
${body}
end)()
redis.call('SET', KEYS[1], answer, 'PX', ${operationMemoryMs})
return answer`;

/** Each script is a file `<name>-<number of keys>.lua`, or `<name>.lua` where that number varies. */
export type ScriptName = 'put' | 'remove' | 'first-time' | 'count' | 'tries' | 'due';
type Call = (...args: readonly (string | number)[]) => Promise<unknown>;
const varies: ReadonlySet<string> = new Set(['put', 'first-time']);

/** Makes the scripts known to the client. A script that the server forgot (SCRIPT FLUSH, failover) is sent to it again. */
export function defineScripts(client: RedisClient): void {
  for (const file of readdirSync(folder)) {
    const [, name = '', keys] = /^([a-z-]+?)(?:-(\d+))?\.lua$/.exec(file) ?? [];
    const body = readFileSync(new URL(file, folder), 'utf8');
    client.defineCommand(`latchkey:${name}`, {
      lua: name === 'due' ? body : onlyOnce(body),
      ...(keys ? { numberOfKeys: Number(keys) } : {}),
    });
  }
}

/** Runs a script in one atomic step. All keys share one hash tag. */
export function runScript(client: RedisClient, name: ScriptName, keys: readonly string[], args: readonly (string | number)[]) {
  const call = (client as unknown as Record<string, Call>)[`latchkey:${name}`];
  if (!call) throw new Error(`no script ${name}`);
  return call.apply(client, [...(varies.has(name) ? [keys.length] : []), ...keys, ...args]);
}
