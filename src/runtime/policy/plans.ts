import { randomUUID } from 'node:crypto';
import { Plan, standing, type Terms } from '../../core/policy-plan.ts';
import type { Document } from '../../store/documents.ts';
import type { CaseParts } from '../cases/parts.ts';
import type { Change } from './versions.ts';

type Stored = Pick<CaseParts, 'documents' | 'keys'>;

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

/** Writes a plan, sealed, after the revision that was read (0: a new one); false where somebody was faster. */
export const keepPlan = ({ documents, keys }: Stored, plan: Plan, rev: number): Promise<boolean> =>
  documents.put(kind, plan.id, keys.seal('row', contextOf(plan.id, rev + 1), JSON.stringify(plan)), rev);

/** One plan, or null. */
export const planOf = async (stored: Stored, id: string): Promise<KeptPlan | null> => {
  const found = await stored.documents.get(kind, id);
  return found && opened(stored, found);
};

/** Every plan that waits for its day or is watched, the next first. */
export const openPlans = async (stored: Stored): Promise<readonly KeptPlan[]> =>
  (await stored.documents.list(kind))
    .map((one) => opened(stored, one))
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
