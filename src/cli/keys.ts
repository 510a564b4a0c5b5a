import { createKeysFile, rotateKeysFile } from '../store/keys-file.ts';
import { type Command, type ExitCode, ended, showUsage, type World } from './command.ts';

const create = (file: string, world: World): ExitCode =>
  createKeysFile(file)
    ? ended(
        world,
        0,
        `Made ${file}, readable by its owner only. Keep a copy apart from the data: nothing sealed opens without it.`,
      )
    : ended(world, 1, `Refused: ${file} exists and stays as it is.`);

const rotate = (file: string, world: World): ExitCode =>
  ended(
    world,
    0,
    `${file} has a new set of keys, ${rotateKeysFile(file)}; older ones open what they sealed. Restart every replica.`,
  );

/** `latchkey keys`: makes a key ring, or adds a fresh set to it (SEC-105, SEC-108). Works before anything else is configured. */
export const keys: Command = {
  usage: [
    'keys create [FILE]                      a new key ring (KEYS_FILE); never over another one',
    'keys rotate [FILE]                      new keys for what is written from now on',
  ],
  async run([verb, file, ...more], world) {
    const path = file ?? world.env.KEYS_FILE;
    if (!path || more.length > 0) return showUsage(keys, world);
    if (verb === 'create') return create(path, world);
    return verb === 'rotate' ? rotate(path, world) : showUsage(keys, world);
  },
};
