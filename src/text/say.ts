import { IntlMessageFormat } from 'intl-messageformat';
import type { Sentence } from '../core/views.ts';
import { assisted } from './en/assisted.ts';
import { audit } from './en/audit.ts';
import { cards } from './en/cards.ts';
import { dashboard } from './en/dashboard.ts';
import { doctor } from './en/doctor.ts';
import { expiry } from './en/expiry.ts';
import { flows } from './en/flows.ts';
import { helpdesk } from './en/helpdesk.ts';
import { licences } from './en/licences.ts';
import { linking } from './en/linking.ts';
import { mails } from './en/mails.ts';
import { pages } from './en/pages.ts';
import { passkey } from './en/passkey.ts';
import { password } from './en/password.ts';
import { phone } from './en/phone.ts';
import { policy } from './en/policy.ts';
import { policySettings } from './en/policy-settings.ts';
import { preflight } from './en/preflight.ts';
import { published } from './en/published.ts';
import { registration } from './en/registration.ts';
import { reports } from './en/reports.ts';
import { slack } from './en/slack.ts';
import { tickets } from './en/tickets.ts';
import { words } from './en/words.ts';

/** How a catalogue writes a day, a day with its year, and a minute: always of the same clock, UTC, which the sentences name where they tell an hour. */
const formatsOfTime = {
  date: {
    day: { day: 'numeric', month: 'long', timeZone: 'UTC' },
    dated: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    short: { day: 'numeric', month: 'short', timeZone: 'UTC' },
    second: {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
    },
    minute: { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' },
  },
  time: { clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } },
} as const;
/** Days and hours are written as in Britain: 25 November, 09:12. */
const writtenAs: Readonly<Record<string, string>> = { en: 'en-GB' };

/** The catalogue of one language: sentence id to ICU message. One place for every sentence a person sees. */
export type Catalogue = Readonly<Record<string, string>>;

/** English: complete by definition. */
export const english: Catalogue = {
  ...words,
  ...cards,
  ...flows,
  ...helpdesk,
  ...assisted,
  ...tickets,
  ...linking,
  ...pages,
  ...mails,
  ...password,
  ...passkey,
  ...phone,
  ...slack,
  ...expiry,
  ...doctor,
  ...preflight,
  ...policy,
  ...policySettings,
  ...reports,
  ...audit,
  ...dashboard,
  ...published,
  ...registration,
  ...licences,
};

const catalogues: Readonly<Record<string, Catalogue>> = { en: english };
const formats = new Map<string, IntlMessageFormat>();

const languageOf = (locale: string): string => {
  const language = locale.toLowerCase().split('-')[0] ?? 'en';
  return language in catalogues ? language : 'en';
};

const formatOf = (locale: string, id: string): IntlMessageFormat => {
  const language = languageOf(locale);
  const key = `${language} ${id}`;
  const known = formats.get(key);
  if (known) return known;
  const message = catalogues[language]?.[id] ?? english[id];
  if (message === undefined) throw new Error(`no sentence ${id}`);
  const made = new IntlMessageFormat(message, writtenAs[language] ?? language, formatsOfTime, { ignoreTag: true });
  formats.set(key, made);
  return made;
};

const plain = (text: string): string => text;
/** Free text as SEC-13 wants it: no control or bidirectional characters, at most 200 characters. */
export const tamed = (text: string): string =>
  [...text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, ' ')].slice(0, 200).join('');

/** A sentence in a language. Values people typed are tamed, then escaped by the platform's `escaped`. */
export const say = (locale: string, sentence: Sentence, escaped: (text: string) => string = plain): string => {
  const values = Object.entries(sentence.with ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? escaped(tamed(value)) : value,
  ]);
  return String(formatOf(locale, sentence.say).format(Object.fromEntries(values)));
};
