import { type AuditRecord, canonical, genesis } from '../core/audit.ts';
import type { Keys } from './keys.ts';

/** A place in the chain, and its hash. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Where a chain begins when nothing was removed by retention. */
export const chainStart: Head = { seq: 0, hash: genesis };

/** Where the chain begins by now, and how new the newest record is that is gone (epoch ms; 0: none is). */
export interface Base extends Head {
  readonly newestAt: number;
}

/** `due`: it is on record that it will go. `released`: an operator lets it go although it is broken. `removing`: its records are being deleted. `removed`: this row is all that is left. */
export type SegmentState = 'kept' | 'due' | 'released' | 'removing' | 'removed';

/** A closed piece of the audit chain, and what became of it (SEC-123). Times are epoch ms. */
export interface Segment {
  /** From 1, without gaps. */
  readonly number: number;
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** The hash of its last record: where the chain goes on. */
  readonly hash: string;
  readonly oldestAt: number;
  /** No record in it, or before it, is newer. */
  readonly newestAt: number;
  readonly state: SegmentState;
  /** Since when it is so. */
  readonly at: number;
  /** The rule it goes by; null while it is kept. */
  readonly keepDays: number | null;
  readonly policyVersion: number | null;
}

/** A segment with the MAC over all of it. That of one that goes is its closing record: it stands for its records, in the store and outside. */
export interface SignedSegment extends Segment {
  readonly mac: string;
}

const signedText = ({ mac: _mac, ...segment }: Segment & { readonly mac?: string }): string => `segment\n${canonical(segment)}`;

/** The segment, signed with the audit key. */
export const signSegment = (keys: Pick<Keys, 'mac'>, segment: Segment & { readonly mac?: string }): SignedSegment => ({
  ...segment,
  mac: keys.mac('audit', signedText(segment)),
});

/** Whether we signed this segment, as it stands. */
export const isGenuineSegment = (keys: Pick<Keys, 'isMac'>, segment: SignedSegment): boolean =>
  keys.isMac('audit', signedText(segment), segment.mac);

/** Whether the records of a segment are gone, or going. */
export const isGoing = ({ state }: Pick<Segment, 'state'>): boolean => state === 'removing' || state === 'removed';

/** How many records it has, or had. */
export const sizeOf = ({ firstSeq, lastSeq }: Pick<Segment, 'firstSeq' | 'lastSeq'>): number => lastSeq - firstSeq + 1;

/** The segments of the audit chain. Every call rejects with `AppError('store-unavailable')` when the store is gone. */
export interface Segments {
  /** Closes the next segment of the sealed chain; false: none is over. Safe on every replica at once. */
  closeNext(now: number): Promise<boolean>;
  /** Segments by number, behind `after`, as they are stored: whoever relies on one checks that it is genuine. */
  list(after: number, limit: number): Promise<readonly SignedSegment[]>;
  /** Those whose records are not all gone, oldest first. */
  remaining(limit: number): Promise<readonly SignedSegment[]>;
  /** Where the chain begins now. Rejects with `AppError('audit-broken')` when that was not written by us. */
  base(): Promise<Base>;
  /** Changes a segment, and writes the record of it in the same transaction; null: another was faster. */
  change(
    was: SignedSegment,
    to: Pick<Segment, 'state' | 'at' | 'keepDays' | 'policyVersion'>,
    record: AuditRecord | null,
  ): Promise<SignedSegment | null>;
  /** Deletes some records of a segment that is being removed, the oldest first; how many. 0: none is left, or it is not being removed. */
  erase(segment: SignedSegment, limit: number): Promise<number>;
}
