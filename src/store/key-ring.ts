import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { AppError } from '../core/result.ts';
import { openEnvelope, readEnvelope, sealEnvelope } from './envelope.ts';
import type { KeyPurpose, Keys } from './keys.ts';
import { createKeysFile, type KeysFile, readKeysFile } from './keys-file.ts';

type KeySet = Readonly<Record<KeyPurpose, KeyObject>>;

const keySet = (texts: Readonly<Record<KeyPurpose, string>>): KeySet =>
  Object.fromEntries(
    Object.entries(texts).map(([purpose, text]) => [purpose, createSecretKey(Buffer.from(text, 'base64url'))]),
  ) as Record<KeyPurpose, KeyObject>;

const macOf = (key: KeyObject, text: string): string => createHmac('sha256', key).update(text).digest('base64url');

/** Keys of several ages: the current one seals and signs, all of them open and check (SEC-108). */
class KeyRing implements Keys {
  readonly #currentId: string;
  readonly #current: KeySet;
  readonly #sets: ReadonlyMap<string, KeySet>;

  constructor({ current, keys }: KeysFile) {
    this.#sets = new Map(Object.entries(keys).map(([id, texts]) => [id, keySet(texts)]));
    const set = this.#sets.get(current);
    if (!set) throw new AppError('configuration', 'the current key is not in the ring');
    this.#currentId = current;
    this.#current = set;
  }

  seal(purpose: KeyPurpose, context: string, plain: string): string {
    return sealEnvelope(this.#current[purpose], this.#currentId, purpose, context, plain);
  }

  open(purpose: KeyPurpose, context: string, sealed: string): string {
    const envelope = readEnvelope(sealed);
    const key = envelope && this.#sets.get(envelope.keyId)?.[purpose];
    const broken = () => new AppError('seal-broken', `a sealed value (${purpose}) does not open here`);
    if (!envelope || !key) throw broken();
    try {
      return openEnvelope(key, envelope, purpose, context);
    } catch {
      throw broken(); // OpenSSL has nothing to add but "unable to authenticate data"
    }
  }

  mac(purpose: KeyPurpose, text: string): string {
    return macOf(this.#current[purpose], text);
  }

  macs(purpose: KeyPurpose, text: string): readonly string[] {
    const older = [...this.#sets.values()].filter((set) => set !== this.#current);
    return [this.#current, ...older].map((set) => macOf(set[purpose], text));
  }

  isMac(purpose: KeyPurpose, text: string, mac: string): boolean {
    const given = Buffer.from(mac);
    // Every key is tried, whichever fits: the time tells nothing.
    const fits = [...this.#sets.values()].map((set) => {
      const expected = Buffer.from(macOf(set[purpose], text));
      return given.length === expected.length && timingSafeEqual(given, expected);
    });
    return fits.includes(true);
  }
}

/** The file, and whether a missing one may be made. */
export interface KeysPlace {
  readonly file: string;
  readonly isProduction: boolean;
}

/** Opens the key ring. A missing file is made in development and refused in production; a wrong one is always refused (SEC-105). */
export function openKeys({ file, isProduction }: KeysPlace): Keys {
  if (!isProduction && !existsSync(file)) createKeysFile(file);
  return new KeyRing(readKeysFile(file, isProduction));
}
