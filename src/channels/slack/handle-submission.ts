import { setTimeout as sleep } from 'node:timers/promises';
import type { types } from '@slack/bolt';
import type { Identity } from '../../core/identity.ts';
import { say } from '../../text/say.ts';
import type { Answer } from '../port.ts';
import { fieldsOf, firstBlockId, formWindow } from './blocks/form.ts';
import { type FormMetadata, readMetadata, writeMetadata } from './form-metadata.ts';
import { messageId } from './outbound.ts';
import { Submission } from './payloads.ts';
import type { Admission, Heard, Turns } from './turns.ts';

/** How long the window waits for the outcome: the listener takes 800 ms at most (SEC-125). */
const patienceMs = 850;

/** What the window does next, as Slack has it: closes, shows something else, or says at its inputs what was wrong. */
export type WindowAnswer =
  | { response_action: 'clear' }
  | { response_action: 'update'; view: types.ModalView }
  | { response_action: 'errors'; errors: Record<string, string> };

const closed: WindowAnswer = { response_action: 'clear' };

const heardOf = (identity: Identity, { view }: Submission, { handle }: FormMetadata): Heard => ({
  identity,
  channel: null,
  ids: [`slack:window:${identity.tenant}:${identity.person}:${view.id}:${view.hash}`],
  said: { kind: 'pressed', handle, fields: fieldsOf(view.state.values) },
});

/**
 * The window stays open only while the question in it goes on: the same question again puts the problem beside the field, a
 * new try gets a fresh window with the new handle. Everything else is shown in the conversation.
 */
export const windowAnswer = (answer: Answer, { handle, ts }: FormMetadata): WindowAnswer => {
  const { shown } = answer;
  if (shown?.view.kind !== 'form' || !shown.view.problem) return closed;
  const { view, handles, locale } = shown;
  const next = handles[view.submit.choice] ?? '';
  if (next === handle)
    return { response_action: 'errors', errors: { [firstBlockId(shown, view)]: say(locale, view.problem ?? view.title) } };
  return { response_action: 'update', view: formWindow(shown, view, writeMetadata({ handle: next, ts })) };
};

interface Outcome {
  readonly admission: Admission;
  readonly answer: Answer | null;
}

const outcomeOf = async (turns: Turns, heard: Heard): Promise<Outcome> => {
  const admission = await turns.admit(heard.identity);
  return { admission, answer: admission.in ? await turns.hear(admission.address, heard) : null };
};

/** A submitted window: answered within a second, whatever hangs; the conversation shows the rest. */
export const handleSubmission = async (
  turns: Turns,
  identity: Identity,
  body: unknown,
  ack: (answer: WindowAnswer) => Promise<void>,
): Promise<void> => {
  const submission = Submission.parse(body);
  const metadata = readMetadata(submission.view.private_metadata);
  if (!metadata) return ack(closed);
  const working = outcomeOf(turns, heardOf(identity, submission, metadata));
  const early = await Promise.race([working.catch(() => null), sleep(patienceMs, null)]);
  await ack(early?.answer ? windowAnswer(early.answer, metadata) : closed);
  const { admission, answer } = await working;
  if (!admission.in) return turns.turnAway(identity, admission);
  if (answer) await turns.show(admission.address, answer, messageId(admission.address.conversation, metadata.ts));
};
