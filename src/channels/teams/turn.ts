import type { Shown } from '../../core/views.ts';
import { say } from '../../text/say.ts';
import { wrongTicket } from '../case-window.ts';
import type { Answer, Inbound, Listener } from '../port.ts';
import { cardAnswer, type DialogBody, type InvokeBody, messageOf, sentenceAnswer, welcomeOf } from './message.ts';
import { dialogAsks, dialogSays } from './message-action.ts';
import type { TeamsOptions } from './options.ts';
import type { Outbound } from './outbound.ts';
import type { Heard } from './translate.ts';

/** How a thing a person did is answered over HTTP; messages follow on their own. */
export type Answered =
  | { readonly kind: 'invoke'; readonly body: InvokeBody | DialogBody }
  | { readonly kind: 'message' }
  | { readonly kind: 'failed' };

/** Answers one thing a person did. Never throws; the promise ends when the platform may be told. */
export type Turn = (heard: Heard) => Promise<Answered>;

const longestMs = 8_000;

/** The handle the listener knows the turn by: one of the card that is shown now, else the one that was pressed. */
const handleOf = ({ handles }: Shown, { said }: Inbound): string | null =>
  Object.values(handles)[0] ?? (said.kind === 'pressed' ? said.handle : null);

/** What stands where a dialog was: one sentence, since the card itself is in the direct conversation (SEC-12), or the question again where the ticket will not do. */
const dialogAfter = ({ inbound, ticket }: Heard, given: Answer): DialogBody => {
  const { locale } = inbound.address;
  const wrong = wrongTicket(given, ticket);
  if (wrong) return dialogAsks(locale, wrong);
  return dialogSays(say(locale, given.shown?.view.title ?? { say: 'card.answered-below' }));
};

/** Ends an answer that takes too long: clients give an invoke up after 10 s or so (SEC-125). */
const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer within 8 s')), longestMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** One turn between the platform and the listener. */
export const turns = (options: TeamsOptions, listener: Listener, out: Outbound): Turn => {
  const failed = (doing: string) => (error: unknown) => options.report({ event: 'failed', doing, error });

  const messageFor = ({ inbound, member }: Heard, shown: Shown) =>
    inbound.said.kind === 'opened' ? welcomeOf(shown, options.appId, member) : messageOf(shown, options.appId);
  /** Posts, or puts in place of the pressed card, and tells the listener which message shows the turn. */
  const deliver = async (heard: Heard, { shown, replaces }: Answer): Promise<void> => {
    if (!shown) return;
    const { inbound, answerBy, card } = heard;
    const handle = handleOf(shown, inbound);
    const tell = async (message: string | null): Promise<void> => {
      if (handle && message) await listener.posted(inbound.address, handle, message);
    };
    const isShown = replaces && answerBy === 'invoke'; // by the HTTP answer itself
    if (isShown) await tell(card);
    const place = { serviceUrl: inbound.address.route, conversation: inbound.address.conversation };
    const put = await out.put(place, messageFor(heard, shown), replaces ? card : null);
    if (!put.ok) return options.report({ event: 'failed', doing: 'answer', error: put.reason });
    if (!isShown || put.value.message !== card) await tell(put.value.message);
  };
  const bodyOf = ({ inbound }: Heard, { shown, replaces }: Answer): InvokeBody => {
    const { locale } = inbound.address;
    if (!shown) return sentenceAnswer(locale, 'card.stale');
    return replaces ? cardAnswer(shown) : sentenceAnswer(locale, 'card.answered-below');
  };
  const answer = async (heard: Heard): Promise<Answered> => {
    const given = await listener.heard(heard.inbound);
    if (heard.answerBy === 'dialog') return { kind: 'invoke', body: dialogAfter(heard, given) };
    // The card of an invoke answer lives in the presser's client only: the message is brought up to date as well.
    deliver(heard, given).catch(failed('answer'));
    return heard.answerBy === 'invoke' ? { kind: 'invoke', body: bodyOf(heard, given) } : { kind: 'message' };
  };

  return async (heard) => {
    try {
      return await inTime(answer(heard));
    } catch (error) {
      failed('hear')(error);
      if (heard.answerBy === 'message') return { kind: 'failed' };
      const { locale } = heard.inbound.address;
      const isDialog = heard.answerBy === 'dialog';
      return {
        kind: 'invoke',
        body: isDialog ? dialogSays(say(locale, { say: 'card.trouble' })) : sentenceAnswer(locale, 'card.trouble'),
      };
    }
  };
};
