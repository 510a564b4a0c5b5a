import type { Account } from '../../core/account.ts';
import type { Campaign } from '../../core/campaigns/campaign.ts';
import type { Message } from '../../core/campaigns/message.ts';
import { afterAsking, type Next, nextFor } from '../../core/campaigns/person.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import type { Policy } from '../../core/policy.ts';
import { promiseNotices } from '../../delivery/notices.ts';
import type { ClaimedPerson, Turn } from '../../store/campaigns.ts';
import { localeOfAccount } from '../languages.ts';
import { changeLife } from '../registration/life.ts';
import { nameFor } from '../rows.ts';
import type { CampaignWork } from './parts.ts';
import { reserve } from './peace.ts';
import { chatsOf, restOf, type Spoken, speakIn } from './reaching.ts';
import { type Found, findStanding } from './standing.ts';

/** How a turn ended: `asked` counts for the batch; `rest`: the platform asked to wait until then (epoch ms), and nothing was sent. */
export type Ended = 'asked' | 'other' | { readonly rest: number };

const minute = 60_000;
const busyMs = 15 * minute;
const soonMs = 1_000;

/** One sending of one round: repeated, it is the same. */
const sendId = (round: string, to: string): string => ['campaign', nameFor([round, to].join('\n'))].join(':');

const messageOf = (one: Campaign, policy: Policy): Message => ({
  campaign: one.id,
  purpose: one.purpose,
  organisation: policy.branding.organisation,
  note: one.note,
  by: one.by.name,
});

/** In the first chat that reaches them. */
const inChat = async (
  work: CampaignWork,
  chats: readonly Identity[],
  message: Message,
  round: string,
): Promise<Spoken | { readonly rest: number }> => {
  let came: Spoken = 'nobody';
  for (const chat of chats) {
    const id = sendId(round, identityKey(chat));
    const spoken = await speakIn(work, chat, { id, flow: 'campaign-ask', named: JSON.stringify(message) });
    if (spoken === 'said') return spoken;
    if (spoken === 'busy') came = spoken;
    const rest = restOf(work, [chat]);
    if (spoken === 'nobody' && rest > 0) return { rest }; // not nobody: the platform asked to wait
  }
  return came;
};

/** By mail, where no chat reaches them; false: there is no address. */
const byMail = async (
  { parts }: CampaignWork,
  account: Account,
  message: Message,
  round: string,
  policy: Policy,
): Promise<boolean> => {
  const { mail, login, id } = account;
  if (mail === null) return false;
  const at = parts.now();
  const notice = { event: 'asked-to-register', at, from: 'latchkey', message } as const;
  const announcement = {
    id: sendId(round, id),
    notice,
    mails: [mail],
    chats: [],
    isReminder: true as const,
    login,
    policy,
    locale: await localeOfAccount(parts)(id),
    now: at,
  };
  await parts.records.transaction((tx) => promiseNotices(tx, parts.keys, announcement));
  return true;
};

const askedTurn = (one: Campaign, { asked }: ClaimedPerson, at: number): Turn => ({
  state: 'waiting',
  asked: asked + 1,
  askedAt: at,
  dueAt: afterAsking(one, at),
});

const later = ({ asked, askedAt }: ClaimedPerson, dueAt: number): Turn => ({ state: 'waiting', asked, askedAt, dueAt });

/** Sends what is to be sent; where it went out, the turn that follows from it. */
const send = async (
  work: CampaignWork,
  one: Campaign,
  person: ClaimedPerson,
  account: Account,
  round: string,
  { policy }: Found['applied'],
): Promise<{ readonly turn: Turn; readonly ended: Ended }> => {
  const { parts } = work;
  const chats = await chatsOf(work, account.id);
  const message = messageOf(one, policy);
  const resting = restOf(work, chats);
  const came = resting > 0 ? { rest: resting } : await inChat(work, chats, message, round);
  const at = parts.now();
  if (typeof came === 'object') return { turn: later(person, at), ended: came };
  if (came === 'busy') return { turn: later(person, at + busyMs), ended: 'other' };
  if (came === 'nobody' && !(await byMail(work, account, message, round, policy)))
    return { turn: { ...later(person, at), state: 'unreachable' }, ended: 'other' };
  if (policy.registration.required) await changeLife(parts, account.id, { askedAt: at }); // the product's own asking is a day away
  return { turn: askedTurn(one, person, at), ended: 'asked' };
};

const turnOf = async (work: CampaignWork, one: Campaign, person: ClaimedPerson, found: Found, next: Next) => {
  const { parts } = work;
  if (next.do === 'close') return { turn: { ...later(person, person.dueAt), state: next.state }, ended: 'other' as const };
  if (next.do === 'wait' || !found.account)
    return { turn: later(person, next.do === 'wait' ? next.until : parts.now()), ended: 'other' as const };
  if (!(await reserve(parts, person.account, found.peace, next.round, parts.now())))
    return { turn: later(person, parts.now() + soonMs), ended: 'other' as const }; // another campaign was faster: looked at anew
  return send(work, one, person, found.account, next.round, found.applied);
};

/** Somebody's turn: asked, left in peace, or closed. What became of it is written after it happened, so that a kill repeats and never loses it. */
export const takeTurn = async (work: CampaignWork, one: Campaign, person: ClaimedPerson): Promise<Ended> => {
  const { parts } = work;
  const found = await findStanding(work, one, person.account);
  const { asked, askedAt } = person;
  const { reminders, reminderDays } = one;
  const next = nextFor(found.standing, { campaign: one.id, asked, askedAt, reminders, reminderDays }, parts.now());
  const { turn, ended } = await turnOf(work, one, person, found, next);
  await parts.campaigns.settle(person, turn);
  return ended;
};
