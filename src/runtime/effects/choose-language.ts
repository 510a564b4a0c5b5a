import type { Account } from '../../core/account.ts';
import type { Owed } from '../../core/effects.ts';
import { allLanguages, type Language, ownNameOf } from '../../core/languages.ts';
import { ok } from '../../core/result.ts';
import type { Herald } from '../intents.ts';
import type { Languages } from '../languages.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import type { EffectContext, Perform } from '../turns.ts';

interface Choosing {
  readonly parts: Parts;
  readonly herald: Herald;
  readonly languages: Languages;
}

/** A choice goes on record; every other address is told once, in the language before: else one stolen chat makes all notices unreadable unseen (SEC-101, SEC-113). */
const recordAndTell = async (
  { parts, herald, languages }: Choosing,
  owed: Owed,
  context: EffectContext,
  { id: account }: Account,
  language: Language | null,
): Promise<void> => {
  const at = parts.now();
  const { address } = context.row;
  const before = await languages.chosenBy(account);
  const detail = { language: language ?? 'automatic', before: before ?? 'automatic' };
  const what = { action: 'language.chosen', outcome: 'success', target: account, effect: owed.id, detail } as const;
  const notice = { event: 'language-chosen', at, from: address.channel, language: language && ownNameOf(language) } as const;
  const tell = before === language ? null : await herald(account);
  await parts.records.transaction(async (tx) => {
    await tx.audit(recordOf(context, at, what));
    await tell?.(tx, { notice, account, key: owed.id, by: address, isReminder: true });
  });
};

/** Keeps the language a person chose. Settles with its locale, which the conversation takes on; null: whatever their chat says next. */
export const chooseLanguage =
  (choosing: Choosing): Perform =>
  async (owed, context) => {
    const { languages } = choosing;
    const language = allLanguages.find((one) => one === owed.with?.language) ?? null;
    const account = await languages.whose(context.row.address);
    if (account) await recordAndTell(choosing, owed, context, account, language);
    await languages.choose(context.row.address, language);
    return ok(language);
  };
