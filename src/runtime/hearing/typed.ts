import type { Answer } from '../../channels/port.ts';
import { type Conversation, isBusy, isOver } from '../../core/conversation.ts';
import type { Shown } from '../../core/views.ts';
import { commandIn } from '../../text/command.ts';
import { withoutIsolates } from '../../text/isolates.ts';
import { say } from '../../text/say.ts';
import type { Reading } from '../turns.ts';
import { begin } from './beginning.ts';
import { answered, type Ear, type Heard, told } from './heard.ts';
import { pressed } from './pressed.ts';
import { asked, isForOther } from './words.ts';

/** Hears words: a command begins its flow, *cancel* and *help* speak of the open one, anything else may name one of its buttons. */
export const typed = async (ear: Ear, heard: Heard, text: string, isNew: boolean): Promise<Answer> => {
  const command = commandIn(text, heard.inbound.address.locale);
  const from = await ear.turns.read(heard.key);
  const { row } = from;
  const { flows } = ear.parts;
  const isOpen = row !== null && !isOver(flows, row);
  if (row?.heard.includes(heard.event.id)) return { shown: null, replaces: false };
  if (isOpen && isBusy(flows, row)) return told(heard, 'typed.busy');
  if (!command) return isOpen ? inWords(ear, heard, row, text) : notUnderstood(ear, heard, isNew, from);
  if (isForOther(command)) return begin(ear, heard, 'help-other', from, command.rest.slice(0, 254));
  if (command.name === 'cancel' || command.name === 'help')
    return isOpen ? aside(ear, heard, row, command.name, from) : begin(ear, heard, 'menu', from);
  const { flow, named } = asked(command, row?.flow);
  return begin(ear, heard, flow, from, named);
};

const notUnderstood = async (ear: Ear, heard: Heard, isNew: boolean, from: Reading): Promise<Answer> => {
  if (isNew) return begin(ear, heard, 'welcome', from);
  const answer = await begin(ear, heard, 'menu', from);
  return answer.shown ? { ...answer, shown: withFirst(answer.shown, 'typed.not-understood') } : answer;
};

const aside = async (ear: Ear, heard: Heard, row: Conversation, command: 'cancel' | 'help', from: Reading): Promise<Answer> => {
  if (command === 'help')
    return { shown: withFirst(await ear.presenter.present(heard.key, row), 'help.meanwhile'), replaces: false };
  const { id, once } = heard.event;
  const ended = await ear.turns.deliver(heard.key, { kind: 'ended', id, why: 'cancelled' }, heard.request, once, undefined, from);
  return answered(ear, heard, from, ended, false);
};

/** The words or the number of a button press it; other words are shown the way back to the buttons. */
const inWords = async (ear: Ear, heard: Heard, row: Conversation, text: string): Promise<Answer> => {
  const { view, locale, handles } = await ear.presenter.peek(row);
  const wanted = text.trim().toLowerCase();
  const options = view.kind === 'choice' ? view.options : [];
  const picked = options.find(
    ({ label }, index) => withoutIsolates(say(locale, label)).toLowerCase() === wanted || String(index + 1) === wanted,
  );
  const handle = picked && handles[picked.choice];
  return handle ? pressed(ear, heard, handle, {}) : told(heard, 'typed.use-buttons', 'typed.use-buttons.explain');
};

const withFirst = (shown: Shown, first: string): Shown => ({
  ...shown,
  view: { ...shown.view, body: [{ say: first }, ...shown.view.body] },
});
