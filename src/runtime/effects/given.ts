import { z } from 'zod';
import type { Owed } from '../../core/effects.ts';
import { type Evidence, evidenceBy } from '../../core/evidence.ts';
import { MethodId } from '../../core/method.ts';

const Given = z.array(z.object({ method: MethodId, at: z.number(), isUnconfirmed: z.literal(true).optional() }));

/** The evidence an effect carries, parsed. The class comes from the method, not from what was carried. */
export const evidenceIn = ({ with: given }: Owed): readonly Evidence[] =>
  Given.parse(JSON.parse(String(given?.evidence ?? '[]'))).map(({ at, ...by }) => evidenceBy(by, at));
