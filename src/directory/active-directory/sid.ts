/** A security identifier as text, such as `S-1-5-32-544` (MS-DTYP 2.4.2), or null for anything else. */
export const sidOf = (bytes: Buffer | null): string | null => {
  if (!bytes || bytes.length < 8 || bytes.length !== 8 + (bytes[1] ?? 0) * 4) return null;
  const parts = Array.from({ length: bytes[1] ?? 0 }, (_, at) => bytes.readUInt32LE(8 + at * 4));
  return ['S', bytes[0], bytes.readUIntBE(2, 6), ...parts].join('-');
};

/** Whether the text is a security identifier. */
export const isSid = (text: string): boolean => /^S-1-\d+(-\d+){1,15}$/i.test(text);

/** The last part of a SID: what it is within its domain; null: not of a domain. */
export const ridOf = (sid: string): number | null => {
  const rid = /^S-1-5-21-\d+-\d+-\d+-(\d+)$/.exec(sid)?.[1];
  return rid === undefined ? null : Number(rid);
};
