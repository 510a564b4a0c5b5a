import { randomUUID } from 'node:crypto';
import { Plan, standing, type Terms } from '../../core/policy-plan.ts';
import type { Document } from '../../store/documents.ts';
import type { Transaction } from '../../store/records.ts';
import type { CaseParts } from '../cases/parts.ts';
import { openedOr } from '../opened-or.ts';
import type { Parts } from '../parts.ts';
import type { Change, Ground } from './versions.ts';

type Stored = Pick<CaseParts, 'documents' | 'keys'>;

/** What keeping plans works with. */
export type PlanParts = CaseParts & Pick<Parts, 'reporting'>;

const kind = 'policy-plan';
const contextOf = (id: string, rev: number): string => `${kind}\n${id}\n${rev}`;

/** A plan as it rests, with the guard of its next change. */
export interface KeptPlan {
  readonly plan: Plan;
  readonly rev: number;
}

const opened = ({ keys }: Stored, { id, body, rev }: Document): KeptPlan => ({
  plan: Plan.parse(JSON.parse(keys.open('row', contextOf(id, rev), body))),
  rev,
});

/** Writes a plan, sealed, after the revision that was read (0: a new one), in the transaction of what it is for; false where somebody was faster. */
export const keepPlan = (
  tx: Pick<Transaction, 'putDocument'>,
  { keys }: Pick<Stored, 'keys'>,
  plan: Plan,
  rev: number,
): Promise<boolean> => tx.putDocument(kind, plan.id, keys.seal('row', contextOf(plan.id, rev + 1), JSON.stringify(plan)), rev);

/** A plan by its id, with the revision to write it after; null: there is none. */
export const planOf = async (stored: Stored, id: string): Promise<KeptPlan | null> => {
  const found = await stored.documents.get(kind, id);
  return found && opened(stored, found);
};

/** What a plan makes rests on the plan: it is held as it is, so that nobody drops it meanwhile, and goes on with the version it made. */
export const groundOf = (
  { keys }: Pick<Stored, 'keys'>,
  { plan, rev }: KeptPlan,
  next: Pick<Plan, 'state' | 'made'>,
): Ground => ({
  hold: (tx) => keepPlan(tx, { keys }, plan, rev),
  made: (tx) => keepPlan(tx, { keys }, { ...plan, ...next }, rev + 1),
});

/** Every plan that waits for its day or is watched, the next first; one that was changed outside is left out. */
export const openPlans = async (stored: Stored): Promise<readonly KeptPlan[]> =>
  (await stored.documents.list(kind))
    .flatMap((one) => openedOr([], () => [opened(stored, one)]))
    .filter(({ plan: { state } }) => state === 'waiting' || state === 'watching')
    .sort((one, other) => one.plan.startsAt - other.plan.startsAt);

const day = 86_400_000;

/** The plan of a change that was agreed to: for its day, or, where it holds already, to be watched. */
export const planFor = (change: Change, { changes, terms }: { changes: Plan['changes']; terms: Terms }, now: number): Plan => ({
  id: randomUUID(),
  changes,
  before: standing(change.before, changes),
  reason: change.reason,
  by: change.by,
  approver: change.approver,
  startsAt: now + terms.inDays * day,
  watchHours: terms.watchHours,
  state: terms.inDays > 0 ? 'waiting' : 'watching',
  made: terms.inDays > 0 ? null : { version: change.version + 1, at: now },
});
