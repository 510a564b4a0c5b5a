import type { Account } from '../core/account.ts';
import type { Address, Identity } from '../core/identity.ts';
import { type Language, undetermined } from '../core/languages.ts';
import { AppError } from '../core/result.ts';
import type { LocaleOf } from '../methods/locale-of.ts';
import { Homes } from './homes.ts';
import { type Chooser, chooserName, chosenLanguage, keepLanguage } from './language-choice.ts';
import type { Log, Parts } from './parts.ts';
import { currentPolicy } from './policies.ts';

/** A choice bites on the next turn where it was made, and this soon on every other replica, but for the answer to a press there. */
const freshMs = 2_000;
/** The card that answers a press speaks the language of its conversation: what was known of the person a while ago will do. */
const freshForPressesMs = 10 * 60_000;
const mostRemembered = 20_000;

type LanguageParts = Pick<Parts, 'documents' | 'directory' | 'now'> & {
  readonly records: Pick<Parts['records'], 'policy'>;
  readonly log: Pick<Log, 'warn'>;
};

/** The locale of the organisation: for whoever chose nothing and of whom nothing is known. */
export const organisationLocale = async ({ records }: Pick<LanguageParts, 'records'>): Promise<string> =>
  (await currentPolicy(records)).policy.branding.language;

/** Which language people are spoken to in. What they chose comes first, then what their chat says, then the directory. */
export class Languages {
  readonly #parts: LanguageParts;
  readonly #homes: Pick<Homes, 'find'>;
  readonly #known = new Map<string, { readonly at: number; readonly locale: string | null }>();

  constructor(parts: LanguageParts, homes: Pick<Homes, 'find'>) {
    this.#parts = parts;
    this.#homes = homes;
  }

  /** The locale for somebody who speaks to us from this address, or presses a button there. */
  async of(address: Address, isPress = false): Promise<string> {
    const name = chooserName({ chat: address });
    const forMs = isPress ? freshForPressesMs : freshMs;
    const chosen = await this.#remembered(name, forMs, () => chosenLanguage(this.#parts.documents, { chat: address }));
    if (chosen !== null) return chosen;
    if (address.locale !== undetermined) return address.locale;
    return this.#remembered(`directory ${name}`, forMs, () => this.#preferred(address));
  }

  /** The locale for whoever an account belongs to, in mails and notices: the organisation's where nobody says anything. */
  async ofAccount(account: string): Promise<string> {
    const own = (await chosenLanguage(this.#parts.documents, { account })) ?? (await this.#around(account));
    return own ?? (await organisationLocale(this.#parts));
  }

  /** Whose chat this is; null: nobody's, or the directory cannot say. */
  whose(identity: Identity): Promise<Account | null> {
    return this.#asked(() => this.#parts.directory.findByIdentity(identity));
  }

  /** Keeps a choice for this chat, its account and every chat of that; null takes it back. */
  async choose(identity: Identity, language: Language | null): Promise<void> {
    const account = await this.whose(identity);
    const chats = account ? await this.#chatsOf(account.id) : [];
    const choosers: readonly Chooser[] = [
      ...[identity, ...chats].map((chat) => ({ chat })),
      ...(account ? [{ account: account.id }] : []),
    ];
    for (const one of choosers) {
      await keepLanguage(this.#parts.documents, one, language);
      this.#known.delete(chooserName(one));
    }
  }

  /** What the chats of an account said last, or else what the directory says. */
  async #around(account: string): Promise<string | null> {
    for (const chat of await this.#chatsOf(account)) {
      const home = await this.#homes.find(chat);
      if (home && home.locale !== undetermined) return home.locale;
    }
    return (await this.#asked(() => this.#parts.directory.find(account)))?.preferredLanguage ?? null;
  }

  /** What the directory says, or else what the organisation speaks. */
  async #preferred(identity: Identity): Promise<string> {
    return (await this.whose(identity))?.preferredLanguage ?? (await organisationLocale(this.#parts));
  }

  async #chatsOf(account: string): Promise<readonly Identity[]> {
    return (await this.#asked(() => this.#parts.directory.identitiesOf(account))) ?? [];
  }

  /** A directory that cannot be asked costs the right language, and nothing else. */
  async #asked<T>(ask: () => Promise<T>): Promise<T | null> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'directory-unavailable') throw error;
      this.#parts.log.warn('the directory could not be asked for a language');
      return null;
    }
  }

  async #remembered<L extends string | null>(name: string, forMs: number, ask: () => Promise<L>): Promise<L> {
    const now = this.#parts.now();
    const known = this.#known.get(name);
    if (known && now - known.at < forMs) return known.locale as L;
    const locale = await ask();
    if (this.#known.size >= mostRemembered) this.#known.clear();
    this.#known.set(name, { at: now, locale });
    return locale;
  }
}

/** In which language whoever an account belongs to is written to. */
export const localeOfAccount = (parts: LanguageParts & Pick<Parts, 'records' | 'keys'>): LocaleOf => {
  const languages = new Languages(parts, new Homes(parts));
  return (account) => languages.ofAccount(account);
};
