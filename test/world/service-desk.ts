import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call each: restify, where it is loaded, has a `writeHead` that gives nothing back. */
const answer = (response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}, body = ''): void => {
  response.writeHead(status, headers);
  response.end(body);
};

/** A note as the desk keeps it. */
export interface KeptNote {
  readonly ticket: string;
  readonly text: string;
  /** The id the sender gave it. */
  readonly id: string;
}

/** A credential a desk takes. */
export interface DeskSecrets {
  readonly webhookSecret: string;
  readonly user: string;
  readonly password: string;
}

const sysIdOf = (ticket: string): string => createHmac('sha256', 'sys_id').update(ticket).digest('hex').slice(0, 32);

interface Asked {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: string;
}

interface Said {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * A strict stand-in of two service desks: a receiver of Standard Webhooks, and the incident table of ServiceNow. It refuses what theirs refuse, and keeps a
 * complaint of whatever a careful sender would not do.
 */
export class ServiceDesk {
  readonly tickets = new Set<string>(['INC-4711', 'INC0010023']);
  readonly notes: KeptNote[] = [];
  readonly complaints: string[] = [];
  readonly secrets: DeskSecrets;
  /** Answers with this once, for each entry, in place of an answer; `hang-up` closes the connection after having done it. */
  readonly trouble: (number | 'hang-up' | 'redirect')[] = [];
  readonly #now: () => number;
  readonly #server = createServer((request, response) => void this.#hear(request, response));

  private constructor(secrets: DeskSecrets, now: () => number) {
    this.secrets = secrets;
    this.#now = now;
  }

  static async start(
    now: () => number,
    secrets: DeskSecrets = {
      webhookSecret: `whsec_${Buffer.from('thirty-two bytes of a desk secret').toString('base64')}`,
      user: 'latchkey.integration',
      password: 'hollow maple under nine bridges',
    },
  ): Promise<ServiceDesk> {
    const desk = new ServiceDesk(secrets, now);
    await new Promise<void>((done) => desk.#server.listen(0, '127.0.0.1', done));
    return desk;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get webhookUrl(): string {
    return `${this.origin}/hooks/latchkey`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((done) => this.#server.close(() => done()));
  }

  async #hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = { request, url: new URL(request.url ?? '/', this.origin), body: Buffer.concat(chunks).toString('utf8') };
    const trouble = this.trouble.shift();
    if (trouble === 'redirect') return answer(response, 302, { location: 'https://elsewhere.example/' });
    if (typeof trouble === 'number') return answer(response, trouble);
    const { status, body } = asked.url.pathname === '/hooks/latchkey' ? this.#webhook(asked) : this.#table(asked);
    if (trouble === 'hang-up') return void request.socket.destroy();
    answer(response, status, { 'content-type': 'application/json' }, body === undefined ? '' : JSON.stringify(body));
  }

  #complain(what: string): Said {
    this.complaints.push(what);
    return { status: 400, body: { error: { message: what } } };
  }

  #isSigned({ request, body }: Asked): boolean {
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signed } = request.headers;
    if (!/^msg_[0-9a-f]{32}$/.test(String(id)) || !/^\d{10}$/.test(String(at))) return false;
    if (Math.abs(Number(at) * 1000 - this.#now()) > 300_000) return false;
    const key = Buffer.from(this.secrets.webhookSecret.replace('whsec_', ''), 'base64');
    const wanted = Buffer.from(`v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}`);
    const given = Buffer.from(String(signed));
    return wanted.length === given.length && timingSafeEqual(wanted, given);
  }

  #webhook(asked: Asked): Said {
    if (asked.request.method !== 'POST' || asked.url.search !== '') return this.#complain('not a bare POST');
    if (!this.#isSigned(asked)) return { status: 401 };
    const { type, timestamp, data } = JSON.parse(asked.body) as { type: string; timestamp: string; data: Record<string, string> };
    if (Number.isNaN(Date.parse(timestamp))) return this.#complain('no timestamp');
    const { ticket = '', text = '' } = data;
    if (type === 'latchkey.check') return { status: 204 };
    if (type === 'ticket.lookup') return { status: 200, body: { exists: this.tickets.has(ticket) } };
    if (type !== 'ticket.note' || text === '') return this.#complain(`unknown message ${type}`);
    if (!this.tickets.has(ticket)) return { status: 404 };
    this.#keep({ ticket, text, id: String(asked.request.headers['webhook-id']) });
    return { status: 204 };
  }

  #keep(note: KeptNote): void {
    if (!this.notes.some(({ id }) => id === note.id)) this.notes.push(note);
  }

  #table({ request, url, body }: Asked): Said {
    const { user, password } = this.secrets;
    const wanted = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    if (request.headers.authorization !== wanted)
      return { status: 401, body: { error: { message: 'User Not Authenticated' }, status: 'failure' } };
    const record = /^\/api\/now\/table\/incident\/([0-9a-f]{32})$/.exec(url.pathname)?.[1];
    if (request.method === 'GET' && url.pathname === '/api/now/table/incident') return this.#query(url);
    if (request.method === 'PATCH' && record) return this.#patch(record, body);
    return { status: 404, body: { error: { message: 'Invalid table' }, status: 'failure' } };
  }

  /** As an instance does it: conditions it does not understand are left out, so that everything is found. */
  #query(url: URL): Said {
    const query = url.searchParams.get('sysparm_query') ?? '';
    if (/\^|@|javascript:/i.test(query)) this.complaints.push(`a query of several conditions: ${query}`);
    if (url.searchParams.get('sysparm_limit') === null) return this.#complain('a query without a limit');
    const [, ticket] = /^number=([^^]*)$/.exec(query) ?? [];
    const found = ticket === undefined ? [...this.tickets] : [...this.tickets].filter((one) => one === ticket.toUpperCase());
    const isShown = url.searchParams.get('sysparm_display_value') === 'true';
    const notesOf = (one: string): string =>
      this.notes
        .filter((note) => note.ticket === one && isShown)
        .map(({ text }) => `2026-11-22 09:00:00 - Latchkey (Work notes)\n${text}\n\n`)
        .join('');
    const result = found.slice(0, 1).map((one) => ({ sys_id: sysIdOf(one), number: one, work_notes: notesOf(one) }));
    return { status: 200, body: { result } };
  }

  #patch(record: string, body: string): Said {
    const ticket = [...this.tickets].find((one) => sysIdOf(one) === record);
    if (!ticket) return { status: 404, body: { error: { message: 'No Record found' }, status: 'failure' } };
    const fields = JSON.parse(body) as Record<string, string>;
    if (Object.keys(fields).join() !== 'work_notes') return this.#complain(`more than work notes: ${Object.keys(fields).join()}`);
    const { work_notes: text = '' } = fields;
    const [, id = ''] = /\n\(([^()\n]+)\)$/.exec(text) ?? [];
    this.notes.push({ ticket, text, id });
    return { status: 200, body: { result: { sys_id: record } } };
  }
}
