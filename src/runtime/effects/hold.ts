import type { Evidence } from '../../core/evidence.ts';
import type { Parts } from '../parts.ts';

const holdMs = 24 * 3_600_000;
const holding: readonly Evidence['class'][] = ['R', 'V'];
const kind = 'method-hold';

/** After a reset through a saved code or a vouch, methods stay as they are for a day, unless a passkey was passed (SEC-59). */
export const holdAfter = async (
  { documents, now }: Parts,
  intent: string,
  account: string,
  evidence: readonly Evidence[],
): Promise<void> => {
  const classes = new Set(evidence.map((one) => one.class));
  if (intent !== 'reset' || classes.has('W') || !holding.some((one) => classes.has(one))) return;
  const was = await documents.get(kind, account);
  await documents.put(kind, account, JSON.stringify({ until: now() + holdMs }), was?.rev ?? 0);
};

/** Whether methods of the account are held now. */
export const isHeld = async ({ documents, now }: Parts, account: string): Promise<boolean> => {
  const held = await documents.get(kind, account);
  return held !== null && (JSON.parse(held.body) as { until: number }).until > now();
};
