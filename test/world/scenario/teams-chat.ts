import { setTimeout as sleep } from 'node:timers/promises';
import type { BotConnector, HeldMessage } from '../bot-connector.ts';
import { type AnyActivity, TeamsClient } from '../teams-client.ts';
import type { Button, ChatClient, Screen, Unspoken } from './screen.ts';

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

const cardOf = (activity: unknown): Json => {
  const attachments = isObject(activity) && Array.isArray(activity.attachments) ? activity.attachments : [];
  const [first] = attachments;
  return isObject(first) && isObject(first.content) ? first.content : {};
};

/** All a card says and offers: its words, and what its buttons send. */
const seenIn = (card: Json): string =>
  textsOf(card) +
  walk(card)
    .map((one) => (isObject(one.data) ? String(one.data.handle) : ''))
    .join(' ');

const codeIn = (card: Json): string => {
  const shown = walk(card).find(
    (one) => one.type === 'TextBlock' && /^\d{3}\s?\d{3}$|^(\d\s){5}\d$/.test(String(one.text).replace(/\u00a0/g, ' ')),
  );
  return String(shown?.text ?? '').replace(/\D/g, '');
};

const unspoken: Readonly<Record<Unspoken, AnyActivity>> = {
  edited: { type: 'messageUpdate' },
  deleted: { type: 'messageDelete' },
  'by a bot': { from: { id: '28:other-bot', name: 'Other', role: 'bot' } },
  forwarded: { attachments: [{ contentType: 'forwardedMessageReference' }] },
};

/** What stands in the inputs of a card before anybody touches them: a client sends it along. */
const standingIn = (card: Json): Record<string, string> =>
  Object.fromEntries(
    walk(card)
      .filter((one) => String(one.type).startsWith('Input.') && one.value !== undefined && one.value !== '')
      .map((one) => [String(one.id).slice('field-'.length), String(one.value)]),
  );

/** A person in Teams, through the real SDK over HTTP: what the bot sends is parsed from its Adaptive Cards. */
export class TeamsChat implements ChatClient {
  readonly #client: TeamsClient;
  readonly #connector: BotConnector;
  readonly #now: () => number;
  readonly #inPlace = new Map<string, { card: Json; after: number }>();
  #last: AnyActivity | null = null;
  acts = 0;
  #token = { text: '', until: 0 };

  constructor(
    connector: BotConnector,
    botUrl: string,
    person: `${string}-${string}-${string}-${string}-${string}`,
    now: () => number,
  ) {
    this.#connector = connector;
    this.#client = new TeamsClient(connector, botUrl, { person });
    this.#now = now;
  }

  async says(text: string): Promise<void> {
    await this.#send(this.#client.message(text));
  }

