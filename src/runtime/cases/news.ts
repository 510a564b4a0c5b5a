import { randomUUID } from 'node:crypto';
import type { Case } from '../../core/cases/case.ts';
import { type Flows, isOver } from '../../core/conversation.ts';
import type { Identity } from '../../core/identity.ts';
import type { Homes } from '../homes.ts';
import type { Presenter } from '../presenter.ts';
import { rowKeyOf } from '../rows.ts';
import { RequestSecrets } from '../secrets.ts';
import type { Turns } from '../turns.ts';
import type { CaseParts, Rules } from './parts.ts';
import { snapshotOf } from './snapshot.ts';

/** What speaks to people who did not ask just now. */
export interface Speaking {
  readonly parts: CaseParts & { readonly flows: Flows };
  readonly turns: Turns;
  readonly presenter: Presenter;
  readonly homes: Homes;
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

/** Everybody who looks at a case sees it as it stands now: one live card, the same in every copy. */
export const tellCase = async (speaking: Speaking, of: Case, rules: Rules): Promise<void> => {
  const { parts } = speaking;
  const shown = await snapshotOf(parts, of, of.agent.account, rules);
  for (const identity of await parts.directory.identitiesOf(of.agent.account)) await tellOne(speaking, identity, of.id, shown);
};

/** Begins a flow in somebody's direct chat; false where they have none yet, or are in the middle of a write. */
export const speakFirst = async (
  { parts, turns, presenter, homes }: Speaking,
  identity: Identity,
  flow: string,
  named: string,
): Promise<boolean> => {
  const home = await homes.find(identity);
  if (!home) return false;
  const key = rowKeyOf(identity);
  const before = await turns.read(key);
  const begun = await turns.begin(key, flow, { named }, home, { id: randomUUID(), once: [] }, new RequestSecrets(), before);
  const row = await begun.settled;
  if (!begun.isHeard || !row) return false;
  if (before.row && !isOver(parts.flows, before.row))
    await presenter.retire(before.row, {
      kind: 'notice',
      title: { say: 'ended.superseded' },
      body: [{ say: 'ended.superseded.next' }],
    });
  await presenter.show(key, row);
  return true;
};

/** Begins a flow in every chat of an account; how many were reached. */
export const speakToAccount = async (speaking: Speaking, account: string, flow: string, named: string): Promise<number> => {
  let reached = 0;
  for (const identity of await speaking.parts.directory.identitiesOf(account))
    if (await speakFirst(speaking, identity, flow, named)) reached += 1;
  return reached;
};
