import { z } from 'zod';
import { MethodId } from '../method.ts';
import { LeftOut } from '../prefilled-reach.ts';

/**
 * Who has registered, counted one by one in the background. `registered`: enough methods for today's policy, whoever may use them;
 * `capable`: they may, too. `enabled` is null where policy includes everybody: a directory does not count its people.
 */
export const Census = z.strictObject({
  /** When the counting began and how long it took, ms. */
  at: z.number(),
  tookMs: z.int().min(0),
  policyVersion: z.int(),
  /** People with anything registered. */
  people: z.int().min(0),
  enabled: z.int().min(0).nullable(),
  registered: z.int().min(0),
  capable: z.int().min(0),
  /** People by method, the most first. */
  methods: z.array(z.strictObject({ method: MethodId, count: z.int().min(1) })),
  ...LeftOut.shape,
});
/** Of one moment: kept until the next count, and shown with its time. */
export type Census = z.infer<typeof Census>;

/** How much a report knows: what is missing, and since when. */
export const Known = z.strictObject({
  /** Records that are written and not counted yet; 1,000 stands for that many or more. */
  behind: z.int().min(0),
  /** When the newest counted record was written, epoch ms; null: none is counted. */
  upTo: z.number().nullable(),
  /** When this was looked up, epoch ms. */
  at: z.number(),
});
/** Shown with every report, so that no number is taken for newer than it is. */
export type Known = z.infer<typeof Known>;
