import { Ber, type BerWriter, Control } from 'ldapts';
import { guidOf } from './guid.ts';
import { sidOf } from './sid.ts';

/** Asks for the list of rights alone, which may be read without being an administrator (LDAP_SERVER_SD_FLAGS, MS-ADTS 3.1.1.3.4.1.11). */
export class RightsOnly extends Control {
  constructor() {
    super('1.2.840.113556.1.4.801', { critical: true });
  }
  protected override writeControl(writer: BerWriter): void {
    writer.writeBuffer(Buffer.from([0x30, 0x03, 0x02, 0x01, 0x04]), Ber.OctetString);
  }
}

/** One line of a list of rights. `object`: the attribute, set of attributes or extended right it is about; null: all. */
export interface AccessEntry {
  readonly isAllowed: boolean;
  readonly mask: number;
  readonly object: string | null;
  readonly sid: string;
}

/** The rights on one entry, in the order they are weighed, and whether those of the folders above reach it. */
export interface AccessList {
  readonly entries: readonly AccessEntry[];
  readonly isInheriting: boolean;
}

const protectedBit = 0x1000;
const inheritOnly = 0x08;
/** ACE types: allow, deny, and both with an object (MS-DTYP 2.4.4.1). Others watch and decide nothing. */
const deciding: Readonly<Record<number, { readonly isAllowed: boolean; readonly hasObject: boolean }>> = {
  0: { isAllowed: true, hasObject: false },
  1: { isAllowed: false, hasObject: false },
  5: { isAllowed: true, hasObject: true },
  6: { isAllowed: false, hasObject: true },
};

const entryOf = (ace: Buffer): AccessEntry | null => {
  const kind = deciding[ace[0] ?? -1];
  if (!kind || ((ace[1] ?? 0) & inheritOnly) !== 0) return null;
  const flags = kind.hasObject ? ace.readUInt32LE(8) : 0;
  const objectEnd = kind.hasObject ? 12 + ((flags & 1) !== 0 ? 16 : 0) : 8;
  const sidAt = objectEnd + ((flags & 2) !== 0 ? 16 : 0);
  const object = (flags & 1) !== 0 ? guidOf(ace.subarray(12, 28)) : null;
  const sid = sidOf(ace.subarray(sidAt, sidAt + 8 + (ace[sidAt + 1] ?? 0) * 4));
  if (!sid) return null;
  return { isAllowed: kind.isAllowed, mask: ace.readUInt32LE(4), object, sid };
};

/** Reads `nTSecurityDescriptor` (self-relative, MS-DTYP 2.4.6); null: there is no list in it. */
export const accessListOf = (descriptor: Buffer | null): AccessList | null => {
  const at = descriptor && descriptor.length >= 20 ? descriptor.readUInt32LE(16) : 0;
  if (!descriptor || at === 0) return null;
  const entries: AccessEntry[] = [];
  let next = at + 8;
  for (let left = descriptor.readUInt16LE(at + 4); left > 0; left--) {
    const size = descriptor.readUInt16LE(next + 2);
    const entry = entryOf(descriptor.subarray(next, next + size));
    if (entry) entries.push(entry);
    next += size;
  }
  return { entries, isInheriting: (descriptor.readUInt16LE(2) & protectedBit) === 0 };
};

const genericAll = 0x10000000;

/** Whether somebody with these SIDs has a right on it: the first line that speaks of it decides. `objects`: the right itself and the sets it is in. */
export const isGranted = (list: AccessList, sids: ReadonlySet<string>, bit: number, objects: readonly string[]): boolean => {
  const speaking = list.entries.find(
    ({ sid, mask, object }) =>
      sids.has(sid) && ((mask & bit) !== 0 || (mask & genericAll) !== 0) && (object === null || objects.includes(object)),
  );
  return speaking?.isAllowed ?? false;
};
