import type { Account } from '../../../src/core/account.ts';
import type { Result } from '../../../src/core/result.ts';
import type { NotSignedIn } from '../../../src/directory/embedded.ts';
import type { Directory } from '../../../src/directory/port.ts';
import type { FernhillDomain } from '../fernhill-domain.ts';
import type { CastMember } from './cast.ts';

/** The directories the demo can stand on. */
export const demoDirectories = ['embedded', 'active-directory'] as const;
/** `active-directory` starts a domain controller, which takes a while; `embedded` needs nothing. */
export type DemoDirectoryKind = (typeof demoDirectories)[number];

/** How an application that trusts the directory lets people in. */
export interface Door {
  signIn(login: string, password: string): Promise<Result<Pick<Account, 'id' | 'displayName'>, NotSignedIn>>;
  /** Whether who signed in at `since` (epoch ms) is still signed in. */
  isSignedIn(account: string, since: number): Promise<boolean>;
}

/** The directory of a running demo, with everybody in it. */
export interface DemoDirectory {
  readonly kind: DemoDirectoryKind;
  readonly cast: readonly CastMember[];
  /** What the bot is told of it. */
  readonly env: Readonly<Record<string, string>>;
  /** Where it is, for the terminal. */
  readonly place: string;
  /** The domain controller behind it; null: there is none. */
  readonly domain: FernhillDomain | null;
  doorOf(opened: Directory): Door;
  stop(): Promise<void>;
}
