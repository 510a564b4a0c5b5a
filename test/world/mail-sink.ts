import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as it arrived: the parsed text and what was said around it. */
export interface Received {
  readonly to: readonly string[];
  readonly from: string;
  readonly isSecure: boolean;
  readonly raw: string;
  readonly mail: Email;
}

/** How the server behaves: `ok`; answers with this code; says nothing for so long; hangs up in the middle of a mail. */
export type SinkMood =
  | 'ok'
  | { readonly refuse: number; readonly at?: 'recipient' | 'text' }
  | { readonly delayMs: number }
  | 'drop';

/** How the server listens, from its start on; moods change while it runs. */
export interface SinkOptions {
  /** `none`: no TLS offered; `starttls`: offered; `tls`: from the first byte. The certificate is `localhostCertificate`. */
  readonly tls?: 'none' | 'starttls' | 'tls';
  readonly auth?: { readonly user: string; readonly pass: string };
  readonly port?: number;
}

const pem = readFileSync(new URL('./localhost.pem', import.meta.url), 'utf8');

/** A certificate for `localhost` and 127.0.0.1 that signs itself: give it to a client as its authority. For tests only. */
export const localhostCertificate = pem.slice(pem.indexOf('-----BEGIN CERTIFICATE-----'));

const replyError = (code: number): Error => Object.assign(new Error('not today'), { responseCode: code });

/** A mail server on loopback that keeps what it gets, and can refuse, be slow, or hang up. */
export class MailSink {
  readonly received: Received[] = [];
  mood: SinkMood = 'ok';
  /** Mails that are being delayed now. */
  held = 0;
  /** Connections that were accepted so far. */
  connections = 0;
  readonly #server: SMTPServer;
  readonly #scheme: string;
  readonly #waiting = new Set<() => void>();

  private constructor(options: SinkOptions) {
    this.#scheme = options.tls === 'tls' ? 'smtps' : 'smtp';
    this.#server = new SMTPServer(this.#settings(options));
    // A client that goes away in the middle is what some tests are about.
    this.#server.on('error', () => undefined);
  }

  static async start(options: SinkOptions = {}): Promise<MailSink> {
    const sink = new MailSink(options);
    const listening = once(sink.#server.server, 'listening');
    sink.#server.listen(options.port ?? 0, '127.0.0.1');
    await listening;
    return sink;
  }

  get port(): number {
    return (this.#server.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `${this.#scheme}://127.0.0.1:${this.port}`;
  }

  /** Mails to an address, oldest first. */
  to(address: string): readonly Received[] {
    return this.received.filter((one) => one.to.includes(address));
  }

  /** Waits until `count` mails have arrived; gives them back, or throws after `withinMs`. */
  async until(count: number, withinMs = 5_000): Promise<readonly Received[]> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const look = () => this.received.length >= count && resolve();
    const timer = setTimeout(() => reject(new Error(`${this.received.length} of ${count} mails arrived`)), withinMs);
    this.#waiting.add(look);
    look();
    await promise.finally(() => {
      clearTimeout(timer);
      this.#waiting.delete(look);
    });
    return this.received;
  }

  async stop(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    for (const one of this.#server.connections) one.close();
    await promise;
  }

  #settings({ tls = 'none', auth }: SinkOptions): SMTPServerOptions {
    return {
      secure: tls === 'tls',
      ...(tls === 'none' ? { hideSTARTTLS: true } : { key: pem, cert: localhostCertificate }),
      authOptional: !auth,
      disableReverseLookup: true,
      closeTimeout: 200,
      onAuth: ({ username, password }, _session, done) =>
        auth && username === auth.user && password === auth.pass ? done(null, { user: username }) : done(replyError(535)),
      onConnect: (_session, done) => {
        this.connections++;
        done();
      },
      onRcptTo: (_address, _session, done) => {
        const { mood } = this;
        done(typeof mood === 'object' && 'refuse' in mood && mood.at !== 'text' ? replyError(mood.refuse) : undefined);
      },
      onData: (stream, session, done) => {
        const recipients = session.envelope.rcptTo.map((one) => one.address);
        const sender = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        this.#take(stream, recipients, sender, session.secure).then(
          () => done(),
          (error) => done(error),
        );
      },
    };
  }

  async #take(stream: Readable, to: readonly string[], from: string, isSecure: boolean): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString('utf8');
    const { mood } = this;
    if (mood === 'drop') {
      for (const one of this.#server.connections) one.close();
      throw replyError(421);
    }
    if (typeof mood === 'object' && 'refuse' in mood) throw replyError(mood.refuse);
    if (typeof mood === 'object') {
      this.held++;
      await new Promise((done) => setTimeout(done, mood.delayMs).unref());
      this.held--;
    }
    this.received.push({ to, from, isSecure, raw, mail: await PostalMime.parse(raw) });
    for (const look of this.#waiting) look();
  }
}
