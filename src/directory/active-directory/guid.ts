/** An account id as Latchkey writes it: a GUID in lower case with dashes. */
export const isGuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Swaps the first three parts of a GUID between the order of bytes and of digits (MS-DTYP 2.3.4). */
const swapped = (bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(bytes.subarray(0, 4)).reverse(),
    Buffer.from(bytes.subarray(4, 6)).reverse(),
    Buffer.from(bytes.subarray(6, 8)).reverse(),
    bytes.subarray(8, 16),
  ]);

/** `objectGUID` as text, or null for anything that is not 16 bytes. */
export const guidOf = (bytes: Buffer | null): string | null =>
  bytes?.length === 16
    ? swapped(bytes)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    : null;

/** The bytes of a GUID, for filters. */
export const guidBytes = (guid: string): Buffer => swapped(Buffer.from(guid.replaceAll('-', ''), 'hex'));

/** A name for an entry that survives renames and moves (MS-ADTS 3.1.1.3.1.2.4). */
export const guidDn = (guid: string): string => `<GUID=${guid}>`;
