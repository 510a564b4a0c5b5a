import { goesAt } from '../core/retention.ts';
import { currentPolicy } from '../runtime/policies.ts';
import { isGoing, type Segment, sizeOf } from '../store/segments.ts';
import type { Removed } from '../store/segments-verify.ts';
import type { ExitCode, World } from './command.ts';
import type { Parts } from './parts.ts';

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

const span = ([first, last]: readonly [number, number], show: (one: number) => string | number): string =>
  show(first) === show(last) ? `${show(first)}` : `${show(first)} to ${show(last)}`;

const plain = (one: number): number => one;

/** What went by one rule, in a line (SEC-123). */
export const removedLine = ({ numbers, seqs, writtenAt, removedAt, ...rule }: Removed): string => {
  const what = `segments ${span(numbers, plain)}, records ${span(seqs, plain)}, written ${span(writtenAt, day)}`;
  const why = `kept for ${rule.keepDays} days by version ${rule.policyVersion} of the policy`;
  const outside = `${rule.anchored} of ${numbers[1] - numbers[0] + 1} closing records are in the file of checkpoints`;
  const when = rule.isRemoving ? 'being removed' : `removed ${span(removedAt, day)}`;
  return `Gone by retention: ${what}; ${why}; ${when}; ${outside}.`;
};

const stateOf = (one: Segment, keepDays: number): string => {
  if (isGoing(one)) return `${one.state} ${day(one.at)} (kept for ${one.keepDays} days, policy version ${one.policyVersion})`;
  if (one.state === 'released') return `released ${day(one.at)}, although it is broken`;
  const goes = `goes ${day(goesAt(one.newestAt, one.state === 'due' ? one.at : null, keepDays))} at the earliest`;
  return one.state === 'due' ? `due since ${day(one.at)}, ${goes}` : goes;
};

const segmentLine = (one: Segment, keepDays: number): string =>
  [
    `${one.number}`.padStart(6),
    `records ${one.firstSeq} to ${one.lastSeq}`,
    `${sizeOf(one)} records`,
    `written ${span([one.oldestAt, one.newestAt], day)}`,
    stateOf(one, keepDays),
  ].join('  ');

const newest = async ({ records }: Parts, count: number): Promise<readonly Segment[]> => {
  let shown: readonly Segment[] = [];
  for (let after = 0; ; ) {
    const page = await records.segments.list(after, 500);
    shown = [...shown, ...page].slice(-count);
    const last = page.at(-1);
    if (!last) return shown;
    after = last.number;
  }
};

/** Lists the newest segments of the audit: what went, by which rule, and when the next goes. */
export const segments = async (parts: Parts, { say }: World, count: number): Promise<ExitCode> => {
  const { keepDays } = (await currentPolicy(parts.records)).policy.audit;
  const shown = await newest(parts, count);
  say(`Records are kept for ${keepDays} days, then removed in whole segments, a day after that was put on record.`);
  for (const one of shown) say(segmentLine(one, keepDays));
  const { seq } = await parts.records.head();
  say(`${seq - (shown.at(-1)?.lastSeq ?? 0)} sealed records are in no segment yet.`);
  return 0;
};
