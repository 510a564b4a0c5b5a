import { hash } from 'node:crypto';
import type { Key, PutOptions } from './sessions.ts';

const shardCount = 32;
const shardName = (index: number): string => `p${String(index).padStart(2, '0')}`;

/** All shards: the tags under which rows may be due. `due` looks at each of them. */
export const shards: readonly string[] = Array.from({ length: shardCount }, (_, index) => shardName(index));

/** The tag of whatever `text` names (a conversation, an account): one of `shards`, the same in every replica and release. */
export const shardOf = (text: string): string => shardName(hash('sha256', text, 'buffer').readUInt32BE(0) % shardCount);

/** Refuses a row that would be due under a tag where no sweep looks: a bug of the caller. */
export function refuseUnseenDue(key: Key, options: PutOptions): void {
  if (options.dueAt !== null && !shards.includes(key.tag)) throw new RangeError(`no sweep looks at tag ${key.tag}: use shardOf`);
}
