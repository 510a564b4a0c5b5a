import type { Config } from '../config.ts';
import { goesAt } from '../core/retention.ts';
import { currentPolicy } from '../runtime/policies.ts';
import type { Keys } from '../store/keys.ts';
import type { OpenedRecords } from '../store/open-records.ts';
import { isGoing } from '../store/segments.ts';
import { chainReaders } from '../wiring/retention.ts';
import { advice, type Finding, fine } from './findings.ts';

/** What a segment may stay beyond its time before somebody is told. */
const patienceMs = 2 * 86_400_000;

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What is looked at. */
interface Checked {
  readonly records: OpenedRecords;
  readonly config: Pick<Config, 'siem'>;
  readonly keys: Keys;
}

const oldestOf = async (records: Pick<OpenedRecords, 'sealed'>): Promise<string> => {
  for await (const { at } of records.sealed(1, 1)) return `the oldest record is of ${day(at)}`;
  return 'there is no record yet';
};

/** Whoever has not read the records that should be gone; else they may have been changed, and `audit verify` says so. */
const holderOf = async ({ records, config, keys }: Checked, lastSeq: number): Promise<string> => {
  const cursors = { get: records.documents.get, put: records.documents.put, keys };
  const behind = (await chainReaders(config, cursors, records.reports)).find(({ seq }) => seq < lastSeq);
  return behind
    ? `the ${behind.name} has not read them`
    : 'see "latchkey audit verify", the log of the bot, and "latchkey audit release-segment"';
};

/** How long the audit is kept, how old it is, and when its oldest part goes; what should be gone and is not (SEC-123). */
export const checkRetention = async (checked: Checked, now: number): Promise<readonly Finding[]> => {
  const { records } = checked;
  const { keepDays } = (await currentPolicy(records)).policy.audit;
  const [next] = await records.segments.remaining(1);
  const kept = `audit: kept for ${keepDays} days; ${await oldestOf(records)}`;
  if (!next || isGoing(next)) return [fine(kept)];
  const at = goesAt(next.newestAt, next.state === 'due' ? next.at : null, keepDays);
  if (now < at + patienceMs) return [fine(`${kept}; those up to record ${next.lastSeq} go on ${day(Math.max(at, now))}`)];
  return [advice(`${kept}; those up to record ${next.lastSeq} should be gone: ${await holderOf(checked, next.lastSeq)}`)];
};
