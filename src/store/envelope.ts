import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** An envelope taken apart; nothing of it is believed yet. */
export interface Envelope {
  readonly keyId: string;
  readonly nonce: Buffer;
  readonly sealed: Buffer;
}

/**
 * A key per record: no key ever seals twice, so a nonce cannot be used twice under one (SEC-106; HKDF: RFC 5869). A key object, because a cipher takes
 * several times as long over the bare bytes.
 */
const recordKey = (key: KeyObject, nonce: Buffer): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', key, nonce, 'latchkey v1 seal', 32)));

/** What is authenticated beside the text. JSON keeps the parts apart whatever is in them. */
const boundTo = (purpose: string, keyId: string, context: string): Buffer =>
  Buffer.from(JSON.stringify(['v1', purpose, keyId, context]));

/** `v1.<key id>.<nonce>.<ciphertext and tag>`, base64url: `plain` under AES-256-GCM, bound to purpose, key id and context (SEC-106). */
export function sealEnvelope(key: KeyObject, keyId: string, purpose: string, context: string, plain: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', recordKey(key, nonce), nonce).setAAD(boundTo(purpose, keyId, context));
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `v1.${keyId}.${nonce.toString('base64url')}.${sealed.toString('base64url')}`;
}

/** The bytes of a base64url text, or null when it is not exactly what those bytes would be written as. */
const bytesOf = (text: string): Buffer | null => {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : null;
};

/** Takes an envelope apart; null when it is none. */
export function readEnvelope(text: string): Envelope | null {
  const [version, keyId, nonceText, sealedText, ...more] = text.split('.');
  if (version !== 'v1' || !keyId || !nonceText || !sealedText || more.length) return null;
  const [nonce, sealed] = [bytesOf(nonceText), bytesOf(sealedText)];
  if (!nonce || !sealed || nonce.length !== nonceBytes || sealed.length < tagBytes) return null;
  return { keyId, nonce, sealed };
}

/** The plain text; throws when anything was changed or moved. */
export function openEnvelope(key: KeyObject, { keyId, nonce, sealed }: Envelope, purpose: string, context: string): string {
  const decipher = createDecipheriv('aes-256-gcm', recordKey(key, nonce), nonce, { authTagLength: tagBytes });
  decipher.setAAD(boundTo(purpose, keyId, context)).setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]).toString('utf8');
}
