import type { Config } from '../config.ts';
import { dayOf } from '../core/reports/tally.ts';
import { type CursorStore, cursorOf } from '../delivery/siem/cursor.ts';
import type { Parts } from '../runtime/parts.ts';
import { type ChainReader, retention } from '../runtime/retention.ts';
import { checkpointFile } from '../store/checkpoints.ts';
import type { Reports } from '../store/reports.ts';

/** Everybody who must have read a record before it may go: each export that is set up, and the counts reports are made from. */
export const chainReaders = async (
  { siem }: Pick<Config, 'siem'>,
  cursors: CursorStore,
  reports: Pick<Reports, 'coverage'>,
): Promise<readonly ChainReader[]> => {
  const sinks = (['webhook', 'syslog'] as const).filter((name) => siem[name]);
  const exports = sinks.map(async (name) => ({ name, seq: (await cursorOf(cursors, name)).cursor.seq }));
  return [...(await Promise.all(exports)), { name: 'counts', seq: (await reports.coverage()).seq }];
};

const peopleAtOnce = 250;

/** The removal of audit records whose time is over, to be called every minute. */
export const retentionOf = (
  config: Pick<Config, 'siem' | 'anchorFile'>,
  {
    records,
    documents,
    reporting,
    keys,
    now,
    replica,
    log,
  }: Pick<Parts, 'records' | 'documents' | 'reporting' | 'keys' | 'now' | 'replica' | 'log'>,
) =>
  retention({
    records,
    keys,
    now,
    replica,
    log,
    readers: () => chainReaders(config, { get: documents.get, put: documents.put, keys }, reporting.store),
    anchor: checkpointFile(config.anchorFile),
    afterwards: async (upTo) => {
      while (await reporting.store.forgetAgents(dayOf(upTo), now()));
      while ((await records.people.dropOld(peopleAtOnce)) === peopleAtOnce);
    },
  });
