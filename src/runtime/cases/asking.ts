import type { Case } from '../../core/cases/case.ts';
import { bringNow } from './chores.ts';
import { tellApprovers } from './news.ts';
import type { CaseWork } from './work.ts';

/** Brings everybody what a change of a case asked of them: it was promised with the change, and whoever is busy is brought it later. */
export const bringPromised = ({ speaking }: CaseWork): Promise<void> => bringNow(speaking());

/** Requests of an earlier state of the case are over: whoever looks at one hears it. */
export const endRequests = async (work: CaseWork, of: Case): Promise<void> => {
  for (const { id, state } of of.requests) {
    if (state === 'withdrawn') await tellApprovers(work.speaking(), id, 'withdrawn');
    if (state === 'asked' && of.closedAt !== null) await tellApprovers(work.speaking(), id, 'closed');
  }
};
