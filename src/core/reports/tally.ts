import type { AuditRecord } from '../audit.ts';
import { isChannelName } from '../identity.ts';

const dayMs = 86_400_000;

/** What a report counts records by. Closed sets but for `agent`, so that a year of them stays small. */
export interface Tally {
  /** Days since 1970, UTC. */
  readonly day: number;
  readonly action: string;
  readonly outcome: AuditRecord['outcome'];
  /** Reason class; empty: none. */
  readonly reason: string;
  /** `teams` or `slack`, also of what was done on a page; empty: neither. */
  readonly channel: string;
  /** Account of the helpdesk agent who did it; empty: no agent. */
  readonly agent: string;
  /** Method kinds, joined by `+`; empty: none. */
  readonly method: string;
}

/** Every column a count can be grouped by. */
export const tallyColumns = ['day', 'action', 'outcome', 'reason', 'channel', 'agent', 'method'] as const;
/** Named as the table of counts names its columns. */
export type TallyColumn = (typeof tallyColumns)[number];

/** The day of a time (epoch ms), UTC. */
export const dayOf = (at: number): number => Math.floor(at / dayMs);
/** When a day begins, epoch ms. */
export const startOfDay = (day: number): number => day * dayMs;

const wordOf = (text: string): string => (/^[a-z0-9.+-]{0,64}$/.test(text) ? text : 'other');
const channelOf = ({ actor, source }: AuditRecord): string => [actor.split('\n')[0], source].find(isChannelName) ?? '';

const agentOf = ({ role, detail }: AuditRecord): string => {
  const { account } = detail;
  return role === 'agent' && typeof account === 'string' ? account.slice(0, 128) : '';
};

/** What a record counts as. A record somebody spoilt counts as `other`: the chain says that it was spoilt, a report does not stop over it. */
export const tallyOf = (record: AuditRecord): Tally => ({
  day: dayOf(record.at),
  action: wordOf(record.action),
  outcome: record.outcome,
  reason: wordOf(record.reason ?? ''),
  channel: channelOf(record),
  agent: agentOf(record),
  method: wordOf([...record.methods].sort().join('+')),
});

/** Records as counts, each kind once. */
export const tallied = (records: readonly AuditRecord[]): readonly (Tally & { readonly count: number })[] => {
  const counts = new Map<string, Tally & { count: number }>();
  for (const record of records) {
    const tally = tallyOf(record);
    const key = JSON.stringify(Object.values(tally));
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { ...tally, count: 1 });
  }
  return [...counts.values()];
};
