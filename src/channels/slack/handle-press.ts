import type { Address, Identity } from '../../core/identity.ts';
import type { Listener } from '../port.ts';
import { formWindow } from './blocks/form.ts';
import { writeMetadata } from './form-metadata.ts';
import { messageId } from './outbound.ts';
import { Press } from './payloads.ts';
import type { Heard, Turns } from './turns.ts';
import type { Call } from './web-client.ts';

/** What a press needs besides its turn. */
export interface PressParts {
  readonly turns: Turns;
  readonly listener: Listener;
  readonly call: Call;
}

const handleIn = ({ actions: [action] }: Press): string | null => action.value ?? action.selected_option?.value ?? null;

const heardOf = (identity: Identity, press: Press, handle: string): Heard => {
  const [{ action_id, action_ts }] = press.actions;
  return {
    identity,
    channel: press.channel?.id ?? '',
    ids: [`slack:press:${identity.tenant}:${identity.person}:${action_id}:${action_ts}`],
    said: { kind: 'pressed', handle, fields: {} },
  };
};

/** Opens the window of a form; false where the handle is no form's any more. Nothing slow may come before: the trigger lives 3 s. */
const openForm = async ({ listener, call }: PressParts, identity: Identity, press: Press, handle: string): Promise<boolean> => {
  const shown = await listener.look(identity, handle);
  if (shown?.view.kind !== 'form' || !press.message) return false;
  const view = formWindow(shown, shown.view, writeMetadata({ handle, ts: press.message.ts }));
  await call(identity.tenant, (client, token) => client.views.open({ token, trigger_id: press.trigger_id, view }));
  return true;
};

const isDirect = (press: Press, address: Address): boolean => press.channel?.id === address.conversation;

/** A press of one of our buttons. Acknowledged before anything else. */
export const handlePress = async (parts: PressParts, identity: Identity, body: unknown): Promise<void> => {
  const press = Press.parse(body);
  const handle = handleIn(press);
  if (handle === null) return; // a link: the browser is open, nothing is asked of us
  const admission = await parts.turns.admit(identity);
  if (!admission.in) return parts.turns.turnAway(identity, admission);
  const { address } = admission;
  const isAsking = press.actions[0].action_id.startsWith('lk:ask:');
  if (isAsking && isDirect(press, address) && (await openForm(parts, identity, press, handle))) return;
  const answer = await parts.turns.hear(address, heardOf(identity, press, handle));
  const pressed = isDirect(press, address) && press.message ? messageId(address.conversation, press.message.ts) : null;
  await parts.turns.show(address, answer, pressed);
};
