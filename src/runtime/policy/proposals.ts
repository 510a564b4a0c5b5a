import { Proposal } from '../../core/policy-proposal.ts';
import type { Document } from '../../store/documents.ts';
import type { Transaction } from '../../store/records.ts';
import type { CaseParts } from '../cases/parts.ts';
import { openedOr } from '../opened-or.ts';

type Stored = Pick<CaseParts, 'documents' | 'keys'>;

const kind = 'policy-proposal';
const contextOf = (id: string, rev: number): string => `${kind}\n${id}\n${rev}`;

/** A proposal as it rests, with the guard of its next change. */
export interface Kept {
  readonly proposal: Proposal;
  readonly rev: number;
}

const opened = ({ keys }: Stored, { id, body, rev }: Document): Kept => ({
  proposal: Proposal.parse(JSON.parse(keys.open('row', contextOf(id, rev), body))),
  rev,
});

/** Writes a proposal, sealed, after the revision that was read (0: a new one), in the transaction of what is done with it; false where somebody was faster. */
export const keepProposal = (
  tx: Pick<Transaction, 'putDocument'>,
  { keys }: Pick<Stored, 'keys'>,
  proposal: Proposal,
  rev: number,
): Promise<boolean> =>
  tx.putDocument(kind, proposal.id, keys.seal('row', contextOf(proposal.id, rev + 1), JSON.stringify(proposal)), rev);

/** A proposal by its id, with the revision to write it after; null: there is none. */
export const proposalOf = async (stored: Stored, id: string): Promise<Kept | null> => {
  const found = await stored.documents.get(kind, id);
  return found && opened(stored, found);
};

/** Every proposal there ever was; one that was changed outside is left out. */
export const proposals = async (stored: Stored): Promise<readonly Kept[]> =>
  (await stored.documents.list(kind)).flatMap((one) => openedOr([], () => [opened(stored, one)]));
