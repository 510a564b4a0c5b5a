import { AppError } from '../../core/result.ts';
import type { Directory } from '../port.ts';
import type { PreflightFinding, PreflightStep } from '../preflight.ts';
import type { Domains } from './domains.ts';
import type { Finder } from './find.ts';
import { type Ground, open, sharedMs } from './ground.ts';
import type { EntraUse } from './permissions.ts';
import { isFromOffice, type Person } from './person.ts';
import type { OwnRights } from './rights.ts';

const works = (step: PreflightStep): PreflightFinding => ({ step, works: true, reason: null });
const not = (step: PreflightStep, reason: string, filled?: PreflightFinding['with']): PreflightFinding => ({
  step,
  works: false,
  reason,
  ...(filled ? { with: filled } : {}),
});

/** Steps that need a right of the app, and the use it is granted for. */
const byRight: readonly (readonly [PreflightStep, string, EntraUse | null])[] = [
  ['reset', 'User-PasswordProfile.ReadWrite.All', null],
  ['end-sessions', 'User.RevokeSessions.All', 'sessions'],
  ['issue-pass', 'UserAuthMethod-TAP.ReadWrite.All', 'passes'],
];

const steps: readonly PreflightStep[] = ['check-password', 'sign-in', 'reset', 'change', 'unlock', 'end-sessions', 'issue-pass'];

const never: readonly PreflightFinding[] = [not('check-password', 'not-offered'), not('unlock', 'not-offered')];

/** Opens the questions of the pre-flight: which steps would work for a person now. Nothing is written. */
export const preflightOf = (
  ground: Ground,
  finder: Finder,
  domains: Domains,
  own: OwnRights,
  uses: readonly EntraUse[],
): Directory['preflight'] => {
  const elsewhere = async (person: Person): Promise<string | null> => {
    if (isFromOffice(person)) return 'kept-in-the-office-directory';
    return (await domains.isFederated(person)) ? 'federated' : null;
  };
  const allowed = async ([step, right, use]: (typeof byRight)[number], kept: string | null): Promise<PreflightFinding> => {
    if (use && !uses.includes(use)) return not(step, 'not-offered');
    if (step === 'reset' && kept) return not(step, kept);
    const may = await own.may(right);
    if (may === null) return { step, works: 'unknown', reason: 'not-readable' };
    return may ? works(step) : not(step, 'right-missing', { right });
  };
  const found = async (person: Person): Promise<readonly PreflightFinding[]> => {
    const why = finder.untouchable(person);
    if (why) return [works('find'), ...steps.map((step) => not(step, `account.${why}`))];
    const kept = await elsewhere(person);
    const change = kept ? not('change', kept) : works('change');
    const rights = await Promise.all(byRight.map((one) => allowed(one, kept)));
    return [works('find'), ...never, works('sign-in'), change, ...rights];
  };
  return async (account) => {
    try {
      const person = await finder.person(open(ground, sharedMs), account);
      return person ? await found(person) : ['find' as const, ...steps].map((step) => not(step, 'account.gone'));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return ['find' as const, ...steps].map((step) => ({ step, works: 'unknown' as const, reason: 'not-readable' }));
    }
  };
};
