import { contactLinks, contactSentence } from '../core/contact.ts';
import type { Policy } from '../core/policy.ts';
import { type Shown, View, type ViewInput } from '../core/views.ts';

/** A notice outside any conversation: words, no buttons. */
export const notice = (locale: string, title: string, ...body: string[]): Shown =>
  shownNotice(locale, { title: { say: title }, body: body.map((id) => ({ say: id })) });

/** A notice that refuses something: it says whom to ask, with the link the policy has for it. */
export const refusal = (locale: string, policy: Policy, title: string, ...body: string[]): Shown =>
  shownNotice(locale, {
    title: { say: title },
    body: [...body.map((id) => ({ say: id })), contactSentence(policy)],
    links: contactLinks(policy),
    tone: 'warning',
  });

const shownNotice = (locale: string, words: Omit<Extract<ViewInput, { kind: 'notice' }>, 'kind'>): Shown => ({
  view: View.parse({ kind: 'notice', ...words }),
  handles: {},
  link: null,
  locale,
});
