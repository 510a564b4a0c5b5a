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

/** The language somebody chose, or null. */
export const chosenLanguage = async (documents: Documents, who: Chooser): Promise<Language | null> => {
  const found = await documents.get(kind, chooserName(who));
  return allLanguages.find((one) => one === found?.body) ?? null;
};

/** Keeps a choice, over whatever was kept; null takes it back. */
export const keepLanguage = async (documents: Documents, who: Chooser, language: Language | null): Promise<void> => {
  if (language === null) return void (await documents.remove(kind, chooserName(who)));
  for (let race = 0; race < mostRaces; race += 1) {
    const { rev } = (await documents.get(kind, chooserName(who))) ?? { rev: 0 };
    if (await documents.put(kind, chooserName(who), language, rev)) return;
  }
  throw new AppError('too-many-races', 'a choice of language was written by others again and again');
};
