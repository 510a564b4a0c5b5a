import { type Identity, identityKey } from '../../core/identity.ts';
import type { Afterwards } from '../afterwards.ts';
import type { Parts } from '../parts.ts';
import { nameFor } from '../rows.ts';
import { met } from './asking.ts';

const mostRemembered = 50_000;
const againMs = 3_600_000;

/** Sees who comes by, once an hour each; what follows is done in the background, so that nobody waits for it. */
export class Meeting {
  readonly #parts: Parts;
  readonly #afterwards: Afterwards;
  readonly #seen = new Map<string, number>();

  constructor(parts: Parts, afterwards: Afterwards) {
    this.#parts = parts;
    this.#afterwards = afterwards;
  }

  /** Somebody spoke to us; `isGreeted`: they are greeted just now, in words that ask to register. */
  meets(identity: Identity, isGreeted: boolean): void {
    const name = nameFor(identityKey(identity));
    const now = this.#parts.now();
    if (now - (this.#seen.get(name) ?? 0) < againMs) return;
    if (this.#seen.size >= mostRemembered) this.#seen.clear();
    this.#seen.set(name, now);
    this.#afterwards.begin('registration', () => this.#look(identity, isGreeted));
  }

  async #look(identity: Identity, isGreeted: boolean): Promise<void> {
    const account = await this.#parts.directory.findByIdentity(identity);
    if (account) await met(this.#parts, account, isGreeted);
  }
}
