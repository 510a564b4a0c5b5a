import { z } from 'zod';
import { messageBody, messageTitle, noLink } from '../core/campaigns/message.ts';
import { Notice } from '../core/notices.ts';
import { changeRows } from '../core/policy-change-words.ts';
import type { OutwardLink, Sentence, ViewInput } from '../core/views.ts';
import { say } from '../text/say.ts';
import { mailOf } from './letter.ts';
import type { Mail } from './port.ts';

/** A notice with all it takes to put it into words later: what the policy said when it was promised. */
export const Told = z.strictObject({
  notice: Notice,
  organisation: z.string(),
  helpdesk: z.strictObject({ name: z.string(), contact: z.string().nullable() }),
  /** The login name, for those who are told about somebody else; null for the person. */
  about: z.string().nullable(),
  /** The page on which the person objects; null where there is nothing to freeze, or the notice is for somebody else (SEC-102). */
  objection: z.string().nullable().default(null),
});
/** A notice with all it takes to put it into words, parsed. */
export type Told = z.infer<typeof Told>;

const valuesOf = (locale: string, { notice, organisation }: Told): NonNullable<Sentence['with']> => ({
  organisation,
  when: notice.at,
  from: say(locale, { say: `notice.from.${notice.from}` }),
  method: notice.method ? say(locale, { say: `method.${notice.method}` }) : '',
  chat: notice.chat ? say(locale, { say: `notice.from.${notice.chat}` }) : '',
  agent: notice.agent ?? '',
  ticket: notice.ticket ?? '',
  left: notice.left ?? 0,
  attempted: notice.attempted ?? 'other',
  language: notice.language ?? 'automatic',
  reason: notice.policy?.reason ?? '',
});

interface Words {
  readonly title: Sentence;
  readonly body: readonly Sentence[];
}

type Change = NonNullable<Notice['policy']>['changes'][number];

const mostLines = 7;

const linesOf = (locale: string, { path, was, is, direction }: Change): readonly Sentence[] =>
  changeRows({ path, before: was, after: is, direction }).map(({ label, value }) => ({
    say: 'notice.policy.line',
    with: { setting: say(locale, label), change: say(locale, value) },
  }));

/** What administrators read of a change of the policy: by whom, why, and what was and is. */
const toAdministrator = (locale: string, told: Told, { changes }: NonNullable<Notice['policy']>): Words => {
  const event = `notice.${told.notice.event}`;
  const values = valuesOf(locale, told);
  const lines = changes.flatMap((one) => linesOf(locale, one));
  const left = lines.length - mostLines;
  return {
    title: { say: event, with: values },
    body: [
      { say: `${event}.explain`, with: values },
      ...lines.slice(0, mostLines),
      ...(left > 0 ? [{ say: 'notice.policy.more', with: { left } }] : []),
      { say: 'notice.when', with: values },
      { say: 'notice.policy.object' },
    ],
  };
};

const helpdeskName = ({ helpdesk, organisation }: Told): string => helpdesk.name || organisation;

const toPerson = (locale: string, told: Told): Words => {
  const event = `notice.${told.notice.event}`;
  const values = valuesOf(locale, told);
  return {
    title: { say: event, with: values },
    body: [
      { say: `${event}.explain`, with: values },
      { say: 'notice.when', with: values },
      { say: 'notice.fine' },
      { say: 'notice.nobody' },
      { say: 'notice.object', with: { helpdesk: helpdeskName(told) } },
    ],
  };
};

const toObserver = (locale: string, told: Told, login: string): Words => {
  const values = valuesOf(locale, told);
  return {
    title: { say: `observer.${told.notice.event}`, with: values },
    body: [{ say: 'notice.account', with: { login } }, { say: 'notice.when', with: values }, { say: 'observer.explain' }],
  };
};

/** What people read of a campaign where no chat reaches them: where to begin, and that no link is to be trusted. */
const toAsked = ({ organisation }: Told, message: NonNullable<Notice['message']>): Words => ({
  title: messageTitle(message),
  body: [...messageBody(message), { say: 'campaign.mail.how', with: { organisation } }, noLink],
});

/** What people read whom a change of the policy will hurt: from when on, and how to go on being able to reset. */
const toNudged = (locale: string, told: Told): Words => {
  const values = valuesOf(locale, told);
  return {
    title: { say: 'notice.policy-nudge', with: values },
    body: [{ say: 'notice.policy-nudge.explain', with: values }, { say: 'campaign.mail.how', with: values }, noLink],
  };
};

/** What people read before their password ends: when, and where to change it; never a link to type it into. */
const toExpiring = (locale: string, told: Told): Words => {
  const { notice, organisation } = told;
  const values = { ...valuesOf(locale, told), organisation, at: notice.at };
  return {
    title: { say: 'notice.password-expires', with: values },
    body: [
      { say: 'notice.password-expires.explain', with: values },
      { say: 'notice.password-expires.how', with: values },
      noLink,
    ],
  };
};

const wordsOf = (locale: string, told: Told): Words => {
  if (told.notice.event === 'password-expires') return toExpiring(locale, told);
  if (told.notice.message) return toAsked(told, told.notice.message);
  if (told.notice.event === 'policy-nudge') return toNudged(locale, told);
  if (told.notice.policy) return toAdministrator(locale, told, told.notice.policy);
  return told.about === null ? toPerson(locale, told) : toObserver(locale, told, told.about);
};

/** The notice as a mail: what, when, from where, how to object; no link that does anything on opening, no secret (SEC-101). */
export const noticeMail = (id: string, to: string, locale: string, told: Told): Mail => {
  const { title, body } = wordsOf(locale, told);
  const contact = told.about === null ? told.helpdesk.contact : null;
  const link = told.about === null ? told.objection : null;
  const lines = [...body, ...(link ? [{ say: 'notice.object.page' }] : [])];
  const more = contact ? [{ say: 'notice.object.at' }] : [];
  return mailOf({ id, to, locale, subject: title, title, code: null, body: lines, link, more, contact });
};

const contactLink = ({ helpdesk: { contact } }: Told): OutwardLink[] => {
  if (!contact) return [];
  return [{ label: { say: 'link.contact' }, url: contact.includes('://') ? contact : `mailto:${contact}` }];
};

/** The notice as a card: the same sentences, no buttons; the helpdesk's own address as a link. */
export const noticeView = (locale: string, told: Told): ViewInput => {
  const { title, body } = wordsOf(locale, told);
  const objection = told.about === null && told.objection ? [{ label: { say: 'link.not-me' }, url: told.objection }] : [];
  return { kind: 'notice', tone: 'warning', title, body: [...body], links: [...objection, ...contactLink(told)] };
};
