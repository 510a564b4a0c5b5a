import type { Answer } from '../../channels/port.ts';
import { isOver } from '../../core/conversation.ts';
import type { Reading } from '../turns.ts';
import { answered, type Ear, type Heard, told } from './heard.ts';
import { refusedByHour } from './hours.ts';

/** Begins a flow in place of the open one, unless that is busy or the hour is full. */
export const begin = async (
  ear: Ear,
  heard: Heard,
  flow: string,
  from: Reading,
  named: string | null = null,
): Promise<Answer> => {
  const { address } = heard.inbound;
  const { row: old } = from;
  const refused = await refusedByHour(ear, heard, flow, from);
  if (refused) return refused;
  const delivered = await ear.turns.begin(heard.key, flow, { named }, address, heard.event, heard.request, from);
  if (!delivered.isHeard && !delivered.isRepeat && delivered.row) return told(heard, 'typed.busy');
  if (delivered.isHeard && old && !isOver(ear.parts.flows, old)) ear.replies.retire(old);
  return answered(ear, heard, from, delivered, false);
};