  async opens(): Promise<void> {
    for (const activity of this.#client.installation()) await this.#send(activity);
  }

  async saysInPublic(text: string): Promise<string> {
    const id = `19:${crypto.randomUUID()}@thread.v2`;
    const conversation = { id, conversationType: 'groupChat', tenantId: this.#connector.tenant };
    await this.#send(this.#client.message(text, { conversation }));
    for (let tries = 0; tries < 100 && this.#connector.shownIn(id).length === 0; tries += 1) await sleep(20);
    return JSON.stringify(this.#connector.shownIn(id).map(({ activity }) => activity));
  }

  async opensCaseAbout({ teams }: { teams: string }, ticket: string): Promise<string> {
    const conversation = {
      id: `19:${crypto.randomUUID()}@thread.v2`,
      conversationType: 'groupChat',
      tenantId: this.#connector.tenant,
    };
    const author = { id: teams, displayName: 'Somebody', userIdentityType: 'aadUser' };
    const asked = JSON.parse(await this.#send(this.#client.messageAction('fetchTask', author, null, { conversation })));
    const [{ id }] = walk(asked.task.value.card.content).filter((one) => one.type === 'Input.Text') as [{ id: string }];
    const sent = await this.#send(this.#client.messageAction('submitAction', author, { [id]: ticket }, { conversation }));
    const { value } = JSON.parse(sent).task;
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  async delivers(kind: Unspoken, text: string): Promise<void> {
    await this.#send(this.#client.message(text, unspoken[kind]));
  }

  async forges(handle: string): Promise<void> {
    await this.#send(this.#client.press(handle, this.#messages().at(-1)?.id ?? '1700000000001'));
  }

  becomesGuest(): void {
    const { person } = this.#client;
    this.#connector.members.set(person, { aadObjectId: person, tenantId: this.#connector.tenant, userRole: 'guest' });
  }

  async redelivers(): Promise<void> {
    if (this.#last) await this.#send(this.#last);
  }

  everything(): string {
    return JSON.stringify([...this.#connector.messages.values(), ...this.#inPlace.values()]);
  }

  everythingHere(): string {
    return JSON.stringify([this.#messages(), ...this.#inPlace.values()]);
  }

  fingerprint(): string {
    return JSON.stringify(this.#messages().map((message) => [message.id, this.#cardNow(message)]));
  }

  screens(): readonly Screen[] {
    return this.#messages().map((message) => this.#screenOf(this.#cardNow(message), message.id));
  }

  #messages(): readonly HeldMessage[] {
    return this.#connector.shownIn(this.#client.conversation);
  }

  #writesOf(message: string): number {
    return this.#connector.writes.filter((call) => call.path.endsWith(`/activities/${message}`)).length;
  }

  /** What an invoke answered replaces the card, until the bot updates the message itself. */
  #cardNow(message: HeldMessage): Json {
    const held = this.#inPlace.get(message.id);
    return held && held.after >= this.#writesOf(message.id) ? held.card : cardOf(message.activity);
  }

  #screenOf(card: Json, message: string): Screen {
    const actions = walk(card).filter((one) => String(one.type).startsWith('Action.'));
    const opening = actions.filter((one) => one.type === 'Action.OpenUrl').map((one) => String(one.url));
    const link = opening.find((url) => url.includes('/p/'));
    return {
      text: textsOf(card),
      buttons: actions.filter((one) => one.type === 'Action.Execute').map((one) => this.#button(one, message, standingIn(card))),
      link: link ? { url: link, code: codeIn(card) } : null,
      outward: opening.filter((url) => url !== link),
    };
  }

  #button(action: Json, message: string, standing: Readonly<Record<string, string>>): Button {
    const handle = isObject(action.data) ? String(action.data.handle) : '';
    const inputs = action.associatedInputs === 'none' ? {} : standing;
    return {
      label: String(action.tooltip || action.title),
      handle,
      press: (fields) => this.#press(handle, message, { ...inputs, ...fields }),
    };
  }

  async #press(handle: string, message: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    const answer = await this.#send(this.#client.press(handle, message, fields));
    const body: unknown = answer ? JSON.parse(answer) : null;
    if (!isObject(body) || !isObject(body.value) || body.type !== 'application/vnd.microsoft.card.adaptive') return;
    this.#inPlace.set(message, { card: body.value, after: this.#writesOf(message) });
    await this.#isStored(message, seenIn(body.value));
  }

  /** The card of an answer follows as an update of the message; a person takes longer than that to press again. */
  async #isStored(message: string, card: string): Promise<void> {
    const isThere = () => seenIn(cardOf(this.#connector.messages.get(message)?.activity)) === card;
    for (let tries = 0; tries < 40 && !isThere(); tries += 1) await sleep(10);
  }

  /** Signed by Teams at the scenario's own time. */
  async #send(activity: AnyActivity): Promise<string> {
    this.#last = activity;
    this.acts += 1;
    const seconds = Math.floor(this.#now() / 1000);
    if (seconds > this.#token.until) {
      const text = await this.#connector.token({ nbf: seconds - 60, exp: seconds + 3600 });
      this.#token = { text, until: seconds + 3000 };
    }
    const reply = await this.#client.posts(JSON.stringify(activity), { authorization: `Bearer ${this.#token.text}` });
    if (reply.status !== 200) throw new Error(`Teams was answered ${reply.status}`);
    return reply.body;
  }
}
