/** What is used of the package `smpp`, which brings no types. */
declare module 'smpp' {
  import type { EventEmitter } from 'node:events';
  import type { Server as NetServer } from 'node:net';

  interface Pdu {
    readonly command: string;
    readonly command_status: number;
    readonly [field: string]: unknown;
    response(fields?: Readonly<Record<string, unknown>>): Pdu;
  }
  type Fields = Readonly<Record<string, unknown>>;
  class Session extends EventEmitter {
    send(pdu: Pdu): boolean;
    bind_transceiver(fields: Fields, heard: (answer: Pdu) => void): boolean;
    submit_sm(fields: Fields, heard: (answer: Pdu) => void): boolean;
    unbind(heard: (answer: Pdu) => void): boolean;
    destroy(): void;
  }
  function connect(options: {
    readonly host: string;
    readonly port: number;
    readonly tls: boolean;
    readonly auto_enquire_link_period: number;
  }): Session;
  function createServer(heard: (session: Session) => void): NetServer;
}
