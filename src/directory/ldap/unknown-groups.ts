import type { Connection } from './connection.ts';

interface Groups {
  resolve(connection: Connection, name: string): Promise<unknown>;
}

/** The names no group has, or several: nothing may be written while one of them is meant to protect. */
export const unknownAmong = async (
  groups: Groups,
  connection: Connection,
  names: readonly string[],
): Promise<readonly string[]> => {
  const found = await Promise.all(names.map((name) => groups.resolve(connection, name)));
  return names.filter((_, at) => !found[at]);
};
