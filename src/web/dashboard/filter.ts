import { type ChannelName, channelNames } from '../../core/identity.ts';
import { dayOf, startOfDay } from '../../core/reports/tally.ts';

/** What the dashboard is asked to show. Days since 1970, both counted; empty texts mean all. */
export interface Filter {
  readonly fromDay: number;
  readonly toDay: number;
  readonly channel: '' | ChannelName;
  readonly agent: string;
  readonly person: string;
  readonly before: string;
}

const standardDays = 30;
/** More could not be looked at as one picture; of the audit, what is kept the longest. */
const mostDays = 2_556;

const dayIn = (text: string | null): number | null => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? null : dayOf(at);
};

/** A day as date inputs and addresses write it: `2026-11-22`. */
export const dayText = (day: number): string => new Date(startOfDay(day)).toISOString().slice(0, 10);

const known = <T extends string>(text: string | null, all: readonly T[], standard: T): T =>
  all.find((one) => one === text) ?? standard;

/** Free text as it may go on: one line, not too long. */
const textIn = (text: string | null, longest: number): string => (text ?? '').trim().slice(0, longest);

/** Reads a filter from an address; what makes no sense is left at its standard, the last 30 days of everything. `now` is epoch ms. */
export const filterIn = (url: string, now: number): Filter => {
  const asked = new URLSearchParams(url.split('?')[1] ?? '');
  const today = dayOf(now);
  const toDay = Math.min(today, dayIn(asked.get('to')) ?? today);
  const wanted = dayIn(asked.get('from')) ?? toDay - standardDays + 1;
  return {
    fromDay: Math.max(Math.min(wanted, toDay), toDay - mostDays + 1),
    toDay,
    channel: known(asked.get('channel'), ['', ...channelNames], ''),
    agent: textIn(asked.get('agent'), 128),
    person: textIn(asked.get('person'), 254),
    before: /^[0-9a-f-]{36}$/.test(asked.get('before') ?? '') ? (asked.get('before') ?? '') : '',
  };
};

/** The same filter as the end of an address. */
export const queryOf = ({ fromDay, toDay, ...rest }: Filter, over: Partial<Filter> = {}): string => {
  const all = { from: dayText(fromDay), to: dayText(toDay), ...rest, ...over };
  const given = Object.entries(all).filter(
    ([name, value]) => typeof value === 'string' && value !== '' && name !== 'fromDay',
  ) as [string, string][];
  return `?${new URLSearchParams(given)}`;
};
