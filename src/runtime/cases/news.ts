import { randomUUID } from 'node:crypto';
import type { Case } from '../../core/cases/case.ts';
import { type Conversation, type Flows, isOver } from '../../core/conversation.ts';
import type { Identity } from '../../core/identity.ts';
import type { Homes } from '../homes.ts';
import type { Presenter } from '../presenter.ts';
import { rowKeyOf } from '../rows.ts';
import { RequestSecrets } from '../secrets.ts';
import type { Turns } from '../turns.ts';
import type { Knocking, Reached } from './knocking.ts';
import type { CaseParts, Rules } from './parts.ts';
import { snapshotOf } from './snapshot.ts';

/** What speaks to people who did not ask just now. */
export interface Speaking {
  readonly parts: CaseParts & { readonly flows: Flows };
  readonly turns: Turns;
  readonly presenter: Presenter;
  readonly homes: Homes;
  readonly knocking: Knocking;
}

/** Tells one conversation; its card changes in place. Whoever is at something else does not hear it: false. */
export const tellOne = async (
  { turns, presenter }: Pick<Speaking, 'turns' | 'presenter'>,
  identity: Identity,
  about: string,
  value: unknown,
): Promise<boolean> => {
  const key = rowKeyOf(identity);
  const event = { kind: 'told', id: randomUUID(), about, value } as const;
  const told = await turns.deliver(key, event, new RequestSecrets());
  const row = await told.settled;
  if (told.isHeard && row) await presenter.show(key, row);
  return told.isHeard;
};

const tellAccount = async (speaking: Speaking, account: string, about: string, value: unknown): Promise<void> => {
  for (const identity of await speaking.parts.directory.identitiesOf(account)) await tellOne(speaking, identity, about, value);
};

/** Everybody who has or had the case. */
const agentsOf = (of: Case): readonly string[] => [
  ...new Set([of.agent.account, ...of.handOvers.map(({ from }) => from.account)]),
];

const live: readonly string[] = ['asked', 'number-typed'];

/** The caller's cards of a number that is over close, in whichever chat they still stand. */
const tellCaller = async (speaking: Speaking, of: Case): Promise<void> => {
  const last = of.verifications.at(-1);
  if (!last || (of.closedAt === null && live.includes(last.state))) return;
  await tellAccount(speaking, of.target.account, last.id, of.closedAt === null ? last.state : 'expired');
};

/** Everybody who looks at a case sees it as it stands now: one live card, the same in every copy. */
export const tellCase = async (speaking: Speaking, of: Case, rules: Rules): Promise<void> => {
  for (const agent of agentsOf(of)) await tellAccount(speaking, agent, of.id, await snapshotOf(speaking.parts, of, agent, rules));
  await tellCaller(speaking, of);
};

/** Approvers who still look at a request hear that it is over, in every chat of theirs. */
export const tellApprovers = async (
  speaking: Speaking,
  request: string,
  why: 'decided' | 'withdrawn' | 'closed' | 'expired',
): Promise<void> => {
  for (const { id } of await speaking.parts.roles.holders('approver')) await tellAccount(speaking, id, request, why);
};

/** How much somebody may be interrupted: a caller's open card gives way to a call; whoever is to decide finishes what they are at. */
export type Manners = 'interrupt' | 'wait';

/** Something to be said first: which flow begins, about what, and how politely. */
export interface Word {
  readonly flow: string;
  readonly named: string;
  readonly manners: Manners;
  /** Makes it once, on all replicas; without one every time is another. */
  readonly id?: string;
  /** What it is about, as the flow's state has it: whoever is at it already is left in peace. */
  readonly about?: string;
  /** What an open conversation must not be interrupted at, whatever the manners. */
  readonly spares?: (open: Conversation) => boolean;
}

/** Whether somebody is at this very thing already, however they came there. */
const isAtIt = ({ flow, state }: Conversation, word: Word): boolean =>
  word.about !== undefined && flow === word.flow && JSON.stringify(state).includes(word.about);

/** Begins a flow in somebody's direct chat, once. A write on its way is never interrupted; `manners` says whether an open card is. */
export const speakFirst = async (
  { parts, turns, presenter, homes }: Speaking,
  identity: Identity,
  word: Word,
): Promise<Reached> => {
  const home = await homes.find(identity);
  if (!home) return 'unknown';
  const key = rowKeyOf(identity);
  const before = await turns.read(key);
  const open = before.row !== null && !isOver(parts.flows, before.row) ? before.row : null;
  if (open && isAtIt(open, word)) return 'reached';
  if (open && (word.manners === 'wait' || word.spares?.(open))) return 'busy';
  const event = { id: word.id ?? randomUUID(), once: word.id ? [word.id] : [] };
  const begun = await turns.begin(key, word.flow, { named: word.named }, home, event, new RequestSecrets(), before);
  if (begun.isRepeat) return 'reached';
  const row = await begun.settled;
  if (!begun.isHeard || !row) return 'busy';
  if (open)
    await presenter.retire(open, { kind: 'notice', title: { say: 'case.made-way' }, body: [{ say: 'case.made-way.next' }] });
  await presenter.show(key, row);
  return 'reached';
};

/** A word that matters only for a while. */
export interface PassingWord extends Word {
  readonly isWanted: () => Promise<boolean>;
}

/** Begins a flow in every chat of an account; whoever is busy is asked again later, as long as this process lives. */
export const speakToAccount = async (speaking: Speaking, account: string, word: PassingWord): Promise<void> => {
  for (const identity of await speaking.parts.directory.identitiesOf(account)) {
    const speak = (): Promise<Reached> => speakFirst(speaking, identity, word);
    if ((await speak()) === 'busy') speaking.knocking.again({ speak, isWanted: word.isWanted });
  }
};
