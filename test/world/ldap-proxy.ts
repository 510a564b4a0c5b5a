import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A TCP proxy on loopback before an LDAPS server: TLS stays end to end, and what is between the two goes wrong on demand. */
export interface LdapProxy {
  readonly port: number;
  readonly url: string;
  /**
   * Passes the `nth` request from now on (1: the next) to the server and loses its answer: the connection is reset when `isWritten` says so, or when the
   * answer comes. Counted in messages of the client, over all connections.
   */
  dropAnswerTo(nth: number, isWritten?: () => Promise<boolean>): void;
  /** How many answers were lost so far. */
  dropped(): number;
  /** Each way takes so much longer. */
  delay(ms: number): void;
  /** Resets every connection; new ones are served again. */
  cut(): void;
  /** Where new connections go from now on. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

interface Loss {
  left: number;
  /** Null: reset when the answer comes. */
  readonly isWritten: (() => Promise<boolean>) | null;
}

const pollMs = 10;

/** Resets both ends once the write is there. */
const resetWhen = async (isWritten: () => Promise<boolean>, reset: () => void): Promise<void> => {
  while (!(await isWritten())) await new Promise((resolve) => setTimeout(resolve, pollMs));
  reset();
};

/** Starts a proxy to `target` on loopback. */
export const startLdapProxy = async (target: number): Promise<LdapProxy> => {
  const sockets = new Set<Socket>();
  const state = { target, delayMs: 0, dropped: 0, loss: null as Loss | null };
  const later = (work: () => void): void => void (state.delayMs > 0 ? setTimeout(work, state.delayMs) : work());
  const kept = (socket: Socket, other: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      other.destroy();
      sockets.delete(socket);
    });
  };
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect(state.target, '127.0.0.1').setNoDelay(true);
    let losing: Loss | null = null;
    const reset = (): void => {
      state.dropped += 1;
      client.resetAndDestroy();
      upstream.resetAndDestroy();
    };
    kept(client, upstream);
    kept(upstream, client);
    client.on('data', (bytes) => {
      if (state.loss && --state.loss.left === 0) {
        [losing, state.loss] = [state.loss, null];
        if (losing.isWritten) void resetWhen(losing.isWritten, reset);
      }
      later(() => upstream.write(bytes));
    });
    upstream.on('data', (bytes) => {
      if (!losing) later(() => client.write(bytes));
      else if (!losing.isWritten) reset();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    port,
    url: `ldaps://127.0.0.1:${port}`,
    dropAnswerTo(nth, isWritten) {
      state.loss = { left: nth, isWritten: isWritten ?? null };
    },
    dropped: () => state.dropped,
    delay(ms) {
      state.delayMs = ms;
    },
    cut() {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    leadTo(next) {
      state.target = next;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
