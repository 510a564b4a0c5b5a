import type { Account } from '../../core/account.ts';
import type { CaseAction, Circumstances } from '../../core/cases/actions.ts';
import type { Case, Deed, Verification } from '../../core/cases/case.ts';
import type { Policy } from '../../core/policy.ts';

const dayMs = 86_400_000;
/** Failed verifications of one target in a day after which agents are stopped for that target (SEC-90). */
const mostFailed = 3;
/** Targets of one agent in a day that are many. */
const mostTargets = 20;

const changing: readonly CaseAction[] = ['start-reset', 'issue-pass'];
const removing: readonly CaseAction[] = ['remove-method', 'require-registration'];

const counted = ({ outcome }: Deed): boolean => outcome === 'done' || outcome === 'begun' || outcome === 'unknown';

const wrongPerFailure = 3;
const proved: readonly Verification['state'][] = ['verified', 'used'];

/** Callers who were not who they said. Wrong numbers count together, also those of numbers that were replaced or left: a new one washes nothing away (SEC-90). */
const failuresOf = (verifications: readonly Verification[]): number => {
  const failed = verifications.filter(({ state }) => state === 'failed' || state === 'not-on-a-call');
  const wrong = verifications
    .filter((one) => !failed.includes(one) && !proved.includes(one.state))
    .reduce((sum, one) => sum + one.wrong, 0);
  return failed.length + Math.floor(wrong / wrongPerFailure);
};

/** What of the last day's cases stops the line, or asks for a second person (SEC-90). */
export interface Patterns {
  /** Too many callers who were not who they said: nobody at the helpdesk may act for this target now. */
  readonly isBlocked: boolean;
  /** The names of what is alarming, for the alarm and the audit. */
  readonly alarming: readonly string[];
}

/** Reads the patterns of a day before `action`. `about` and `byAgent` are the cases of the target and of the agent; epoch ms. */
export const patternsOf = (action: CaseAction, about: readonly Case[], byAgent: readonly Case[], now: number): Patterns => {
  const today = (at: number): boolean => now - at < dayMs;
  const deeds = about.flatMap(({ deeds: all }) => all).filter((one) => today(one.begunAt) && counted(one));
  const failed = failuresOf(about.flatMap(({ verifications }) => verifications).filter(({ askedAt }) => today(askedAt)));
  const has = (some: readonly CaseAction[]): boolean => deeds.some((one) => some.includes(one.action));
  const targets = new Set(byAgent.filter(({ openedAt }) => today(openedAt)).map(({ target }) => target.account));
  return {
    isBlocked: failed >= mostFailed,
    alarming: [
      ...(changing.includes(action) && has(changing) ? ['second-reset'] : []),
      ...((changing.includes(action) && has(removing)) || (removing.includes(action) && has(changing))
        ? ['reset-and-removal']
        : []),
      ...(failed >= mostFailed ? ['failed-verifications'] : []),
      ...(targets.size >= mostTargets ? ['many-targets'] : []),
    ],
  };
};

/** What decides whether a second person is needed now. */
export const circumstancesOf = (target: Account, { alarming }: Patterns, { helpdesk, emergency }: Policy): Circumstances => ({
  tier: target.tier,
  isAlarming: alarming.length > 0,
  isHeightened: emergency.level !== 'off',
  mayUnlockAlone: helpdesk.unlockAlone,
});
