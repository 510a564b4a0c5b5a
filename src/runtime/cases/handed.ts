import { type Identity, identityKey } from '../../core/identity.ts';
import type { Policy } from '../../core/policy.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { settledWriteLifeMs } from '../../store/traces.ts';
import { isHeld } from '../effects/hold.ts';
import { nameFor } from '../rows.ts';
import { type Came, type Doing, done, notDone, type Task, unknown } from './doing.ts';
import type { CaseParts } from './parts.ts';

const minute = 60_000;

/** How long after its beginning a link may still be issued for a deed: as fresh as every gate must be (SEC-56); ms. */
export const deedLifeMs = ({ limits }: Policy): number => limits.flowTotalMinutes * minute;

/** When a deed in the hands of its target is over for good: the last link of it, and the page behind that one; ms after its beginning. */
const handedLifeMs = (policy: Policy): number =>
  deedLifeMs(policy) + (policy.limits.linkLifeMinutes + policy.limits.webTotalMinutes + 1) * minute;

/** The chats in which the target of a case has spoken to us before: only there can it be handed to them (SEC-65). */
export const reachable = async (
  { records, directory }: Pick<CaseParts, 'records' | 'directory'>,
  account: string,
): Promise<readonly Identity[]> => {
  const all = await directory.identitiesOf(account);
  const known = await Promise.all(all.map((one) => records.addressOf(nameFor(identityKey(one)))));
  return all.filter((_, at) => known[at] !== null);
};

const isReached = async (parts: CaseParts, account: string): Promise<Result<null>> =>
  (await reachable(parts, account)).length > 0 ? ok(null) : no('not-reached');

const isPast = ({ parts, deed, rules }: Task): boolean => parts.now() >= deed.begunAt + handedLifeMs(rules.policy);

/** Whether a write of this deed may be gone by now: after an outage of a day its absence means nothing. */
export const mayBePurged = ({ parts, deed }: Task): boolean => parts.now() >= deed.begunAt + settledWriteLifeMs;

/** What the target made of it: the writes of this deed say so. A refused password leaves it open. */
const lookForReset = async (task: Task): Promise<Came | null> => {
  const writes = await task.parts.records.intentsOf(task.deed.id);
  if (writes.length === 0 && mayBePurged(task)) return unknown;
  if (writes.some(({ outcome }) => outcome === 'done')) return done;
  if (writes.some(({ outcome }) => outcome === 'unknown')) return unknown;
  if (writes.some(({ outcome }) => outcome === null)) return null;
  return isPast(task) ? notDone('not-used') : null;
};

/** A write that could not be confirmed ended the page: once it is known, so is the deed. */
const lookForResetAgain = async (task: Task): Promise<Came | null> => {
  const writes = await task.parts.records.intentsOf(task.deed.id);
  if (writes.length === 0 && mayBePurged(task)) return null;
  if (writes.some(({ outcome }) => outcome === 'done')) return done;
  return writes.every(({ outcome }) => outcome !== null && outcome !== 'unknown') ? notDone('look-not-applied') : null;
};

/** The target chooses a new password, on their own page: the agent sees that it was started, and what came of it (SEC-65, SEC-79). */
export const startReset: Doing = {
  notice: 'helpdesk-reset-started',
  tellsManager: true,
  intent: null,
  flow: 'assisted-reset',
  ready: isReached,
  run: async () => null,
  look: lookForReset,
  lookAgain: lookForResetAgain,
};

/** The mark of a pass that is being made: set once, whoever comes second finds it set. */
export const making = 'making';

/** The target sees a pass once, on their own page: the agent sees that it was issued and until when (SEC-91). */
export const issuePass: Doing = {
  notice: 'helpdesk-pass-issued',
  tellsManager: true,
  intent: null,
  flow: 'assisted-pass',
  // After an agent's reset methods stay for a day: a pass would open them (SEC-59).
  ready: async (parts, account) => ((await isHeld(parts, account)) ? no('held') : isReached(parts, account)),
  run: async () => null,
  look: async (task) => {
    if (!isPast(task)) return null;
    return task.deed.reason === making ? unknown : notDone('not-used');
  },
};
