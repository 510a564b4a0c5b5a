import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A TCP proxy on loopback that can lose an answer: the command is carried out, its reply is not delivered, the connection breaks. */
export interface SwallowingProxy {
  readonly port: number;
  /** Swallows the reply to whatever is sent next. */
  swallowNext(): void;
  /** How many replies were swallowed so far. */
  swallowed(): number;
  close(): Promise<void>;
}

/** Starts a proxy to `port` on loopback. */
export async function swallowingProxy(port: number): Promise<SwallowingProxy> {
  const sockets = new Set<Socket>();
  let armed = false;
  let count = 0;
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    let isLosing = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
        sockets.delete(socket);
      });
    }
    client.on('data', (bytes) => {
      if (armed) [armed, isLosing] = [false, true];
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (!isLosing) return void client.write(bytes);
      count += 1;
      client.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as { port: number }).port,
    swallowNext: () => {
      armed = true;
    },
    swallowed: () => count,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
