import type { Case } from '../../core/cases/case.ts';
import { bringNow } from './chores.ts';
import { tellApprovers } from './news.ts';
import type { Rules } from './parts.ts';
import type { CaseWork } from './work.ts';

/** The caller's card, in every chat of theirs: promised with the number, brought at once; later where they are in the middle of a write. */
export const callCaller = ({ speaking }: CaseWork, _of: Case, _rules: Rules): Promise<void> => bringNow(speaking());

/** The manager's card, as soon as they are free. */
export const callManager = ({ speaking }: CaseWork, _of: Case): Promise<void> => bringNow(speaking());

/** The card of every approver who may decide, as soon as they are free. */
export const askApprovers = ({ speaking }: CaseWork, _of: Case): Promise<void> => bringNow(speaking());

/** Requests of an earlier state of the case are over: whoever looks at one hears it. */
export const endRequests = async (work: CaseWork, of: Case): Promise<void> => {
  for (const { id, state } of of.requests) {
    if (state === 'withdrawn') await tellApprovers(work.speaking(), id, 'withdrawn');
    if (state === 'asked' && of.closedAt !== null) await tellApprovers(work.speaking(), id, 'closed');
  }
};

/** The card of whoever has the case now, as soon as they are free. */
export const showAgent = ({ speaking }: CaseWork, _of: Case): Promise<void> => bringNow(speaking());
