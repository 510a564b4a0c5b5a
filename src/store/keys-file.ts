import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { AppError } from '../core/result.ts';
import { type KeyPurpose, keyPurposes } from './keys.ts';

const keyBytes = 32;
/** Random bytes repeat themselves, but never this much; typed ones and placeholders do. */
const leastDifferentBytes = 16;

const Secret = z.string().superRefine((text, context) => {
  const bytes = Buffer.from(text, 'base64url');
  const refuse = (message: string) => context.addIssue({ code: 'custom', message });
  if (bytes.toString('base64url') !== text || bytes.length !== keyBytes) refuse('must be 32 bytes in base64url');
  else if (new Set(bytes).size < leastDifferentBytes) refuse('is not random');
});
const KeySet = z.strictObject(
  Object.fromEntries(keyPurposes.map((purpose) => [purpose, Secret])) as Record<KeyPurpose, typeof Secret>,
);
const KeyId = z.string().regex(/^[a-z0-9-]{1,16}$/);

/** The key ring as a file: the id of the current set, and each set with one key per purpose (SEC-58, SEC-105). */
const KeysFile = z.strictObject({ current: KeyId, keys: z.record(KeyId, KeySet) }).superRefine(({ current, keys }, context) => {
  const all = Object.values(keys).flatMap((set) => Object.values(set));
  if (!Object.hasOwn(keys, current)) context.addIssue({ code: 'custom', path: ['current'], message: 'names no key' });
  if (new Set(all).size < all.length) context.addIssue({ code: 'custom', path: ['keys'], message: 'two keys are equal' });
});
/** Never printed or logged: it is every secret of the installation. */
export type KeysFile = z.infer<typeof KeysFile>;

const broken = (path: string, what: string) => new AppError('configuration', `keys file ${path}: ${what}`);

/** Names of fields only, and only those of the form: a secret in the wrong place must not be repeated (SEC-103, SEC-116). */
const describeIssue = ({ path, message, code }: z.core.$ZodIssue): string => {
  const where = path.map((part) => (KeyId.safeParse(part).success ? String(part) : '?')).join('.');
  return `${where || 'file'} ${code === 'custom' ? message : code === 'invalid_type' ? 'is missing or of another type' : 'is not as it should be'}`;
};

function parse(path: string, text: string): KeysFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw broken(path, 'is not JSON'); // the parser's own message quotes the file
  }
  const checked = KeysFile.safeParse(json);
  if (!checked.success) throw broken(path, checked.error.issues.map(describeIssue).join('; '));
  return checked.data;
}

/** Reads and checks a keys file; refuses in production one that others may read or its group may write (SEC-105). */
export function readKeysFile(path: string, isProduction: boolean): KeysFile {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw broken(path, 'does not exist: KEYS_FILE must name a key ring');
  if (isProduction && found.mode & 0o027) throw broken(path, 'others can read or change it: chmod 600');
  return parse(path, readFileSync(path, 'utf8'));
}

const newKeySet = (): Record<KeyPurpose, string> =>
  Object.fromEntries(keyPurposes.map((purpose) => [purpose, randomBytes(keyBytes).toString('base64url')])) as Record<
    KeyPurpose,
    string
  >;

const writeBeside = (path: string, file: KeysFile): string => {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return draft;
};

/** Makes a keys file with fresh keys, for its owner alone (mode 600). False when there was one already: it stays as it is. */
export function createKeysFile(path: string): boolean {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = writeBeside(path, { current: 'k1', keys: { k1: newKeySet() } });
  try {
    linkSync(draft, path); // whole or not at all, and never over another one
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Adds a fresh set of keys and makes it the current one; what older sets sealed still opens (SEC-108). Gives the new key id. */
export function rotateKeysFile(path: string): string {
  const { keys } = readKeysFile(path, false);
  const newest = Math.max(0, ...Object.keys(keys).map((id) => Number(/^k(\d+)$/.exec(id)?.[1] ?? 0)));
  const current = `k${newest + 1}`;
  renameSync(writeBeside(path, { current, keys: { ...keys, [current]: newKeySet() } }), path);
  return current;
}
