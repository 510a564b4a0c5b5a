import type { LifePreviewed } from '../../core/flows/life-states.ts';
import { isSameLife, type LifeChange } from '../../core/password-life.ts';
import { type Admin, authorOf, type PolicyWork } from '../policy/parts.ts';
import { type Kept, keepProposal } from '../policy/proposals.ts';
import { countExpiring } from './counting.ts';
import { setLife } from './saving.ts';

/** What a proposed life would do as of now; null: the one that is there is not what it was any more. */
export const lifeNow = async ({ parts }: PolicyWork, change: LifeChange): Promise<LifePreviewed | null> => {
  const life = await parts.directory.life();
  if (!life || !isSameLife(life, change.before)) return null;
  return { change, expiring: await countExpiring(parts.directory, change, parts.now()) };
};

/** Sets a life that a second administrator has agreed to, and closes the proposal with the beginning of that: it is tried once. Gives why it was not done; null: it was. */
export const agreeToLife = async (
  work: PolicyWork,
  admin: Admin,
  { proposal, rev }: Kept,
  { change, version }: { readonly change: LifeChange; readonly version: number },
): Promise<string | null> => {
  const { parts } = work;
  const by = (await parts.directory.find(proposal.by.account))?.displayName ?? proposal.by.account;
  const { reason } = proposal;
  const author = authorOf(proposal.by.account, admin.account.id);
  const hold = (tx: Parameters<typeof keepProposal>[0]): Promise<boolean> => keepProposal(tx, parts, proposal, rev);
  const came = await setLife(work, admin, { id: proposal.id, change, by, author, reason, version, hold });
  if (came.ok) return null;
  return came.reason === 'changed' || came.reason === 'unknown' ? came.reason : 'not-written';
};
