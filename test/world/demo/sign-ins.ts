import type { NotSignedIn } from '../../../src/directory/embedded.ts';
import type { Door } from './directory.ts';

/** Somebody who signed in here, and whether that still counts. */
export interface SignedIn {
  readonly name: string;
  readonly at: number;
  readonly isStill: boolean;
}

interface Session {
  readonly account: string;
  readonly name: string;
  readonly at: number;
}

const mostShown = 12;

/** The sign-in of an application that trusts the directory. */
export class SignIns {
  readonly #door: Door;
  readonly #now: () => number;
  readonly #sessions: Session[] = [];

  constructor(door: Door, now: () => number) {
    this.#door = door;
    this.#now = now;
  }

  /** Tries a password: the name of who is signed in now, or why nobody is. */
  async attempt(login: string, password: string): Promise<{ readonly name: string } | { readonly why: NotSignedIn }> {
    const checked = await this.#door.signIn(login, password);
    if (!checked.ok) return { why: checked.reason };
    const { id, displayName } = checked.value;
    this.#sessions.unshift({ account: id, name: displayName, at: this.#now() });
    this.#sessions.length = Math.min(this.#sessions.length, mostShown);
    return { name: displayName };
  }

  /** Who signed in, newest first. */
  all(): Promise<readonly SignedIn[]> {
    return Promise.all(
      this.#sessions.map(async ({ account, name, at }) => ({
        name,
        at,
        isStill: await this.#door.isSignedIn(account, at),
      })),
    );
  }
}
