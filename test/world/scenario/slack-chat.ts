import { interactionRequest } from '../slack/front.ts';
import { Member, pressables } from '../slack/member.ts';
import type { Block, Message } from '../slack/state.ts';
import type { SlackCloud } from '../slack-cloud.ts';
import { team } from './people.ts';
import type { Button, ChatClient, Screen, Unspoken } from './screen.ts';

const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { text, ...rest } = value as Block;
  return [
    ...(typeof text === 'string' ? [text] : textsIn(text)),
    ...Object.values(rest).flatMap((one) => (typeof one === 'object' ? textsIn(one) : [])),
  ];
};

const linksIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, url, ...rest } = value as Block;
  return [...(type === 'link' ? [String(url)] : []), ...Object.values(rest).flatMap(linksIn)];
};

const codeIn = (message: Message): string => {
  const header = message.blocks.flatMap(textsIn).find((text) => /^(\d\s){5}\d$/.test(text));
  return (header ?? '').replace(/\D/g, '');
};

const unspoken: Readonly<Record<Unspoken, Readonly<Record<string, unknown>>>> = {
  edited: { subtype: 'message_changed' },
  deleted: { subtype: 'message_deleted' },
  'by a bot': { bot_id: 'B0OTHER' },
  forwarded: { attachments: [{ is_share: true }] },
};

/** A person in Slack, over signed requests; forms are filled in the window the bot opens. */
export class SlackChat implements ChatClient {
  readonly #cloud: SlackCloud;
  readonly #member: Member;
  acts = 0;

  constructor(cloud: SlackCloud, person: string) {
    this.#cloud = cloud;
    this.#member = cloud.member(person);
  }

  async says(text: string): Promise<void> {
    this.acts += 1;
    await this.#member.types(text);
  }

  async opens(): Promise<void> {
    await this.#member.opens();
  }

  async saysInPublic(text: string): Promise<string> {
    const channel = Member.publicChannel();
    const answer = await this.#member.commands(text, { channel });
    return [answer.text, ...this.#cloud.state.messages.filter((one) => one.channel === channel).map((one) => one.text)].join(
      '\n',
    );
  }

  async opensCaseAbout({ slack }: { slack: string }, ticket: string): Promise<string> {
    await this.#member.chooses('helpdesk', { user: slack });
    await this.#cloud.until(() => this.#member.window() !== null);
    await this.#member.submits({ Ticket: ticket });
    const said = (this.#member.window()?.view.blocks ?? []).flatMap(textsIn).join('\n');
    this.#member.closes();
    return said;
  }

  async delivers(kind: Unspoken, text: string): Promise<void> {
    await this.#member.types(text, unspoken[kind]);
  }

  async forges(handle: string): Promise<void> {
    const message = this.#messages().findLast((one) => pressables(one).some((button) => !button.url));
    const [own] = message ? pressables(message).filter((button) => !button.url) : [];
    if (!message || !own) throw new Error('there is no button to start from');
    const payload = this.#member.pressPayload(own.label, message);
    const [action] = payload.actions;
    await this.#cloud.deliver(interactionRequest({ ...payload, actions: [{ ...action, value: handle }] }));
  }

  becomesGuest(): void {
    this.#cloud.state.people.set(this.#member.id, { id: this.#member.id, name: 'guest', team, kind: 'guest' });
  }

  async redelivers(): Promise<void> {
    await this.#cloud.redelivers();
  }

  everything(): string {
    return JSON.stringify([this.#cloud.state.messages.filter((one) => one.from === 'bot'), this.#cloud.calls]);
  }

  everythingHere(): string {
    const calls = this.#cloud.calls.filter(({ method, args }) => args.channel === this.#member.dm || method.startsWith('views.'));
    return JSON.stringify([this.#messages(), calls]);
  }

  fingerprint(): string {
    return JSON.stringify(this.#messages());
  }

  screens(): readonly Screen[] {
    return this.#messages().map((message) => this.#screenOf(message));
  }

  #messages(): readonly Message[] {
    return this.#member.messages().filter((one) => one.from === 'bot');
  }

  #screenOf(message: Message): Screen {
    const found = pressables(message);
    const link = found.find((one) => one.url?.includes('/p/'));
    const buttons = found
      .filter((one) => !one.url)
      .map(
        ({ label, value }): Button => ({ label, handle: value ?? '', press: (fields) => this.#press(label, message, fields) }),
      );
    return {
      text: [message.text, ...message.blocks.flatMap(textsIn)].join('\n'),
      buttons,
      link: link?.url ? { url: link.url, code: codeIn(message) } : null,
      outward: linksIn(message.blocks),
    };
  }

  async #press(label: string, message: Message, fields?: Readonly<Record<string, string>>): Promise<void> {
    this.acts += 1;
    await this.#member.presses(label, message);
    if (fields) await this.#fill(fields);
  }

  /** Types into the window, by the ids of its fields. */
  async #fill(fields: Readonly<Record<string, string>>): Promise<void> {
    await this.#cloud.until(() => this.#member.window() !== null);
    const blocks = (this.#member.window()?.view.blocks ?? []).filter((block) => block.type === 'input');
    const labels = blocks.flatMap((block) => {
      const given = fields[String(block.block_id).split(':')[0] ?? ''];
      const isText = (block.element as Block).type === 'plain_text_input' && !('initial_value' in (block.element as Block));
      return given === undefined && !isText ? [] : [[String(block.block_id), given ?? '']];
    });
    this.acts += 1;
    await this.#member.submits(Object.fromEntries(labels));
    this.#member.closes();
  }
}
