import type { SlackCloud } from '../slack-cloud.ts';
import type { Answered } from './front.ts';
import { eventRequest, formRequest, interactionRequest } from './front.ts';
import { type Pressable, pressables, textOf } from './pressable.ts';
import { type Block, type Message, type OpenView, slackId } from './state.ts';

export { pressables } from './pressable.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What Slack says of an input: what stands in it counts where nobody touches it; an answer out of bounds is sent all the same. */
const filled = (element: Block, given: string | null): object => {
  const { type, initial_value: initial, initial_option: chosen, initial_options: ticked } = element as Record<string, unknown>;
  if (type === 'static_select') return { type, selected_option: given === null ? (chosen ?? null) : { value: given } };
  if (type !== 'checkboxes') return { type, value: given ?? initial ?? null };
  return { type, selected_options: given === null ? (ticked ?? []) : given === 'true' ? element.options : [] };
};

/** A person at their Slack: types, presses, fills windows. Every act is a signed request to the bot. */
export class Member {
  readonly id: string;
  readonly #cloud: SlackCloud;

  constructor(cloud: SlackCloud, id: string) {
    this.#cloud = cloud;
    this.id = id;
  }

  get dm(): string {
    return this.#cloud.state.home(this.id);
  }

  messages(): readonly Message[] {
    return this.#cloud.state.messages.filter((message) => message.channel === this.dm);
  }

  /** The newest message of the bot here. */
  last(): Message {
    const found = this.messages().findLast((message) => message.from === 'bot');
    if (!found) throw new Error('the bot has said nothing');
    return found;
  }

  /** The window that is open, or null. */
  window(): OpenView | null {
    return [...this.#cloud.state.views.values()].find((view) => view.person === this.id) ?? null;
  }

  #user() {
    return { id: this.id, team_id: this.#cloud.state.people.get(this.id)?.team ?? this.#cloud.team, username: this.id };
  }

  #interaction() {
    const { team, enterprise } = this.#cloud;
    return {
      user: this.#user(),
      team: { id: team, domain: 'acme', ...(enterprise ? { enterprise_id: enterprise } : {}) },
      enterprise: enterprise ? { id: enterprise, name: 'Acme' } : null,
      api_app_id: 'A0LATCHKEY',
      token: 'verification-token-of-old',
    };
  }

