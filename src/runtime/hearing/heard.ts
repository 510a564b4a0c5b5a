import type { Answer, Inbound } from '../../channels/port.ts';
import type { Key } from '../../store/sessions.ts';
import { notice } from '../notice.ts';
import type { Parts } from '../parts.ts';
import type { Presenter } from '../presenter.ts';
import type { Replies } from '../replies.ts';
import type { RequestSecrets } from '../secrets.ts';
import type { Delivered, Reading, Turns } from '../turns.ts';

/** What hearing needs at hand. */
export interface Ear {
  readonly parts: Parts;
  readonly turns: Turns;
  readonly presenter: Presenter;
  readonly replies: Replies;
}

/** One delivery of a member, with the row it is for. */
export interface Heard {
  readonly key: Key;
  readonly inbound: Inbound;
  readonly event: { readonly id: string; readonly once: readonly string[] };
  readonly request: RequestSecrets;
  /** When the answer is due, by the clock of `performance.now()`. */
  readonly answerBy: number;
}

/** A notice to whoever was heard, in their language; their open card stays. */
export const told = (heard: Heard, title: string, ...body: string[]): Answer => ({
  shown: notice(heard.inbound.address.locale, title, ...body),
  replaces: false,
});

/** The view a delivered event led to, waited for until the answer is due. */
export const answered = (
  ear: Ear,
  { key, answerBy }: Heard,
  from: Reading,
  delivered: Delivered,
  replaces: boolean,
): Promise<Answer> => ear.replies.answer({ key, from, answerBy }, delivered, replaces);
