import { setTimeout as sleep } from 'node:timers/promises';
import type { MailSink, Received } from '../mail-sink.ts';

/** Whatever language it is in: nothing else has a line of digits. */
const isCode = ({ mail }: Received): boolean => /^\d{6,10}$/m.test(mail.text ?? '');

/** What arrived in people's mailboxes. */
export class Mailboxes {
  readonly #sink: MailSink;
  readonly #read = new Map<string, number>();

  constructor(sink: MailSink) {
    this.#sink = sink;
  }

  /** The code of the next mail to this address that was not read yet. */
  async codeTo(address: string): Promise<string> {
    const read = this.#read.get(address) ?? 0;
    await this.#until(() => this.#codes(address).length > read, `a code at ${address}`);
    const codes = this.#codes(address);
    this.#read.set(address, codes.length);
    return /^\d{6,10}$/m.exec(codes.at(-1)?.mail.text ?? '')?.[0] ?? '';
  }

  /** The subjects of all mails to this address, once there are `count`. */
  async subjectsTo(address: string, count = 1): Promise<readonly string[]> {
    await this.#until(() => this.#sink.to(address).length >= count, `${count} mails at ${address}`);
    return this.#sink.to(address).map(({ mail }) => mail.subject ?? '');
  }

  #codes(address: string): readonly Received[] {
    return this.#sink.to(address).filter(isCode);
  }

  async #until(isSo: () => boolean, what: string): Promise<void> {
    const end = performance.now() + 12_000;
    while (!isSo()) {
      if (performance.now() > end) throw new Error(`${what} did not arrive`);
      await sleep(20);
    }
  }
}
