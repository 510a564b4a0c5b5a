import type { Keys } from './keys.ts';
import { chainStart, type Head, isGenuineSegment, isGoing, type Segment, type Segments, type SignedSegment } from './segments.ts';

const perRead = 500;

/** Segments that went one after the other by the same rule. Times are epoch ms, records are places in the chain. */
export interface Removed {
  readonly numbers: readonly [first: number, last: number];
  readonly seqs: readonly [first: number, last: number];
  readonly writtenAt: readonly [oldest: number, newest: number];
  readonly removedAt: readonly [first: number, last: number];
  readonly keepDays: number;
  readonly policyVersion: number;
  /** Records of the last one may still be there. */
  readonly isRemoving: boolean;
  /** For how many the closing record was found outside. */
  readonly anchored: number;
}

/** What the segments say: where the chain begins, and the first that is not as we wrote it. */
export interface WalkedSegments {
  readonly base: Head;
  readonly isRemoving: boolean;
  readonly removed: readonly Removed[];
  readonly badNumber: number | null;
}

const isSameRule = (last: Removed, one: Segment): boolean =>
  last.keepDays === one.keepDays && last.policyVersion === one.policyVersion;

const withOne = (last: Removed, one: Segment, anchored: number): Removed => ({
  ...last,
  numbers: [last.numbers[0], one.number],
  seqs: [last.seqs[0], one.lastSeq],
  writtenAt: [Math.min(last.writtenAt[0], one.oldestAt), one.newestAt],
  removedAt: [last.removedAt[0], one.at],
  isRemoving: one.state === 'removing',
  anchored: last.anchored + anchored,
});

const removedOne = (one: Segment, anchored: number): Removed => ({
  numbers: [one.number, one.number],
  seqs: [one.firstSeq, one.lastSeq],
  writtenAt: [one.oldestAt, one.newestAt],
  removedAt: [one.at, one.at],
  keepDays: one.keepDays ?? 0,
  policyVersion: one.policyVersion ?? 0,
  isRemoving: one.state === 'removing',
  anchored,
});

const added = (removed: readonly Removed[], one: Segment, isAnchored: boolean): readonly Removed[] => {
  const last = removed.at(-1);
  const anchored = isAnchored ? 1 : 0;
  if (last && isSameRule(last, one)) return [...removed.slice(0, -1), withOne(last, one, anchored)];
  return [...removed, removedOne(one, anchored)];
};

/** A segment follows the one before it, and what is gone is gone from the start on. */
const follows = (before: SignedSegment | undefined, one: SignedSegment): boolean =>
  one.number === (before?.number ?? 0) + 1 &&
  one.firstSeq === (before?.lastSeq ?? 0) + 1 &&
  one.lastSeq >= one.firstSeq &&
  (!isGoing(one) || before === undefined || before.state === 'removed');

async function* all(segments: Pick<Segments, 'list'>): AsyncGenerator<SignedSegment> {
  let after = 0;
  for (;;) {
    const page = await segments.list(after, perRead);
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.number;
  }
}

const isAsOutside = (closings: readonly SignedSegment[], one: SignedSegment): boolean =>
  closings.every(({ firstSeq, lastSeq, hash }) => firstSeq === one.firstSeq && lastSeq === one.lastSeq && hash === one.hash);

/** Checks that the segments are ours, without gaps, and as their closing records outside say; adds up what is gone (SEC-123). */
export const walkSegments = async (
  segments: Pick<Segments, 'list'>,
  keys: Pick<Keys, 'isMac'>,
  closings: readonly SignedSegment[],
): Promise<WalkedSegments> => {
  const outside = Map.groupBy(closings, ({ number }) => number);
  let removed: readonly Removed[] = [];
  let before: SignedSegment | undefined;
  let base: SignedSegment | undefined;
  let badNumber = closings.find((one) => !isGenuineSegment(keys, one))?.number ?? null;
  for await (const one of all(segments)) {
    const kept = outside.get(one.number) ?? [];
    if (!isGenuineSegment(keys, one) || !follows(before, one) || !isAsOutside(kept, one)) badNumber ??= one.number;
    if (isGoing(one)) removed = added(removed, one, kept.length > 0);
    if (isGoing(one)) base = one;
    before = one;
  }
  const head = base ? { seq: base.lastSeq, hash: base.hash } : chainStart;
  return { base: head, isRemoving: base?.state === 'removing', removed, badNumber };
};
