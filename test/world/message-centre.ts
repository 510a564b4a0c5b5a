import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { createServer, type Pdu, type Session } from 'smpp';

/** A text message as the message centre took it. */
export interface Submitted {
  readonly to: string;
  readonly from: string;
  readonly text: string;
}

/** How it behaves: `ok`; refuses with this status; says nothing; hangs up once it has the message. */
export type CentreMood = 'ok' | { readonly refuse: number } | 'silent' | 'hangs-up';

const invalidPassword = 14;
const textOf = ({ short_message: short, message_payload: payload }: Pdu): string => {
  const found = [short, payload].find((one) => typeof one === 'object' && one !== null && 'message' in one && one.message !== '');
  return String((found as { readonly message: unknown } | undefined)?.message ?? '');
};

/** A message centre that speaks SMPP on this machine. */
export class MessageCentre {
  readonly submitted: Submitted[] = [];
  /** Logins that were let in so far. */
  bound = 0;
  mood: CentreMood = 'ok';
  readonly #server: Server;
  readonly #sessions = new Set<Session>();

  private constructor() {
    this.#server = createServer((session) => this.#serve(session));
  }

  static async start(): Promise<MessageCentre> {
    const centre = new MessageCentre();
    centre.#server.listen(0, '127.0.0.1');
    await once(centre.#server, 'listening');
    return centre;
  }

  get url(): string {
    return `smpp://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Every line breaks. */
  hangsUp(): void {
    for (const session of this.#sessions) session.destroy();
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.hangsUp();
    await closed;
  }

  #serve(session: Session): void {
    this.#sessions.add(session);
    session.on('error', () => session.destroy());
    session.on('close', () => this.#sessions.delete(session));
    session.on('bind_transceiver', (pdu: Pdu) => {
      const isKnown = pdu.system_id === 'latchkey' && pdu.password === 'centre7';
      if (isKnown) this.bound += 1;
      session.send(pdu.response(isKnown ? {} : { command_status: invalidPassword }));
    });
    session.on('submit_sm', (pdu: Pdu) => this.#submit(session, pdu));
    for (const asked of ['enquire_link', 'unbind']) session.on(asked, (pdu: Pdu) => session.send(pdu.response()));
  }

  #submit(session: Session, pdu: Pdu): void {
    const { mood } = this;
    if (typeof mood === 'object') return void session.send(pdu.response({ command_status: mood.refuse }));
    this.submitted.push({ to: String(pdu.destination_addr), from: String(pdu.source_addr), text: textOf(pdu) });
    if (mood === 'hangs-up') session.destroy();
    if (mood === 'ok') session.send(pdu.response({ message_id: String(this.submitted.length) }));
  }
}
