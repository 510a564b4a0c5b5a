import type { BotConnector, HeldMessage } from '../bot-connector.ts';
import { type AnyActivity, TeamsClient } from '../teams-client.ts';
import type { Button, ChatClient, Screen } from './screen.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every object inside a card, in the order a person reads it. */
const walk = (value: unknown): Json[] => {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (!isObject(value)) return [];
  return [value, ...Object.entries(value).flatMap(([key, one]) => (key === 'fallback' ? [] : walk(one)))];
};

const textsOf = (card: Json): string =>
  walk(card)
    .flatMap((one) => [one.type === 'TextBlock' ? one.text : null, one.title, one.value, one.label, one.errorMessage])
    .filter((text) => typeof text === 'string')
    .join('\n');

const cardOf = (activity: unknown): Json | null => {
  const attachments = isObject(activity) && Array.isArray(activity.attachments) ? activity.attachments : [];
  const [first] = attachments;
  return isObject(first) && isObject(first.content) ? first.content : null;
};

/** A person in Teams, through the real SDK over HTTP: what the bot sends is parsed from its Adaptive Cards. */
export class TeamsChat implements ChatClient {
  readonly #client: TeamsClient;
  readonly #connector: BotConnector;
  readonly #inPlace = new Map<string, { card: Json; after: number }>();
  #last: AnyActivity | null = null;

  constructor(connector: BotConnector, botUrl: string, person: `${string}-${string}-${string}-${string}-${string}`) {
    this.#connector = connector;
    this.#client = new TeamsClient(connector, botUrl, { person });
  }

  async says(text: string): Promise<void> {
    await this.#send(this.#client.message(text));
  }

  async redelivers(): Promise<void> {
    if (this.#last) await this.#client.sends(this.#last);
  }

  everything(): string {
    return JSON.stringify([...this.#connector.messages.values(), ...this.#inPlace.values()]);
  }

  screen(): Screen | null {
    const message = this.#messages().at(-1);
    if (!message) return null;
    const card = this.#cardNow(message);
    return card
      ? this.#screenOf(card, message.id)
      : { text: String((message.activity as unknown as Json).text ?? ''), buttons: [], link: null };
  }

  #messages(): readonly HeldMessage[] {
    return this.#connector.shownIn(this.#client.conversation);
  }

  /** What an invoke answered replaces the card, until the bot updates the message itself. */
  #cardNow(message: HeldMessage): Json | null {
    const held = this.#inPlace.get(message.id);
    const writes = this.#connector.writes.filter((call) => call.path.endsWith(`/activities/${message.id}`)).length;
    return held && held.after >= writes ? held.card : cardOf(message.activity);
  }

  #screenOf(card: Json, message: string): Screen {
    const actions = walk(card).filter((one) => String(one.type).startsWith('Action.'));
    const buttons = actions
      .filter((one) => one.type === 'Action.Execute')
      .map((one): Button => ({ label: String(one.title), press: (fields) => this.#press(one, message, fields) }));
    const link = actions.find((one) => one.type === 'Action.OpenUrl' && String(one.url).includes('/p/'));
    const code = walk(card).find(
      (one) => one.type === 'TextBlock' && /^\d{3}\s?\d{3}$|^(\d\s){5}\d$/.test(String(one.text).replace(/\u00a0/g, ' ')),
    );
    return {
      text: textsOf(card),
      buttons,
      link: link ? { url: String(link.url), code: String(code?.text ?? '').replace(/\D/g, '') } : null,
    };
  }

  async #press(action: Json, message: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    const handle = isObject(action.data) ? String(action.data.handle) : '';
    const answer = await this.#send(this.#client.press(handle, message, fields));
    const body: unknown = answer ? JSON.parse(answer) : null;
    const writes = this.#connector.writes.filter((call) => call.path.endsWith(`/activities/${message}`)).length;
    if (isObject(body) && isObject(body.value) && body.type === 'application/vnd.microsoft.card.adaptive')
      this.#inPlace.set(message, { card: body.value, after: writes });
  }

  async #send(activity: AnyActivity): Promise<string> {
    this.#last = activity;
    const reply = await this.#client.sends(activity);
    if (reply.status !== 200 && reply.status !== 202 && reply.status !== 201)
      throw new Error(`Teams was answered ${reply.status}`);
    return reply.body;
  }
}
