import type { Case, Deed } from '../../core/cases/case.ts';
import type { NoticeEvent } from '../../core/notices.ts';
import type { Result } from '../../core/result.ts';
import type { CaseParts, Rules } from './parts.ts';

/** What came of an action: as a deed keeps it. `validUntil` (epoch ms) is of a pass that was issued. */
export interface Came {
  readonly outcome: Exclude<Deed['outcome'], 'begun'>;
  readonly reason: string | null;
  readonly validUntil?: number;
}

/** An action of a case that was begun. */
export interface Task {
  readonly parts: CaseParts;
  readonly of: Case;
  readonly deed: Deed;
  readonly rules: Rules;
}

/** How an action is done, and what its target is told. The deed's id is its idempotency key. */
export interface Doing {
  readonly notice: NoticeEvent;
  /** The manager is told as well (SEC-92). */
  readonly tellsManager: boolean;
  /** A directory write, which the sweep settles by looking when its answer is lost. */
  readonly intent: 'unlock' | null;
  /** The flow the target finishes it in; null: the agent's press is all. */
  readonly flow: 'assisted-reset' | 'assisted-pass' | null;
  /** Why it cannot begin now although nothing forbids it: asked before a verification or an approval is spent. */
  ready?(parts: CaseParts, account: string): Promise<Result<null>>;
  /** Does it; null: it goes on, in the hands of the target. */
  run(task: Task): Promise<Came | null>;
  /** What became of one nobody has settled, by what the stores say; null: nothing to say yet. */
  look(task: Task): Promise<Came | null>;
  /** What a later look makes of one that was told as unknown; null: still nobody knows. Missing: nobody ever will. */
  lookAgain?(task: Task): Promise<Came | null>;
}

/** It was done: the directory said so, or a look has shown it. */
export const done: Came = { outcome: 'done', reason: null };
/** It was certainly not done, so it may be tried again. */
export const notDone = (reason: string): Came => ({ outcome: 'not-done', reason });
/** Nobody knows: told as *not confirmed*, and looked at again (SEC-81). */
export const unknown: Came = { outcome: 'unknown', reason: null };
