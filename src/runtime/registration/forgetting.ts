import { managerKind } from '../cases/managers.ts';
import { passKind } from '../cases/registration-passes.ts';
import { vouchesKind } from '../cases/vouches.ts';
import { knownChats } from '../known-chats.ts';
import { keepLanguage } from '../language-choice.ts';
import type { Parts } from '../parts.ts';
import { releaseKind } from '../releases/keeping.ts';
import { nameFor } from '../rows.ts';
import { prefilledKind } from './contact-memory.ts';
import { lifeKind } from './life.ts';

/**
 * Removes what is kept of an account beside its registrations: vouches, its manager, a pass, leave it asked for, when it was asked to register, what was seen of
 * it in the directory, the language that was chosen, writes and helpdesk cases that are over. Doing it twice is doing it once. What stays is the audit, a wish
 * not to be asked, and a hold, which runs out by itself (SEC-59, SEC-121).
 */
export const forget = async (
  parts: Pick<Parts, 'documents' | 'directory' | 'records' | 'now'>,
  account: string,
): Promise<void> => {
  const { documents } = parts;
  for (const kind of [vouchesKind, managerKind, passKind, releaseKind]) await documents.remove(kind, account);
  for (const kind of [lifeKind, prefilledKind]) await documents.remove(kind, nameFor(account));
  const chats = await knownChats(parts, account); // a leaver is gone from the directory already
  for (const who of [{ account }, ...chats.map((chat) => ({ chat }))]) await keepLanguage(documents, who, null);
  await parts.records.traces.forget(account, parts.now());
};
