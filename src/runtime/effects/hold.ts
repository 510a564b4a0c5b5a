import type { Evidence } from '../../core/evidence.ts';
import { AppError } from '../../core/result.ts';
import type { Parts } from '../parts.ts';

const mostRaces = 8;
const holdMs = 24 * 3_600_000;
const holding: readonly Evidence['class'][] = ['R', 'V'];
const kind = 'method-hold';

const untilText = (until: number): string => JSON.stringify({ until });

/**
 * Holds the methods of an account for a day where a reset rests on a saved code, a vouch, an agent or what only the directory says of the person, and no passkey was
 * passed (SEC-59). Called before the write, so that no crash can lose it; gives what takes it back when nothing was written.
 */
export const holdFor = async (
  { documents, now }: Pick<Parts, 'documents' | 'now'>,
  intent: string,
  account: string,
  evidence: readonly Evidence[],
  isByAgent = false,
): Promise<() => Promise<unknown>> => {
  const classes = new Set(evidence.map((one) => one.class));
  const isWeak = isByAgent || holding.some((one) => classes.has(one)) || evidence.some((one) => one.isUnconfirmed);
  if (intent !== 'reset' || classes.has('W') || !isWeak) return async () => undefined;
  for (let race = 0; race < mostRaces; race += 1) {
    const was = await documents.get(kind, account);
    const rev = was?.rev ?? 0;
    if (!(await documents.put(kind, account, untilText(now() + holdMs), rev))) continue;
    return () => documents.put(kind, account, was?.body ?? untilText(0), rev + 1); // where somebody held it anew, theirs stays
  }
  throw new AppError('too-many-races', 'the methods of an account could not be held');
};

/** Until when methods of the account are held (epoch ms), or null: not now. */
export const heldUntil = async (
  { documents, now }: Pick<Parts, 'documents' | 'now'>,
  account: string,
): Promise<number | null> => {
  const held = await documents.get(kind, account);
  const until = held === null ? 0 : (JSON.parse(held.body) as { until: number }).until;
  return until > now() ? until : null;
};

/** Whether methods of the account are held now. */
export const isHeld = async (parts: Pick<Parts, 'documents' | 'now'>, account: string): Promise<boolean> =>
  (await heldUntil(parts, account)) !== null;
