import type { Tier } from '../account.ts';

/** What a helpdesk agent may do for a verified caller (SEC-84), in the order of the case card. */
export const caseActions = [
  'unlock',
  'start-reset',
  'issue-pass',
  'require-registration',
  'remove-method',
  'end-sessions',
  'lift-pause',
] as const;
/** Rests in cases and in the audit: a name that was used is never given to another action. */
export type CaseAction = (typeof caseActions)[number];

/** How an action is guarded. */
interface Guard {
  /** A second person decides, always (SEC-88, SEC-91). */
  readonly needsApproval: boolean;
  /** Counts towards the ten an hour of an agent (SEC-93). */
  readonly isMetered: boolean;
  /** Never for a colleague of the helpdesk, let alone a privileged account (SEC-91). */
  readonly isForStandardOnly: boolean;
  /** The directory must be able to do it. */
  readonly needs: 'unlock' | 'reset' | 'endSessions' | null;
}

/** What guards each action; policy may ask for more, never for less. */
export const guards: Readonly<Record<CaseAction, Guard>> = {
  unlock: { needsApproval: false, isMetered: false, isForStandardOnly: false, needs: 'unlock' },
  'start-reset': { needsApproval: true, isMetered: true, isForStandardOnly: false, needs: 'reset' },
  'issue-pass': { needsApproval: true, isMetered: true, isForStandardOnly: true, needs: null },
  'require-registration': { needsApproval: true, isMetered: true, isForStandardOnly: false, needs: null },
  'remove-method': { needsApproval: true, isMetered: true, isForStandardOnly: false, needs: null },
  'end-sessions': { needsApproval: false, isMetered: false, isForStandardOnly: false, needs: 'endSessions' },
  'lift-pause': { needsApproval: true, isMetered: true, isForStandardOnly: false, needs: null },
};

/** What of the moment can ask for a second person where the action itself does not. */
export interface Circumstances {
  readonly tier: Tier;
  /** An alarming pattern: a second reset in a day, a reset with a removal, failed verifications, many targets (SEC-90). */
  readonly isAlarming: boolean;
  /** Heightened mode (SEC-98). */
  readonly isHeightened: boolean;
  /** Policy lets an agent unlock alone (SEC-88). */
  readonly mayUnlockAlone: boolean;
}

/** Whether a second person must approve `action` now. */
export const needsApproval = (action: CaseAction, now: Circumstances): boolean =>
  guards[action].needsApproval ||
  now.isAlarming ||
  now.isHeightened ||
  now.tier !== 2 ||
  (action === 'unlock' && !now.mayUnlockAlone);
