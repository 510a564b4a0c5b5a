import type { Case } from '../../core/cases/case.ts';
import type { Identity } from '../../core/identity.ts';
import { nameFor } from '../rows.ts';
import { type Done, rulesNow } from './chore.ts';
import { invitations } from './inviting.ts';
import { type Speaking, speakFirst } from './news.ts';
import { type CasePromise, promiseInvites } from './promises.ts';

const askAgainMs = 3_000;

type Invited = CasePromise & { readonly about: string; readonly flow: NonNullable<CasePromise['flow']> };

/** Whom it concerns is read now (SEC-18): every chat of theirs gets an invitation of its own. */
const fanOut = async ({ parts }: Speaking, of: Case, { about, flow, isUrgent }: Invited): Promise<Done> => {
  const people = await invitations[flow].whom(parts, of, about);
  const chats: Identity[] = [];
  for (const account of people) chats.push(...(await parts.directory.identitiesOf(account)));
  const invitation = { about, flow, isUrgent, at: parts.now() };
  await parts.records.transaction((tx) => promiseInvites(tx, parts.keys, of, invitation, chats));
  return 'over';
};

const isInvited = (one: CasePromise): one is Invited => one.about !== null && one.flow !== null;

/** Brings somebody what waits for them, as long as it matters. Whoever is in the middle of something is asked again in a moment. */
export const bring = async (speaking: Speaking, key: string, one: CasePromise): Promise<Done> => {
  const { parts } = speaking;
  const of = await parts.records.caseOf(one.case);
  if (!of || !isInvited(one)) return 'over';
  const { about, flow, to, isUrgent } = one;
  const inviting = invitations[flow];
  if (!inviting.isWanted(of, about, await rulesNow(speaking), parts.now(), isUrgent)) return 'over';
  if (!to) return fanOut(speaking, of, one);
  const named = await inviting.named(parts, of, about);
  const word = { id: nameFor(key), flow, named, about, manners: isUrgent ? 'interrupt' : inviting.manners } as const;
  return (await speakFirst(speaking, to, word)) === 'busy' ? { again: parts.now() + askAgainMs } : 'over';
};
