import { createHash } from 'node:crypto';

/** A name for something personal that may stand in a store: SHA-256, 128 bits, base64url (SEC-104). */
export const hashed = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
