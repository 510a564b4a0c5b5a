import { randomUUID } from 'node:crypto';
import type { Case } from '../../core/cases/case.ts';
import { type Flows, isOver } from '../../core/conversation.ts';
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

/** Tells one conversation; its card changes in place. Whoever is at something else does not hear it. */
export const tellOne = async (
  { turns, presenter }: Pick<Speaking, 'turns' | 'presenter'>,
  identity: Identity,
  about: string,
  value: unknown,
): Promise<void> => {
  const key = rowKeyOf(identity);
  const event = { kind: 'told', id: randomUUID(), about, value } as const;
  const told = await turns.deliver(key, event, new RequestSecrets());
  const row = await told.settled;
  if (told.isHeard && row) await presenter.show(key, row);
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
  why: 'decided' | 'withdrawn' | 'closed',
): Promise<void> => {
  for (const { id } of await speaking.parts.roles.holders('approver')) await tellAccount(speaking, id, request, why);
};

/** How much somebody may be interrupted: a caller's open card gives way to a call; whoever is to decide finishes what they are at. */
export type Manners = 'interrupt' | 'wait';

/** Begins a flow in somebody's direct chat, once. A write on its way is never interrupted; `manners` says whether an open card is. */
export const speakFirst = async (
  { parts, turns, presenter, homes }: Speaking,
  identity: Identity,
  { flow, named, manners }: Pick<Word, 'flow' | 'named' | 'manners'>,
): Promise<Reached> => {
  const home = await homes.find(identity);
  if (!home) return 'unknown';
  const key = rowKeyOf(identity);
  const before = await turns.read(key);
  const isOpen = before.row !== null && !isOver(parts.flows, before.row);
  if (isOpen && manners === 'wait') return 'busy';
  const begun = await turns.begin(key, flow, { named }, home, { id: randomUUID(), once: [] }, new RequestSecrets(), before);
  const row = await begun.settled;
  if (!begun.isHeard || !row) return 'busy';
  if (before.row && isOpen)
    await presenter.retire(before.row, {
      kind: 'notice',
      title: { say: 'case.made-way' },
      body: [{ say: 'case.made-way.next' }],
    });
  await presenter.show(key, row);
  return 'reached';
};

/** Something to be said first: which flow begins, about what, and until when that matters. */
export interface Word {
  readonly flow: string;
  readonly named: string;
  readonly manners: Manners;
  readonly isWanted: () => Promise<boolean>;
}

/** Begins a flow in every chat of an account; whoever is busy is asked again later. */
export const speakToAccount = async (speaking: Speaking, account: string, word: Word): Promise<void> => {
  for (const identity of await speaking.parts.directory.identitiesOf(account)) {
    const speak = (): Promise<Reached> => speakFirst(speaking, identity, word);
    if ((await speak()) === 'busy') speaking.knocking.again({ speak, isWanted: word.isWanted });
  }
};
