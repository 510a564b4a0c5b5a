import { accessSync, constants, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
const roomBytes = 2 ** 30;

const hasRoom = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= roomBytes;
  } catch {
    return false; // no Linux, or no memory to spare
  }
};

const base = hasRoom(memory) ? memory : tmpdir();

/**
 * A new folder for the stores of a test, in memory where the system has a gigabyte to spare, else among the temporary files. A disk takes milliseconds for
 * each commit and holds up the whole process meanwhile; what a commit survives beyond the death of a process only a power cut would show.
 */
export const storeFolder = (prefix: string): string => mkdtempSync(join(base, prefix));
