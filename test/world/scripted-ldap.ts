import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type TLSSocket } from 'node:tls';
import { Ber, BerReader, BerWriter } from 'ldapts';

/** A control as it came over the wire. */
export interface SentControl {
  readonly oid: string;
  readonly isCritical: boolean;
  /** Hexadecimal. */
  readonly value: string;
}

/** A modify as it came over the wire. */
export interface SentModify {
  readonly dn: string;
  readonly changes: readonly { readonly operation: number; readonly attribute: string; readonly values: readonly Buffer[] }[];
  readonly controls: readonly SentControl[];
}

/** What a server answers: an LDAP result code and its text. */
export interface ScriptedResult {
  readonly code: number;
  readonly text: string;
}

type Attributes = Readonly<Record<string, readonly (string | Buffer)[]>>;

/** What the server is: what it says of itself, its entries by DN (in lower case), and its answers. */
export interface LdapScript {
  rootDse: Attributes;
  entries: Readonly<Record<string, { readonly dn: string; readonly attributes: Attributes }>>;
  bind(dn: string, password: string): ScriptedResult;
  modify(sent: SentModify): ScriptedResult;
}

/** An LDAPS server that says what a test wants a directory to say, where no real one can be had. */
export interface ScriptedLdap {
  readonly url: string;
  readonly ca: string;
  readonly modifies: readonly SentModify[];
  readonly binds: readonly string[];
  close(): Promise<void>;
}

/** The result of an operation that went well. */
export const success: ScriptedResult = { code: 0, text: '' };

const bindRequest = 0x60;
const searchRequest = 0x63;
const modifyRequest = 0x66;
const controlsTag = 0xa0;
const [bindResponse, searchEntry, searchDone, modifyResponse] = [0x61, 0x64, 0x65, 0x67];

const message = (id: number, tag: number, body: (writer: BerWriter) => void): Buffer => {
  const writer = new BerWriter();
  writer.startSequence();
  writer.writeInt(id);
  writer.startSequence(tag);
  body(writer);
  writer.endSequence();
  writer.endSequence();
  return writer.buffer;
};

const result = (id: number, tag: number, { code, text }: ScriptedResult): Buffer =>
  message(id, tag, (writer) => {
    writer.writeEnumeration(code);
    writer.writeString('');
    writer.writeString(text);
  });

const entryMessage = (id: number, dn: string, attributes: Attributes): Buffer =>
  message(id, searchEntry, (writer) => {
    writer.writeString(dn);
    writer.startSequence();
    for (const [name, values] of Object.entries(attributes)) {
      writer.startSequence();
      writer.writeString(name);
      writer.startSequence(0x31);
      for (const value of values) writer.writeBuffer(Buffer.from(value), Ber.OctetString);
      writer.endSequence();
      writer.endSequence();
    }
    writer.endSequence();
  });

/** Reads the elements of a sequence until its end. */
const each = <T>(reader: BerReader, read: () => T): T[] => {
  reader.readSequence();
  const end = reader.offset + reader.length;
  const found: T[] = [];
  while (reader.offset < end) found.push(read());
  return found;
};

const readControl = (reader: BerReader): SentControl => {
  reader.readSequence();
  const end = reader.offset + reader.length;
  const oid = reader.readString() ?? '';
  const isCritical = reader.offset < end && reader.peek() === Ber.Boolean ? (reader.readBoolean() ?? false) : false;
  const value = reader.offset < end ? (reader.readString(Ber.OctetString, true)?.toString('hex') ?? '') : '';
  return { oid, isCritical, value };
};

const readModify = (reader: BerReader): SentModify => {
  const dn = reader.readString() ?? '';
  const changes = each(reader, () => {
    reader.readSequence();
    const operation = reader.readEnumeration() ?? -1;
    reader.readSequence();
    const attribute = reader.readString() ?? '';
    return { operation, attribute, values: each(reader, () => Buffer.from(reader.readString(Ber.OctetString, true) ?? '')) };
  });
  return { dn, changes, controls: reader.peek() === controlsTag ? each(reader, () => readControl(reader)) : [] };
};

interface Recorded {
  readonly modifies: SentModify[];
  readonly binds: string[];
}

const answer = (script: LdapScript, recorded: Recorded, bytes: Buffer): Buffer | null => {
  const reader = new BerReader(bytes);
  reader.readSequence();
  const id = reader.readInt() ?? 0;
  const tag = reader.readSequence();
  if (tag === bindRequest) {
    reader.readInt();
    const dn = reader.readString() ?? '';
    recorded.binds.push(dn);
    return result(id, bindResponse, script.bind(dn, reader.readString(0x80) ?? ''));
  }
  if (tag === modifyRequest) {
    const sent = readModify(reader);
    recorded.modifies.push(sent);
    return result(id, modifyResponse, script.modify(sent));
  }
  return tag === searchRequest ? searched(script, id, reader.readString() ?? '') : null;
};

const searched = (script: LdapScript, id: number, base: string): Buffer => {
  if (base === '') return Buffer.concat([entryMessage(id, '', script.rootDse), result(id, searchDone, success)]);
  const found = script.entries[base.toLowerCase()];
  if (!found)
    return result(id, searchDone, { code: 32, text: '0000208D: NameErr: DSID-0310028D, problem 2001 (NO_OBJECT), data 0' });
  return Buffer.concat([entryMessage(id, found.dn, found.attributes), result(id, searchDone, success)]);
};

/** Cuts what came into whole messages; the rest waits. */
const serve = (socket: TLSSocket, script: LdapScript, recorded: Recorded): void => {
  let waiting = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (bytes: Buffer) => {
    waiting = Buffer.concat([waiting, bytes]);
    for (;;) {
      const reader = new BerReader(waiting);
      if (waiting.length < 2 || reader.readSequence() === null || reader.remain < reader.length) return;
      const whole = reader.offset + reader.length;
      const reply = answer(script, recorded, waiting.subarray(0, whole));
      waiting = waiting.subarray(whole);
      if (reply) socket.write(reply);
      else socket.end();
    }
  });
};

/** Starts it on a free loopback port, with a certificate for `localhost` and 127.0.0.1 unless another file is given. */
export const scriptedLdap = async (script: LdapScript, at = '127.0.0.1', file = './localhost.pem'): Promise<ScriptedLdap> => {
  const pem = readFileSync(new URL(file, import.meta.url), 'utf8');
  const recorded: Recorded = { modifies: [], binds: [] };
  const sockets = new Set<TLSSocket>();
  const server = createServer({ key: pem, cert: pem }, (socket) => {
    sockets.add(socket);
    serve(socket, script, recorded);
  });
  server.listen(0, at);
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    url: `ldaps://${at}:${port}`,
    ca: pem.slice(pem.indexOf('-----BEGIN CERTIFICATE')),
    ...recorded,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
