import { type Address, type Identity, identityKey } from '../core/identity.ts';
import { chosenLanguage } from './language-choice.ts';
import type { Parts } from './parts.ts';
import { nameFor } from './rows.ts';

const mostCached = 10_000;

type HomeParts = Pick<Parts, 'records' | 'keys' | 'documents'>;

/** Where people can be spoken to first: sealed in Records, read again only when something changed. */
export class Homes {
  readonly #parts: HomeParts;
  readonly #known = new Map<string, string>();

  constructor(parts: HomeParts) {
    this.#parts = parts;
  }

  /** Remembers an address; true when the person was never heard of before. */
  async remember(address: Address): Promise<boolean> {
    const name = nameFor(identityKey(address));
    const text = JSON.stringify(address);
    if (this.#known.get(name) === text) return false;
    const before = await this.#parts.records.addressOf(name);
    await this.#parts.records.rememberAddress({
      identity: name,
      account: null,
      sealed: this.#parts.keys.seal('address', name, text),
    });
    this.#keep(name, text);
    return before === null;
  }

  /** Whether a person can be spoken to first. */
  async isKnown(identity: Identity): Promise<boolean> {
    return (await this.#parts.records.addressOf(nameFor(identityKey(identity)))) !== null;
  }

  /** The remembered address of a person with the language they chose since, or null. */
  async find(identity: Identity): Promise<Address | null> {
    const name = nameFor(identityKey(identity));
    const known = await this.#parts.records.addressOf(name);
    if (!known) return null;
    const address = JSON.parse(this.#parts.keys.open('address', name, known.sealed)) as Address;
    const chosen = await chosenLanguage(this.#parts.documents, { chat: identity });
    return { ...address, locale: chosen ?? address.locale };
  }

  #keep(name: string, text: string): void {
    if (this.#known.size >= mostCached) this.#known.clear();
    this.#known.set(name, text);
  }
}
