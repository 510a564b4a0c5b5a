import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundleContents } from './bundle/contents.ts';
import { scrubbed, scrubber } from './bundle/scrub.ts';
import { type ExitCode, ended, type World } from './command.ts';

/** Writes a new file for its owner alone; false when there is one already: it stays as it is. */
const writeNew = (file: string, content: Buffer): boolean => {
  try {
    writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/** Packs what support needs as one JSON document in gzip, every value of a setting and every address taken out (SEC-103, SEC-116, SEC-120). */
export const writeBundle = async (world: World, file: string): Promise<ExitCode> => {
  const contents = scrubbed(await bundleContents(world), scrubber(world.env));
  const content = gzipSync(JSON.stringify(contents, null, 2));
  if (!writeNew(file, content)) return ended(world, 1, `Refused: ${file} exists and stays as it is.`);
  return ended(world, 0, `Wrote ${file} (${content.length} bytes). Look into it before you send it: gzip -dc ${file}`);
};
