import { type Member, pressables } from '../slack/member.ts';
import type { Block, Message } from '../slack/state.ts';
import type { SlackCloud } from '../slack-cloud.ts';
import type { Button, ChatClient, Screen } from './screen.ts';

const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { text, ...rest } = value as Block;
  return [
    ...(typeof text === 'string' ? [text] : textsIn(text)),
    ...Object.values(rest).flatMap((one) => (typeof one === 'object' ? textsIn(one) : [])),
  ];
};

const codeIn = (message: Message): string => {
  const header = message.blocks.flatMap(textsIn).find((text) => /^(\d\s){5}\d$/.test(text));
  return (header ?? '').replace(/\D/g, '');
};

/** A person in Slack, over signed requests; forms are filled in the window the bot opens. */
export class SlackChat implements ChatClient {
  readonly #cloud: SlackCloud;
  readonly #member: Member;

  constructor(cloud: SlackCloud, person: string) {
    this.#cloud = cloud;
    this.#member = cloud.member(person);
  }

  async says(text: string): Promise<void> {
    const before = this.#seen();
    await this.#member.types(text);
    await this.#cloud.until(() => this.#seen() !== before).catch(() => undefined);
  }

  async redelivers(): Promise<void> {
    await this.#cloud.redelivers();
  }

  everything(): string {
    return JSON.stringify([this.#cloud.state.messages, this.#cloud.calls]);
  }

  screen(): Screen | null {
    const message = this.#member.messages().findLast((one) => one.from === 'bot');
    if (!message) return null;
    const found = pressables(message);
    const link = found.find((one) => one.url?.includes('/p/'));
    const buttons = found
      .filter((one) => !one.url)
      .map(({ label }): Button => ({ label, press: (fields) => this.#press(label, message, fields) }));
    const window = this.#member.window();
    const text = [message.text, ...message.blocks.flatMap(textsIn), ...(window ? textsIn(window.view.blocks) : [])].join('\n');
    return { text, buttons, link: link?.url ? { url: link.url, code: codeIn(message) } : null };
  }

  #seen(): string {
    return JSON.stringify(this.#member.messages().filter((one) => one.from === 'bot'));
  }

  async #press(label: string, message: Message, fields?: Readonly<Record<string, string>>): Promise<void> {
    const before = this.#seen();
    await this.#member.presses(label, message);
    if (fields) await this.#fill(fields);
    await this.#cloud.until(() => this.#seen() !== before, 3000).catch(() => undefined);
  }

  /** Types into the window, by the ids of its fields. */
  async #fill(fields: Readonly<Record<string, string>>): Promise<void> {
    await this.#cloud.until(() => this.#member.window() !== null);
    const blocks = (this.#member.window()?.view.blocks ?? []).filter((block) => block.type === 'input');
    const labels = blocks.map((block) => [
      String((block as unknown as { label: { text: string } }).label.text),
      fields[String(block.block_id).split(':')[0] ?? ''] ?? '',
    ]);
    await this.#member.submits(Object.fromEntries(labels));
    this.#member.closes();
  }
}
