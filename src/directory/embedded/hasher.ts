import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../../core/result.ts';

const atOnce = 4;
const longestQueue = 64;
/** argon2id is the library's standard algorithm; 19 MiB, two passes (OWASP Password Storage). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Slow hashing of passwords with a limit on how much happens at once. */
export interface Hasher {
  hash(password: string): Promise<string>;
  /** Whether the hash was made from the password; against null it takes as long and is false. */
  matches(hashed: string | null, password: string): Promise<boolean>;
}

/** Runs work, at most four pieces at once, up to 64 waiting; more is refused with `AppError('directory-unavailable')` (SEC-126). */
export const narrow = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  const turn = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  return async (work) => {
    if (running >= atOnce) {
      if (waiting.length >= longestQueue) throw new AppError('directory-unavailable', 'too many passwords wait to be hashed');
      await turn();
    } else running++;
    try {
      return await work();
    } finally {
      // A place is handed to the next in line, not freed: nobody who comes later overtakes.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
};

/** argon2id, 19 MiB, t=2, p=1, over the NFC form, so that one password has one form whatever keyboard typed it (SEC-76). */
export const createHasher = (): Hasher => {
  const queued = narrow();
  const hashNow = (password: string): Promise<string> => queued(() => hash(password.normalize('NFC'), cost));
  let decoy: Promise<string> | null = null;
  const decoyHash = (): Promise<string> => {
    decoy ??= hash('nobody has this password', cost);
    return decoy;
  };
  return {
    hash: hashNow,
    async matches(hashed, password) {
      const against = hashed ?? (await decoyHash());
      const isRight = await queued(() => verify(against, password.normalize('NFC')));
      return hashed !== null && isRight;
    },
  };
};
