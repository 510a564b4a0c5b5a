import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the demo writes: `data` holds the stores, `log` is the log file. All of it is temporary unless it is kept. */
export interface Place {
  readonly data: string;
  readonly log: string;
}

const keptFolder = fileURLToPath(new URL('../../../data/demo', import.meta.url));

const isAlive = (processId: number): boolean => {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
};

const ownerOf = (lock: string): number => {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
};

/** Two demos on one folder would be two bots with one memory. */
const takeKept = (): string => {
  mkdirSync(keptFolder, { recursive: true, mode: 0o700 });
  const lock = join(keptFolder, 'process-id');
  const owner = ownerOf(lock);
  if (owner > 0 && isAlive(owner)) throw new Error('another demo with --keep is running; end it first, or leave out --keep');
  writeFileSync(lock, String(process.pid));
  process.on('exit', () => rmSync(lock, { force: true }));
  return keptFolder;
};

/** Makes the folders. Whatever is temporary goes when the process ends, however it ends short of a kill. */
export const makePlace = (keep: boolean): Place => {
  const scratch = mkdtempSync(join(tmpdir(), 'latchkey-demo-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  // What the parts of the world write to the temporary folder lies in ours, and goes with it.
  process.env.TMPDIR = scratch;
  const data = keep ? takeKept() : mkdtempSync(join(scratch, 'data-'));
  return { data, log: join(scratch, 'latchkey.log') };
};
