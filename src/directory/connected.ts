import type { Connectivity } from './hybrid/connectivity.ts';
import type { Directory } from './port.ts';

/** How writeback of one directory stands. */
export interface NamedConnectivity extends Connectivity {
  readonly name: string;
}

/** What a directory with writeback knows of its office side; a router knows it of each of its directories. */
export interface Connected {
  connectivities(): readonly NamedConnectivity[];
  /** Asks for a sign of life now; ends when it is known what it brought. */
  beat(): Promise<void>;
}

const isConnected = (directory: Directory): directory is Directory & Connected =>
  'connectivities' in directory && 'beat' in directory;

/** How writeback stands, for each directory that has it (Entra model 6.4); empty where nothing is written back. */
export const connectivitiesOf = (directory: Directory): readonly NamedConnectivity[] =>
  isConnected(directory) ? directory.connectivities() : [];

/** Asks every office side for a sign of life. */
export const beatOf = async (directory: Directory): Promise<void> => {
  if (isConnected(directory)) await directory.beat();
};
