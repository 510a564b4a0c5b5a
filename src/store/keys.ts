/** Each purpose has a key of its own (SEC-58, SEC-105). */
export const keyPurposes = [
  'row',
  'registration',
  'address',
  'outbox',
  'code',
  'handle',
  'page',
  'form',
  'pepper',
  'audit',
  'policy',
  'decoy',
  'history',
] as const;
/** Chooses a key: what was sealed or signed for one purpose does not open for another. */
export type KeyPurpose = (typeof keyPurposes)[number];

/** The key ring, as the rest of the product sees it: keys never leave it. */
export interface Keys {
  /** `v1.<key id>.<nonce>.<ciphertext and tag>`, base64url; AES-256-GCM, key derived per record, `context` authenticated (SEC-106). */
  seal(purpose: KeyPurpose, context: string, plain: string): string;
  /** The plain text; throws `AppError('seal-broken')` when anything does not fit: a refusal and an alarm, never a reset. */
  open(purpose: KeyPurpose, context: string, sealed: string): string;
  /** HMAC-SHA-256 under the current key, base64url. */
  mac(purpose: KeyPurpose, text: string): string;
  /** The MACs of `text` under every key of the ring, the current one first: what finds something that was stored under an older key. */
  macs(purpose: KeyPurpose, text: string): readonly string[];
  /** Whether `mac` was made from `text` by the current or an older key; constant time. */
  isMac(purpose: KeyPurpose, text: string, mac: string): boolean;
}
