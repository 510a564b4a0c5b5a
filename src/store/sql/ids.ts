import { randomBytes } from 'node:crypto';

/** Ids that sort by the time they were made, also within one millisecond of one process (RFC 9562, UUID version 7). */
export const timeOrderedIds = (now: () => number): (() => string) => {
  let lastMs = 0;
  let counter = 0;
  return () => {
    const at = Math.max(now(), lastMs);
    counter = at === lastMs ? counter + 1 : 0;
    // 12 bits of counter; a fuller millisecond borrows from the next.
    lastMs = counter > 0xfff ? at + 1 : at;
    counter &= 0xfff;
    const time = lastMs.toString(16).padStart(12, '0');
    const random = randomBytes(8);
    random.writeUInt8((random.readUInt8(0) & 0x3f) | 0x80, 0);
    const tail = random.toString('hex');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
};
