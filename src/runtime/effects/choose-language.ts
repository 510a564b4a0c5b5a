import type { Account } from '../../core/account.ts';
import type { Owed } from '../../core/effects.ts';
import { allLanguages, type Language, ownNameOf } from '../../core/languages.ts';
import { AppError, ok } from '../../core/result.ts';
import type { Herald } from '../intents.ts';
import { choiceOf, putChoice } from '../language-choice.ts';
import type { Languages } from '../languages.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import type { EffectContext, Perform } from '../turns.ts';

interface Choosing {
  readonly parts: Parts;
  readonly herald: Herald;
  readonly languages: Languages;
}

const mostRaces = 8;

/**
 * A choice is written with its record, or not at all; every other address is told once, in the language before: else one stolen chat makes all notices
 * unreadable unseen (SEC-101, SEC-113). Performed again it is on record once. False: somebody else chose at the same moment.
 */
const writeAndTell = async (
  { parts, herald }: Choosing,
  owed: Owed,
  context: EffectContext,
  { id: account }: Account,
  language: Language | null,
): Promise<boolean> => {
  const at = parts.now();
  const { address } = context.row;
  const { language: before, rev } = await choiceOf(parts.documents, { account });
  const detail = { language: language ?? 'automatic', before: before ?? 'automatic' };
  const what = { action: 'language.chosen', outcome: 'success', target: account, effect: owed.id, detail } as const;
  const notice = { event: 'language-chosen', at, from: address.channel, language: language && ownNameOf(language) } as const;
  const tell = before === language ? null : await herald(account);
  return parts.records.transaction(async (tx) => {
    if (!(await putChoice(tx.putDocument, { account }, language, rev))) return false;
    if (!(await tx.consume('language-chosen', owed.id, at))) return true;
    await tx.audit(recordOf(context, at, what));
    await tell?.(tx, { notice, account, key: owed.id, by: address, isReminder: true });
    return true;
  });
};

const choose = async (choosing: Choosing, owed: Owed, context: EffectContext, account: Account, language: Language | null) => {
  for (let race = 0; race < mostRaces; race += 1) if (await writeAndTell(choosing, owed, context, account, language)) return;
  throw new AppError('too-many-races', 'a choice of language was written by others again and again');
};

/** Keeps the language a person chose. Settles with its locale, which the conversation takes on; null: whatever their chat says next. */
export const chooseLanguage =
  (choosing: Choosing): Perform =>
  async (owed, context) => {
    const { languages } = choosing;
    const language = allLanguages.find((one) => one === owed.with?.language) ?? null;
    const account = await languages.whose(context.row.address);
    if (account) await choose(choosing, owed, context, account, language);
    await languages.choose(context.row.address, language);
    return ok(language);
  };
