import { z } from 'zod';
import type { SealedRecord } from '../../core/audit.ts';
import { AppError } from '../../core/result.ts';

const kind = 'siem-cursor';

/** How often a stretch is refused before it is looked at piece by piece. */
const patience = 3;
/** As many records go at once as long as none is refused. */
export const batch = 200;

const Cursor = z.strictObject({
  /** Everything up to this place in the chain is with the receiver, or was set aside. */
  seq: z.int().min(0),
  /** The stretch the receiver refuses: up to where, how often, and how many records of it go at once. */
  refused: z.strictObject({ upTo: z.int(), times: z.int(), size: z.int().min(1) }).nullable(),
  /** Records the receiver does not take: how many, and the place of the last one. */
  aside: z.strictObject({ count: z.int(), last: z.int() }).nullable(),
});
/** Kept in the store, so that whichever replica is next goes on there. */
export type Cursor = z.infer<typeof Cursor>;

/** The export of an empty store. */
const atFirst: Cursor = { seq: 0, refused: null, aside: null };

/** How many records go next: fewer while the receiver refuses some, until the one it is about is alone. */
export const sizeOf = ({ refused }: Cursor): number => refused?.size ?? batch;

const after = (cursor: Cursor, seq: number): Cursor => ({
  ...cursor,
  seq,
  refused: cursor.refused && seq < cursor.refused.upTo ? cursor.refused : null,
});

/** The receiver has everything up to there. Within a stretch it refused before, as many go at once as it took. */
export const taken = (cursor: Cursor, seq: number): Cursor => after(cursor, seq);

/** Whether the records between it and the one at fault are to be looked for now, without waiting any more. */
export const isNarrowing = ({ refused }: Cursor): boolean => refused !== null && refused.times >= patience;

/** The receiver refused these: the same again for a while, then half as many each time. */
export const refusedAgain = (cursor: Cursor, records: readonly SealedRecord[]): Cursor => {
  const times = Math.min(patience, (cursor.refused?.times ?? 0) + 1);
  const last = records.at(-1)?.seq ?? cursor.seq;
  const upTo = isNarrowing(cursor) ? (cursor.refused?.upTo ?? last) : last;
  return { ...cursor, refused: { upTo, times, size: times < patience ? batch : Math.ceil(records.length / 2) } };
};

/** One record that the receiver does not take is left behind, and counted. */
export const setAside = (cursor: Cursor, seq: number): Cursor => ({
  ...after(cursor, seq),
  aside: { count: (cursor.aside?.count ?? 0) + 1, last: seq },
});

/** Where cursors rest, and what seals them. */
export interface CursorStore {
  readonly get: (kind: string, id: string) => Promise<{ readonly body: string; readonly rev: number } | null>;
  readonly put: (kind: string, id: string, body: string, rev: number) => Promise<boolean>;
  readonly keys: {
    readonly seal: (purpose: 'row', context: string, plain: string) => string;
    readonly open: (purpose: 'row', context: string, sealed: string) => string;
  };
}

const contextOf = (sink: string, rev: number): string => `${kind}\n${sink}\n${rev}`;

const opened = ({ keys }: CursorStore, sink: string, { body, rev }: { body: string; rev: number }): Cursor => {
  try {
    return Cursor.parse(JSON.parse(keys.open('row', contextOf(sink, rev), body)));
  } catch (error) {
    // The key ring raised the alarm. Records that come again do no harm; records that were left out would.
    if (error instanceof AppError && error.code === 'seal-broken') return atFirst;
    throw error;
  }
};

/** How far the export to a sink has come, with the guard of its next move. One that was changed outside is not believed: the export begins anew (SEC-104, SEC-107). */
export const cursorOf = async (store: CursorStore, sink: string): Promise<{ readonly cursor: Cursor; readonly rev: number }> => {
  const kept = await store.get(kind, sink);
  return kept ? { cursor: opened(store, sink, kept), rev: kept.rev } : { cursor: atFirst, rev: 0 };
};

/** Moves it, sealed; false where somebody was faster, who has sent the same. */
export const moveCursor = (store: CursorStore, sink: string, next: Cursor, rev: number): Promise<boolean> =>
  store.put(kind, sink, store.keys.seal('row', contextOf(sink, rev + 1), JSON.stringify(next)), rev);
