import { allLanguages } from '../../core/languages.ts';
import { ok } from '../../core/result.ts';
import type { Languages } from '../languages.ts';
import type { Perform } from '../turns.ts';

/** Keeps the language a person chose. Settles with its locale, which the conversation takes on; null: whatever their chat says next. */
export const chooseLanguage =
  (languages: Languages): Perform =>
  async (owed, { row }) => {
    const language = allLanguages.find((one) => one === owed.with?.language) ?? null;
    await languages.choose(row.address, language);
    return ok(language);
  };
