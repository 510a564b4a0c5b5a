import type { Conversation } from '../../core/conversation.ts';
import type { Outcome, Owed } from '../../core/effects.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import { no, ok } from '../../core/result.ts';
import type { Parts } from '../parts.ts';
import { effectLeaseMs } from '../turns.ts';

/** Whether an abandoned effect changed links. */
export const isLinkChange = ({ do: effect }: Owed): boolean => effect === 'make-link' || effect === 'unlink-chat';

const made = async ({ records, directory }: Parts, row: Conversation, owed: Owed): Promise<Outcome> => {
  const link = await records.link(row.address);
  const isOurs = link?.account === owed.with?.account && link !== null && link.linkedAt >= owed.leaseUntil - effectLeaseMs;
  const account = isOurs && link.suspendedAt === null ? await directory.find(link.account) : null;
  return account ? ok(account.login) : no('interrupted');
};

const ended = async ({ records }: Parts, row: Conversation, { with: given }: Owed): Promise<Outcome> => {
  const identity: Identity = {
    channel: given?.channel === 'teams' ? 'teams' : 'slack',
    tenant: String(given?.tenant),
    person: String(given?.person),
  };
  if ((await records.link(identity))?.account === given?.account) return no('interrupted');
  return ok(identityKey(identity) === identityKey(row.address) ? 'here' : 'there');
};

/** What became of a change of links whose replica is gone: looked for, never repeated (SEC-81). */
export const settleByLinks = (parts: Parts, row: Conversation, owed: Owed): Promise<Outcome> =>
  owed.do === 'make-link' ? made(parts, row, owed) : ended(parts, row, owed);
