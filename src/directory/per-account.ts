import type { Capabilities, Directory } from './port.ts';

/** What a directory made of several directories knows better of one account than of all: what can be done for it, and whether what it needs is there. */
export interface PerAccount {
  capabilitiesFor(account: string): Promise<Capabilities>;
  healthFor(account: string): ReturnType<Directory['health']>;
}

/** Whether a directory is made of several. */
export const isPerAccount = (directory: Directory): directory is Directory & PerAccount =>
  'capabilitiesFor' in directory && 'healthFor' in directory;

/** What can be done for this account: the directory's word, or that of the part of it the account lives in. Throws when that cannot be asked. */
export const capabilitiesFor = async (directory: Directory, account: string): Promise<Capabilities> =>
  isPerAccount(directory) ? directory.capabilitiesFor(account) : directory.capabilities;

/** Whether what this account needs is there and lets us write: asked before the first gate (Entra model 6.1.7). */
export const healthFor = (directory: Directory, account: string): ReturnType<Directory['health']> =>
  isPerAccount(directory) ? directory.healthFor(account) : directory.health();
