import { z } from 'zod';
import type { Context, Flow, Heard, Move } from '../conversation.ts';
import { channelNames } from '../identity.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { type Finding, find, finding } from './finding.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { type Refused, refused, refusing } from './refusing.ts';
import type { Who } from './who.ts';
import { evidenceText } from './writing.ts';

/** A chat of the account, as `find-chats` brings it in. `linkedAt` (epoch ms) is null where the directory itself knows it: that one cannot be unlinked here. */
export const Chat = z.strictObject({
  channel: z.enum(channelNames),
  tenant: z.string(),
  person: z.string(),
  linkedAt: z.number().nullable(),
  isHere: z.boolean(),
});
/** What the person recognises a chat by; never anybody's but their own. */
export type Chat = z.infer<typeof Chat>;
const Chats = z.array(Chat).max(20);

interface Listing {
  readonly at: 'listing';
  readonly who: Who;
  readonly done: Sentence | null;
}
interface Look {
  readonly at: 'look';
  readonly who: Who;
  readonly chats: readonly Chat[];
  readonly done: Sentence | null;
}
interface Choosing extends Proven {
  readonly at: 'choosing';
}
interface ChooseChat extends Proven {
  readonly at: 'choose-chat';
  readonly chats: readonly Chat[];
}
interface Unlinking extends Proven {
  readonly at: 'unlinking';
}
type ChatsState = Finding | Listing | Look | Proving | Choosing | ChooseChat | Unlinking | { readonly at: 'unlinked-here' };

type Next = Move<ChatsState> | null;

const list = (who: Who, done: Sentence | null = null): Move<ChatsState> => ({
  state: { at: 'listing', who, done },
  effects: [{ do: 'find-chats', with: { account: who.account } }],
});

const choose = ({ who, evidence }: Proven): Move<ChatsState> => ({
  state: { at: 'choosing', who, evidence },
  effects: [{ do: 'find-chats', with: { account: who.account } }],
});

/** The chats that were found, or the refusal where they could not be. */
const foundIn = (event: Heard, then: (chats: readonly Chat[]) => ChatsState): Next => {
  if (event.kind !== 'settled' || event.effect !== 'find-chats') return null;
  return { state: event.outcome.ok ? then(Chats.parse(event.outcome.value)) : refused('directory-down') };
};

const nameOf = ({ channel }: Chat): Sentence => ({ say: `notice.from.${channel}` });
const detailOf = ({ linkedAt, isHere }: Chat): Sentence => {
  const where = isHere ? 'here' : 'there';
  if (linkedAt === null) return { say: `chats.row.directory.${where}` };
  return { say: `chats.row.linked.${where}`, with: { since: linkedAt } };
};

const askLook = ({ chats, done }: Look): ViewInput => ({
  kind: 'facts',
  title: { say: 'chats.title' },
  body: [...(done ? [done] : []), { say: 'chats.explain' }],
  rows: chats.map((one) => ({ label: nameOf(one), value: detailOf(one) })),
  actions: [
    { choice: 'begin:link-other', label: { say: 'button.link-other' }, style: 'primary' },
    ...(chats.some((one) => one.linkedAt !== null) ? [{ choice: 'unlink', label: { say: 'button.unlink' } }] : []),
  ],
});

const hearLook = ({ who }: Look, event: Heard, context: Context): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'begin:link-other') return { begin: 'link-other' };
  return who.isHeld ? { state: refused('hold') } : prove(who, 'manage-methods', context);
};

const askChat = ({ chats }: ChooseChat): ViewInput => ({
  kind: 'facts',
  title: { say: 'chats.which' },
  body: [{ say: 'chats.which.explain' }],
  rows: chats.map((one, at) => ({
    label: nameOf(one),
    value: detailOf(one),
    actions: [{ choice: `unlink:${at}`, label: { say: 'button.unlink' }, style: 'danger' as const }],
  })),
  actions: [{ choice: 'finish', label: { say: 'button.finish' }, style: 'primary' }],
});

const hearChat = (state: ChooseChat, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'finish') return list(state.who);
  const chat = state.chats.find((_, at) => event.choice === `unlink:${at}`);
  if (!chat) return null;
  const { who, evidence } = state;
  const { channel, tenant, person } = chat;
  const given = { account: who.account, channel, tenant, person, evidence: evidenceText(state) };
  return { state: { at: 'unlinking', who, evidence }, effects: [{ do: 'unlink-chat', with: given }] };
};

/** Reasons after which unlinking does not go on. */
const ends: Readonly<Record<string, Refused>> = Object.fromEntries(
  (['paused', 'frozen', 'hold', 'not-verified', 'untouchable'] as const).map((one) => [one, refused(one)]),
);

const hearUnlinked = ({ who }: Unlinking, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'unlink-chat') return null;
  if (!event.outcome.ok)
    return ends[event.outcome.reason]
      ? { state: ends[event.outcome.reason] as Refused }
      : list(who, { say: 'chats.not-unlinked' });
  return event.outcome.value === 'here' ? { state: { at: 'unlinked-here' } } : list(who, { say: 'chats.unlinked' });
};

/** The chats of the account; to unlink one takes the gates there are, and every address is told (SEC-16, SEC-101). */
export const chats: Flow<ChatsState> = {
  name: 'chats',
  version: 1,
  begin: (opening) => find('chats', opening),
  steps: {
    ...finding<ChatsState>((who) => list(who)),

    // "These chats belong to your account."
    listing: {
      ask: () => progress('progress.finding'),
      hear: ({ who, done }, event) => foundIn(event, (found) => ({ at: 'look', who, chats: found, done })),
    },
    look: { ask: askLook, hear: hearLook },
    ...proving<ChatsState>({ purpose: 'manage-methods', next: choose }),

    // "Which one is no longer yours?"
    choosing: {
      ask: () => progress('progress.finding'),
      hear: ({ who, evidence }, event) =>
        foundIn(event, (found) => ({ at: 'choose-chat', who, evidence, chats: found.filter((one) => one.linkedAt !== null) })),
    },
    'choose-chat': { ask: askChat, hear: hearChat },
    unlinking: { busy: true, ask: () => progress('progress.saving'), hear: hearUnlinked },

    // "This chat is no longer linked."
    'unlinked-here': {
      last: true,
      ask: () => ({
        kind: 'notice',
        title: { say: 'chats.unlinked-here' },
        body: [{ say: 'chats.unlinked-here.next' }],
        actions: [{ choice: 'begin:link', label: { say: 'button.begin-link' } }],
      }),
      hear: (_state, event) => (event.kind === 'answered' ? { begin: 'link' } : null),
    },
    ...refusing<ChatsState>(),
  },
};
