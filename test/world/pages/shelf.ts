import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Files of a server, asked for once each and then kept, also by the browser: for pages that are set by hand by the hundred. */
export interface Shelf {
  readonly baseUrl: string;
  close(): Promise<void>;
}

interface Kept {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

const fetched = async (url: string): Promise<Kept> => {
  const answer = await fetch(url);
  const { status, headers } = answer;
  return { status, type: headers.get('content-type') ?? '', body: Buffer.from(await answer.arrayBuffer()) };
};

/** Opens a shelf before a server on this machine. */
export const shelfBefore = async (serverUrl: string): Promise<Shelf> => {
  const kept = new Map<string, Promise<Kept>>();
  const keep = (path: string): Promise<Kept> => {
    const found = kept.get(path) ?? fetched(serverUrl + path);
    kept.set(path, found);
    return found;
  };
  const server = createServer((request, response) => {
    void keep(request.url ?? '/').then(({ status, type, body }) => {
      response.statusCode = status;
      response.setHeader('content-type', type).setHeader('cache-control', 'max-age=3600');
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
