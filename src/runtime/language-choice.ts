import { type Identity, identityKey } from '../core/identity.ts';
import { allLanguages, type Language } from '../core/languages.ts';
import { AppError } from '../core/result.ts';
import type { Documents } from '../store/documents.ts';
import { nameFor } from './rows.ts';

const kind = 'language';
const mostRaces = 8;

/** Whose choice it is: a chat's, or an account's, for what is told outside of chats. */
export type Chooser = { readonly chat: Identity } | { readonly account: string };

/** The name a choice rests under; says nothing of whose it is. */
export const chooserName = (who: Chooser): string =>
  'chat' in who ? `chat:${nameFor(identityKey(who.chat))}` : `account:${nameFor(who.account)}`;

/** What rests where somebody chose none, until it is removed. */
const automatic = 'automatic';

/** A choice (null: none), with the guard of its next change. */
export const choiceOf = async (
  documents: Documents,
  who: Chooser,
): Promise<{ readonly language: Language | null; readonly rev: number }> => {
  const found = await documents.get(kind, chooserName(who));
  return { language: allLanguages.find((one) => one === found?.body) ?? null, rev: found?.rev ?? 0 };
};

/** The language somebody chose, or null. */
export const chosenLanguage = async (documents: Documents, who: Chooser): Promise<Language | null> =>
  (await choiceOf(documents, who)).language;

/** Writes a choice, or that there is none, after the revision that was read; false where somebody was faster. */
export const putChoice = (write: Documents['put'], who: Chooser, language: Language | null, rev: number): Promise<boolean> =>
  write(kind, chooserName(who), language ?? automatic, rev);

/** Keeps a choice, over whatever was kept; null takes it back. */
export const keepLanguage = async (documents: Documents, who: Chooser, language: Language | null): Promise<void> => {
  if (language === null) return void (await documents.remove(kind, chooserName(who)));
  for (let race = 0; race < mostRaces; race += 1) {
    const { rev } = await choiceOf(documents, who);
    if (await putChoice(documents.put, who, language, rev)) return;
  }
  throw new AppError('too-many-races', 'a choice of language was written by others again and again');
};
