import { setTimeout as sleep } from 'node:timers/promises';
import type { types } from '@slack/bolt';
import type { z } from 'zod';
import type { Identity } from '../../core/identity.ts';
import type { FormView, Shown } from '../../core/views.ts';
import { caseCommand, caseWindow, wrongTicket } from '../case-window.ts';
import type { Answer } from '../port.ts';
import { fieldsOf, formWindow } from './blocks/form.ts';
import { sayingWindow } from './blocks/saying.ts';
import type { WindowAnswer } from './handle-submission.ts';
import { Submission } from './payloads.ts';
import type { Admission, Turns } from './turns.ts';

/** The callback id of the window in which a case is opened from a message. */
const caseCallback = 'lk:case';
/** How long the window waits for what comes of it: the listener takes 800 ms at most (SEC-125). */
const patienceMs = 850;

/** Whether a submitted window is one of these. */
export const isCaseWindow = (body: unknown): boolean => {
  const submission = Submission.safeParse(body);
  return submission.success && submission.data.view.callback_id === caseCallback;
};

const author = /^[UW][A-Z0-9]{1,30}$/;

/** The window that asks for the ticket of a case about the author of a message. */
export const askingWindow = (shown: Shown, person: string): types.ModalView => ({
  ...formWindow(shown, shown.view as z.infer<typeof FormView>, person),
  callback_id: caseCallback,
});

/** What the window says in place of its question: the card itself stands in the direct conversation. */
const answered = (locale: string): WindowAnswer => ({
  response_action: 'update',
  view: sayingWindow(locale, { say: 'casewindow.title' }, { say: 'public.see-direct' }),
});

const inTime = <T>(work: Promise<T>): Promise<T | null> => Promise.race([work.catch(() => null), sleep(patienceMs, null)]);

const isAbout = ({ view }: Submission): boolean => author.test(view.private_metadata);

/** A ticket that will not do is asked for again, in a window of its own: one that stays has the identity of the one before (SEC-3). */
const windowAfter = ({ view }: Submission, ticket: string, admission: Admission | null, answer: Answer | null): WindowAnswer => {
  if (!admission?.in) return { response_action: 'clear' };
  const { locale } = admission.address;
  const wrong = answer && wrongTicket(answer, ticket);
  if (!wrong) return answered(locale);
  return { response_action: 'update', view: askingWindow(caseWindow(locale, wrong), view.private_metadata) };
};

/** A ticket was given for somebody's message: as if *helpdesk @person ticket* had been typed to the bot. */
export const handleCaseWindow = async (
  turns: Turns,
  identity: Identity,
  body: unknown,
  ack: (answer: WindowAnswer) => Promise<void>,
): Promise<void> => {
  const submission = Submission.parse(body);
  const { view } = submission;
  const { ticket = '' } = fieldsOf(view.state.values);
  const ids = [`slack:window:${identity.tenant}:${identity.person}:${view.id}:${view.hash}`];
  const said = { kind: 'text', text: caseCommand(view.private_metadata, ticket) } as const;
  const admitting = turns.admit(identity);
  const hearing = admitting.then(async (admission) =>
    admission.in && isAbout(submission) ? turns.hear(admission.address, { identity, channel: null, ids, said }) : null,
  );
  const [early, answer] = await Promise.all([inTime(admitting), inTime(hearing)]);
  await ack(windowAfter(submission, ticket, early, answer));
  const admission = await admitting;
  if (!admission.in) return turns.turnAway(identity, admission);
  const heard = await hearing;
  if (heard) await turns.show(admission.address, heard, null);
};
