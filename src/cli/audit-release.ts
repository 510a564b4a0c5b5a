import { isReason } from '../core/flows/policy-moves.ts';
import { isWhole } from '../runtime/retention.ts';
import { isGenuineSegment, type SignedSegment } from '../store/segments.ts';
import { type ExitCode, ended, type World } from './command.ts';
import { operatorRecord } from './operator-record.ts';
import type { Parts } from './parts.ts';

/** Why a segment cannot be released; null: it can. */
const whyNot = async ({ records, keys }: Parts, one: SignedSegment | undefined, number: number): Promise<string | null> => {
  if (one?.number !== number)
    return `Refused: only the oldest segment can be released${one ? `, and that is ${one.number}` : ', and there is none'}.`;
  if (one.state !== 'due') return 'Refused: no segment waits to be released; its time is not over, or it is going already.';
  if (!isGenuineSegment(keys, one))
    return 'Refused: what is stored of this segment itself is not by Latchkey; restore it from a backup.';
  if (await isWhole({ records, keys }, one)) return 'Refused: nothing is broken in this segment; it goes by itself.';
  return null;
};

/**
 * Lets the oldest segment go with the next round of retention although its records are not what was written, so that those behind it can go as well
 * (SEC-123). It is on record first, and what is broken in it can never be looked into again.
 */
export const releaseSegment = async (parts: Parts, world: World, number: number, why: string): Promise<ExitCode> => {
  if (!isReason(why)) return ended(world, 1, 'Refused: say why, in 10 to 200 characters, with --reason.');
  const { segments } = parts.records;
  const [one] = await segments.remaining(1);
  const refused = await whyNot(parts, one, number);
  if (refused !== null || !one) return ended(world, 1, refused ?? '');
  const { keepDays, policyVersion, firstSeq: from, lastSeq: to, hash } = one;
  const detail = { segment: number, from, to, hash, why };
  const record = operatorRecord(world, { action: 'audit.released', outcome: 'success', reason: 'broken', detail });
  const released = await segments.change(one, { state: 'released', at: world.now(), keepDays, policyVersion }, record);
  if (!released) return ended(world, 1, 'Refused: the segment has just changed; look again.');
  return ended(
    world,
    0,
    `Done: segment ${number}, records ${from} to ${to}, goes within the hour. Keep a copy first if its fault is still to be found.`,
  );
};
