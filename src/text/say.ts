import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../core/languages.ts';
import type { Sentence } from '../core/views.ts';
import type { Catalogue } from './catalogue.ts';
import { assisted } from './en/assisted.ts';
import { audit } from './en/audit.ts';
import { campaigns } from './en/campaigns.ts';
import { cards } from './en/cards.ts';
import { caseWindow } from './en/case-window.ts';
import { commands } from './en/commands.ts';
import { confirmation } from './en/confirmation.ts';
import { dashboard } from './en/dashboard.ts';
import { doctor } from './en/doctor.ts';
import { expiry } from './en/expiry.ts';
import { flows } from './en/flows.ts';
import { helpdesk } from './en/helpdesk.ts';
import { language } from './en/language.ts';
import { licences } from './en/licences.ts';
import { life } from './en/life.ts';
import { linking } from './en/linking.ts';
import { mails } from './en/mails.ts';
import { notMe } from './en/not-me.ts';
import { pages } from './en/pages.ts';
import { passkey } from './en/passkey.ts';
import { password } from './en/password.ts';
import { phone } from './en/phone.ts';
import { policy } from './en/policy.ts';
import { policyEmergency } from './en/policy-emergency.ts';
import { policySettings } from './en/policy-settings.ts';
import { preflight } from './en/preflight.ts';
import { published } from './en/published.ts';
import { questions } from './en/questions.ts';
import { registration } from './en/registration.ts';
import { rehearsal } from './en/rehearsal.ts';
import { release } from './en/release.ts';
import { reports } from './en/reports.ts';
import { rollout } from './en/rollout.ts';
import { slack } from './en/slack.ts';
import { start } from './en/start.ts';
import { tickets } from './en/tickets.ts';
import { token } from './en/token.ts';
import { words } from './en/words.ts';
import { inOnePiece, leftToRight, withIsolates } from './isolates.ts';
import { directionOf, languageOf, writtenAs } from './languages.ts';
import { translations } from './translations.ts';

/** How a catalogue writes a day, a day with its year, and a minute: always of the same clock, UTC, which the sentences name where they tell an hour. */
const formatsOfTime = {
  date: {
    day: { day: 'numeric', month: 'long', timeZone: 'UTC' },
    dated: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    brief: { day: 'numeric', month: 'short', timeZone: 'UTC' },
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
    moment: {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
    },
    minute: { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' },
  },
  time: { clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } },
} as const;
/** English: complete by definition. */
export const english: Catalogue = {
  ...words,
  ...commands,
  ...cards,
  ...flows,
  ...helpdesk,
  ...assisted,
  ...caseWindow,
  ...tickets,
  ...life,
  ...linking,
  ...pages,
  ...mails,
  ...password,
  ...passkey,
  ...confirmation,
  ...token,
  ...phone,
  ...slack,
  ...expiry,
  ...doctor,
  ...preflight,
  ...policy,
  ...policyEmergency,
  ...release,
  ...policySettings,
  ...campaigns,
  ...rollout,
  ...reports,
  ...audit,
  ...dashboard,
  ...published,
  ...registration,
  ...notMe,
  ...questions,
  ...rehearsal,
  ...licences,
  ...language,
  ...start,
};

const formats = new Map<string, IntlMessageFormat>();

const made = (language: Language, message: string): IntlMessageFormat => {
  const format = new IntlMessageFormat(message, writtenAs(language), formatsOfTime, { ignoreTag: true });
  if (directionOf(language) === 'ltr') return format;
  return new IntlMessageFormat(withIsolates(format.getAst()), writtenAs(language), formatsOfTime);
};

/** English stands in for a sentence that a language does not have. */
const formatOf = (language: Language, id: string): IntlMessageFormat => {
  const key = `${language} ${id}`;
  const known = formats.get(key);
  if (known) return known;
  const own = language === 'en' ? undefined : translations[language]?.[id];
  const message = own ?? english[id];
  if (message === undefined) throw new Error(`no sentence ${id}`);
  const format = made(own === undefined ? 'en' : language, message);
  formats.set(key, format);
  return format;
};

type Value = NonNullable<Sentence['with']>[string];

const plain = (text: string): string => text;
/** Free text as SEC-13 wants it: no control or bidirectional characters, at most 200 characters. */
export const tamed = (text: string): string =>
  [
    ...text
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, ' '),
  ]
    .slice(0, 200)
    .join('');

/** A code by itself, kept in its own order where words run from right to left. */
export const inOrder = (locale: string, code: string): string => (directionOf(locale) === 'rtl' ? leftToRight(code) : code);

/** A sentence in the language of a locale. Values people typed are tamed, then escaped by the platform's `escaped`. */
export const say = (locale: string, sentence: Sentence, escaped: (text: string) => string = plain): string => {
  const spoken = languageOf(locale);
  const put = directionOf(spoken) === 'rtl' ? plain : inOnePiece;
  const written = (value: Value): string | number => {
    if (typeof value === 'object') return say(locale, value);
    return typeof value === 'string' ? put(escaped(tamed(value))) : value;
  };
  const values = Object.entries(sentence.with ?? {}).map(([name, value]) => [name, written(value)]);
  return String(formatOf(spoken, sentence.say).format(Object.fromEntries(values)));
};