  /** Types a message in the direct conversation. `more` changes the event, for messages of other kinds. */
  async types(text: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answered> {
    const { state } = this.#cloud;
    const { ts } = state.add({ channel: this.dm, from: 'person', text, blocks: [], isEphemeral: false, person: this.id });
    const event = { type: 'message', channel: this.dm, channel_type: 'im', user: this.id, text: escaped(text), ts, event_ts: ts };
    return this.#cloud.deliver(eventRequest(this.#cloud.envelope({ ...event, team: this.#user().team_id, ...more })));
  }

  /** Writes where the bot does not listen. */
  async writes(text: string, channel: string): Promise<null> {
    this.#cloud.state.add({ channel, from: 'person', text, blocks: [], isEphemeral: false, person: this.id });
    return null;
  }

  /** Opens the conversation. */
  opens(tab = 'messages'): Promise<Answered> {
    const event = { type: 'app_home_opened', user: this.id, channel: this.dm, tab, event_ts: this.#cloud.state.ts() };
    return this.#cloud.deliver(eventRequest(this.#cloud.envelope(event)));
  }

  /** Types a slash command, here or in another channel. */
  async commands(text: string, { command = '/password', channel = this.dm } = {}): Promise<Answered> {
    const { state, team, enterprise } = this.#cloud;
    const answer = await this.#cloud.deliver(
      formRequest({
        command,
        text,
        team_id: this.#user().team_id ?? team,
        team_domain: 'acme',
        ...(enterprise ? { enterprise_id: enterprise } : {}),
        user_id: this.id,
        user_name: 'somebody',
        channel_id: channel,
        channel_name: channel.startsWith('D') ? 'directmessage' : 'general',
        trigger_id: state.trigger(this.id),
        response_url: 'https://hooks.slack.com/commands/x/y/z',
        is_enterprise_install: 'false',
        api_app_id: 'A0LATCHKEY',
      }),
    );
    if (answer.status === 200 && answer.text !== '')
      state.add({
        channel,
        from: 'bot',
        text: String(JSON.parse(answer.text).text),
        blocks: [],
        isEphemeral: true,
        person: this.id,
      });
    return answer;
  }

  /** The signed payload of a press, for attacks that change it. */
  pressPayload(wanted: string | Pick<Pressable, 'id' | 'value'>, message: Message = this.last()) {
    const isWanted = (one: Pressable): boolean =>
      typeof wanted === 'string' ? one.label === wanted : one.id === wanted.id && one.value === wanted.value;
    const found = pressables(message).find(isWanted);
    if (!found)
      throw new Error(
        `no button ${typeof wanted === 'string' ? wanted : wanted.id} among ${pressables(message).map((one) => one.label)}`,
      );
    const action = {
      type: found.type,
      action_id: found.id,
      block_id: found.block,
      action_ts: this.#cloud.state.ts(),
      ...(found.type === 'overflow' ? { selected_option: { value: found.value } } : {}),
      ...(found.type === 'button' && found.value ? { value: found.value } : {}),
    };
    return {
      type: 'block_actions',
      ...this.#interaction(),
      trigger_id: this.#cloud.state.trigger(this.id),
      response_url: 'https://hooks.slack.com/actions/x/y/z',
      container: { type: 'message', message_ts: message.ts, channel_id: message.channel, is_ephemeral: false },
      channel: { id: message.channel, name: 'directmessage' },
      message: { type: 'message', ts: message.ts, text: message.text, blocks: message.blocks, bot_id: 'B0LATCHKEY' },
      actions: [action],
    };
  }

  /** Presses a button by its name, or by its id and value. */
  presses(wanted: string | Pick<Pressable, 'id' | 'value'>, message: Message = this.last()): Promise<Answered> {
    return this.#cloud.deliver(interactionRequest(this.pressPayload(wanted, message)));
  }

  /** Chooses a shortcut on somebody's message, wherever it stands. */
  chooses(callback: string, message: Readonly<Record<string, unknown>>, channel = Member.publicChannel()): Promise<Answered> {
    return this.#cloud.deliver(
      interactionRequest({
        type: 'message_action',
        ...this.#interaction(),
        callback_id: callback,
        trigger_id: this.#cloud.state.trigger(this.id),
        message_ts: this.#cloud.state.ts(),
        action_ts: this.#cloud.state.ts(),
        response_url: 'https://hooks.slack.com/app/x/y/z',
        channel: { id: channel, name: 'general' },
        message: { type: 'message', ts: this.#cloud.state.ts(), text: 'I cannot sign in', ...message },
      }),
    );
  }

  /** The signed payload of the open window with these values, by label or by block id. */
  submitPayload(values: Readonly<Record<string, string>>) {
    const open = this.window();
    if (!open) throw new Error('no window is open');
    const inputs = open.view.blocks.filter((block) => block.type === 'input');
    const state = Object.fromEntries(
      inputs.map((block) => {
        const element = block.element as Block;
        const value = values[textOf(block.label)] ?? values[String(block.block_id)] ?? null;
        return [String(block.block_id), { [String(element.action_id)]: filled(element, value) }];
      }),
    );
    const { team } = this.#cloud;
    return {
      type: 'view_submission',
      ...this.#interaction(),
      trigger_id: this.#cloud.state.trigger(this.id),
      view: { ...open.view, id: open.id, hash: open.hash, team_id: team, app_installed_team_id: team, state: { values: state } },
      response_urls: [],
    };
  }

  /** Fills the open window and submits it; the window then does what the bot answered. */
  async submits(values: Readonly<Record<string, string>>): Promise<Answered> {
    const payload = this.submitPayload(values);
    const answer = await this.#cloud.deliver(interactionRequest(payload));
    this.#follow(payload.view.id, answer);
    return answer;
  }

  #follow(id: string, answer: Answered): void {
    const { state } = this.#cloud;
    const open = state.views.get(id);
    if (answer.status !== 200 || !open) return;
    const reply = this.#cloud.windowAnswer(answer.text);
    if (reply.response_action === 'update') state.setView(id, this.id, reply.view);
    else if (reply.response_action === 'errors') state.setView(id, this.id, open.view, reply.errors);
    else state.closeView(id);
  }

  /** Closes the window. */
  closes(): void {
    const open = this.window();
    if (open) this.#cloud.state.closeView(open.id);
  }

  /** Makes an id of a channel where others read too. */
  static publicChannel(): string {
    return slackId('C');
  }
}
