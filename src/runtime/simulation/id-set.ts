import { hash } from 'node:crypto';

/** 64 bits that stand for an id. */
export interface Mark {
  readonly low: number;
  readonly high: number;
}

/** The mark of an id: 64 bits of its SHA-256. Among a million accounts and a million members two share one in one counting of 18 million. */
export const markOf = (id: string): Mark => {
  const digest = hash('sha256', id, 'buffer');
  return { low: digest.readUInt32LE(0), high: digest.readUInt32LE(4) };
};

const firstSlots = 16;
const shardCount = 256;

/** An open table of marks. A slot of two zeros is free: the mark of two zeros is one in 2^64. */
class Shard {
  #marks = new Uint32Array(firstSlots * 2);
  size = 0;

  has(low: number, high: number): boolean {
    return this.#isTaken(this.#slotOf(low, high));
  }

  add(low: number, high: number): void {
    const slot = this.#slotOf(low, high);
    if (this.#isTaken(slot)) return;
    this.#marks[slot] = low;
    this.#marks[slot + 1] = high;
    this.size += 1;
    if (this.size * 10 >= (this.#marks.length / 2) * 7) this.#grow();
  }

  #isTaken(slot: number): boolean {
    return this.#marks[slot] !== 0 || this.#marks[slot + 1] !== 0;
  }

  #slotOf(low: number, high: number): number {
    const last = this.#marks.length - 2;
    let slot = (low * 2) & last;
    while (this.#isTaken(slot) && (this.#marks[slot] !== low || this.#marks[slot + 1] !== high)) slot = (slot + 2) & last;
    return slot;
  }

  #grow(): void {
    const old = this.#marks;
    this.#marks = new Uint32Array(old.length * 2);
    this.size = 0;
    for (let slot = 0; slot < old.length; slot += 2) {
      const [low = 0, high = 0] = [old[slot], old[slot + 1]];
      if (low !== 0 || high !== 0) this.add(low, high);
    }
  }
}

/** A set of ids by their marks, in 11 to 23 bytes each and without their text; in shards, so that growing keeps nobody waiting. */
export class IdSet {
  readonly #shards = Array.from({ length: shardCount }, () => new Shard());

  get size(): number {
    return this.#shards.reduce((sum, { size }) => sum + size, 0);
  }

  add(mark: Mark): void {
    this.#shardOf(mark)?.add(mark.low, mark.high);
  }

  has(mark: Mark): boolean {
    return this.#shardOf(mark)?.has(mark.low, mark.high) ?? false;
  }

  #shardOf({ high }: Mark): Shard | undefined {
    return this.#shards[high & (shardCount - 1)];
  }
}
