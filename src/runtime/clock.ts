import { readFileSync } from 'node:fs';

const offsetMs = (file: string): number => {
  try {
    const seconds = Number(readFileSync(file, 'utf8').trim());
    return Number.isFinite(seconds) ? seconds * 1000 : 0;
  } catch {
    return 0;
  }
};

/** The clock of this process, epoch ms. In development a file may hold seconds to add; it is read at every reading of the clock. */
export const clock = (offsetFile: string | null): (() => number) =>
  offsetFile ? () => Date.now() + offsetMs(offsetFile) : Date.now;
