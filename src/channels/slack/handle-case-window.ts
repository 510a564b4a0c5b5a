import { setTimeout as sleep } from 'node:timers/promises';
import type { Identity } from '../../core/identity.ts';
import { caseCommand } from '../case-window.ts';
import { fieldsOf } from './blocks/form.ts';
import { sayingWindow } from './blocks/saying.ts';
import type { WindowAnswer } from './handle-submission.ts';
import { Submission } from './payloads.ts';
import type { Turns } from './turns.ts';

/** The callback id of the window in which a case is opened from a message. */
export const caseCallback = 'lk:case';
const patienceMs = 600;

/** Whether a submitted window is one of these. */
export const isCaseWindow = (body: unknown): boolean => {
  const submission = Submission.safeParse(body);
  return submission.success && submission.data.view.callback_id === caseCallback;
};

const author = /^[UW][A-Z0-9]{1,30}$/;

/** What the window says in place of its question: the card itself stands in the direct conversation. */
const answered = (locale: string): WindowAnswer => ({
  response_action: 'update',
  view: sayingWindow(locale, { say: 'casewindow.title' }, { say: 'public.see-direct' }),
});

/** A ticket was given for somebody's message: as if *helpdesk @person ticket* had been typed to the bot. */
export const handleCaseWindow = async (
  turns: Turns,
  identity: Identity,
  body: unknown,
  ack: (answer: WindowAnswer) => Promise<void>,
): Promise<void> => {
  const { view } = Submission.parse(body);
  const admitting = turns.admit(identity);
  const early = await Promise.race([admitting.catch(() => null), sleep(patienceMs, null)]);
  await ack(early?.in ? answered(early.address.locale) : { response_action: 'clear' });
  const admission = await admitting;
  if (!admission.in) return turns.turnAway(identity, admission);
  if (!author.test(view.private_metadata)) return;
  const { ticket = '' } = fieldsOf(view.state.values);
  const ids = [`slack:window:${identity.tenant}:${identity.person}:${view.id}:${view.hash}`];
  const said = { kind: 'text', text: caseCommand(view.private_metadata, ticket) } as const;
  await turns.show(admission.address, await turns.hear(admission.address, { identity, channel: null, ids, said }), null);
};
