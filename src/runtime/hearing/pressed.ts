import type { Answer } from '../../channels/port.ts';
import { type Conversation, isOver } from '../../core/conversation.ts';
import type { View } from '../../core/views.ts';
import { choiceOf } from '../handles.ts';
import { viewNow } from '../presenter.ts';
import type { RequestSecrets } from '../secrets.ts';
import type { Reading } from '../turns.ts';
import { answered, type Ear, type Heard, told } from './heard.ts';
import { refusedByHour } from './hours.ts';
import { recordRefusal } from './refusals.ts';

type Fields = Readonly<Record<string, string>>;

/** The fields a view asks for, codes apart: those are held for this request alone and never stored (SEC-107). */
const sorted = (view: View, given: Fields, request: RequestSecrets) => {
  const asked = view.kind === 'form' ? view.fields : [];
  const of = (isCode: boolean): Fields => {
    const ids = asked.filter(({ type }) => (type === 'code') === isCode).map(({ id }) => id);
    return Object.fromEntries(Object.entries(given).filter(([id]) => ids.includes(id)));
  };
  return { fields: of(false), secrets: request.holdAll(of(true)) };
};

/** The card as it stands, in place of the one that changed under somebody's finger; nothing was done. */
const asItStands = (ear: Ear, heard: Heard, from: Reading, row: Conversation): Promise<Answer> =>
  answered(ear, heard, from, { isHeard: true, isRepeat: false, row, settled: Promise.resolve(row) }, true);

/** A press that no open question waits for: on record, and answered only where nothing newer is on the screen. */
const stale = async (ear: Ear, heard: Heard, from: Reading, row: Conversation | null): Promise<Answer> => {
  const { flows } = ear.parts;
  await recordRefusal(ear.parts, heard.inbound.address, 'press.refused', 'stale', row);
  if (row?.heard.includes(heard.event.id)) return { shown: null, replaces: false };
  const isOnScreen = row !== null && row.shown.turn === row.turn && row.shown.message !== null;
  if (row && isOnScreen && !isOver(flows, row)) return { shown: null, replaces: false };
  if (row && !isOnScreen && flows.get(row.flow)?.isLive) return asItStands(ear, heard, from, row);
  return told(heard, 'stale.title', 'stale.explain');
};

/** Hears a button, or a form that was sent. */
export const pressed = async (ear: Ear, heard: Heard, handle: string, given: Fields): Promise<Answer> => {
  const from = await ear.turns.read(heard.key);
  const { row, policy } = from;
  const view = row && viewNow(ear.parts, row, policy);
  const choice = row && view && choiceOf(ear.parts.keys, row, view, handle);
  if (!row || !view || !choice) return stale(ear, heard, from, row);
  const refused = choice.startsWith('begin:') ? await refusedByHour(ear, heard, choice.slice('begin:'.length), from) : null;
  if (refused) return refused;
  const { id, once } = heard.event;
  const event = { kind: 'answered', via: 'chat', id, turn: row.turn, choice, ...sorted(view, given, heard.request) } as const;
  const delivered = await ear.turns.deliver(heard.key, event, heard.request, once, undefined, from);
  if (!delivered.isHeard && !delivered.isRepeat) return stale(ear, heard, from, delivered.row);
  return answered(ear, heard, from, delivered, true);
};
