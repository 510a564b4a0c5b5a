import type { Case, Request } from './case.ts';
import type { CaseLimits } from './verifying.ts';

const minute = 60_000;

/** A case nothing happens in is closed after so long. */
const caseIdleMinutes = 60;

/** When a request is over by itself; epoch ms. */
export const requestEndsAt = ({ askedAt }: Pick<Request, 'askedAt'>, { approvalLifeMinutes }: CaseLimits): number =>
  askedAt + approvalLifeMinutes * minute;

/** When every approver is asked again, more urgently, because nobody decided: after a third of its life; epoch ms. */
export const requestUrgentAt = ({ askedAt }: Pick<Request, 'askedAt'>, { approvalLifeMinutes }: CaseLimits): number =>
  askedAt + (approvalLifeMinutes * minute) / 3;

/** The request of that id while it can be decided, or null. */
export const openRequest = (of: Case, id: string, limits: CaseLimits, now: number): Request | null => {
  const found = of.requests.find((one) => one.id === id);
  return found?.state === 'asked' && of.closedAt === null && now < requestEndsAt(found, limits) ? found : null;
};

/** A request nobody decided in time is over, once; null: it was decided, withdrawn, or has time left. */
export const expireRequest = (was: Case, id: string, limits: CaseLimits, now: number): Case | null => {
  const found = was.requests.find((one) => one.id === id);
  if (found?.state !== 'asked' || now < requestEndsAt(found, limits)) return null;
  return { ...was, requests: was.requests.map((one) => (one === found ? { ...one, state: 'expired' as const } : one)) };
};

/** When something last happened in a case; epoch ms. */
const lastAt = ({ openedAt, verifications, requests, deeds, handOvers }: Case): number =>
  Math.max(
    openedAt,
    ...verifications.map(({ askedAt, verifiedAt }) => verifiedAt ?? askedAt),
    ...requests.map(({ askedAt, decidedAt }) => decidedAt ?? askedAt),
    ...deeds.map(({ begunAt }) => begunAt),
    ...handOvers.map(({ at }) => at),
  );

/** When a case is over unless something happens in it; epoch ms. */
export const caseEndsAt = (of: Case): number => lastAt(of) + caseIdleMinutes * minute;

/** Whether a case was closed because nothing happened in it any more. */
export const isIdleEnd = (of: Case): boolean => of.closedAt !== null && of.closedAt >= caseEndsAt(of);
