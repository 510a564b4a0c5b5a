import type { types } from '@slack/bolt';
import type { Sentence } from '../../../core/views.ts';
import { say } from '../../../text/say.ts';

/** Text cut to what Slack takes; the cut is shown. Counted in UTF-16 units, never splitting a character. */
export const cut = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
};

/** Slack's own escaping (`&`, `<`, `>`): nothing in the text can ping, link or close a tag (SEC-13). */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A sentence as text that Slack does not interpret: no markup, no links, no emoji names. */
export const plain = (locale: string, sentence: Sentence, limit = 3000): types.PlainTextElement => ({
  type: 'plain_text',
  text: cut(say(locale, sentence), limit),
  emoji: false,
});

const hasLiteral = ({ with: values = {} }: Sentence): boolean => Object.values(values).some((value) => typeof value === 'string');

/** A sentence of ours in bold; one that carries somebody's words stays plain, because bold is markup and markup could be theirs (SEC-13). */
export const strong = (locale: string, sentence: Sentence): types.TextObject =>
  hasLiteral(sentence)
    ? plain(locale, sentence, 2000)
    : { type: 'mrkdwn', text: `*${escaped(cut(say(locale, sentence), 1000))}*`, verbatim: true };
