import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A TCP proxy on loopback before a directory; TLS goes through it end to end. */
export interface LdapProxy {
  readonly url: string;
  /** Each way, from now on. */
  delayMs: number;
  /** Asked at every packet to the client: `true` loses it and breaks the connection. The directory has done what it was told. */
  losesAnswer: () => boolean;
  readonly lost: number;
  /** Packets of the client so far: requests, where it sends one at a time. */
  readonly sent: number;
  /** Called for each of them, before it is passed on. */
  onSent: (count: number) => void;
  /** Breaks every connection; new ones are served again. */
  cut(): void;
  close(): Promise<void>;
}

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
}

const broken = ({ client, server }: Pair): void => {
  client.resetAndDestroy();
  server.destroy();
};

/** Starts a proxy to an `ldaps://` address. */
export const ldapProxy = async (to: string): Promise<LdapProxy> => {
  const { hostname, port } = new URL(to);
  const pairs = new Set<Pair>();
  let lost = 0;
  let sent = 0;
  const carry = (pair: Pair, from: Socket, into: Socket, isAnswer: boolean): void => {
    from.on('data', (bytes) => {
      if (!isAnswer) proxy.onSent(++sent);
      const deliver = (): void => {
        if (!isAnswer || !proxy.losesAnswer()) return void (into.writable && into.write(bytes));
        lost += 1;
        broken(pair);
      };
      if (proxy.delayMs > 0) setTimeout(deliver, proxy.delayMs).unref();
      else deliver();
    });
    from.on('error', () => broken(pair));
    from.on('close', () => {
      into.destroy();
      pairs.delete(pair);
    });
  };
  const server = createServer((client) => {
    const pair: Pair = { client, server: connect(Number(port) || 636, hostname) };
    pairs.add(pair);
    carry(pair, client, pair.server, false);
    carry(pair, pair.server, client, true);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy = {
    url: `ldaps://127.0.0.1:${(server.address() as { port: number }).port}`,
    delayMs: 0,
    losesAnswer: () => false,
    get lost() {
      return lost;
    },
    get sent() {
      return sent;
    },
    onSent: (_count: number): void => undefined,
    cut() {
      for (const pair of pairs) broken(pair);
    },
    async close() {
      for (const pair of pairs) broken(pair);
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
};
