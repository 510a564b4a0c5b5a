import type { Config } from '../config.ts';
import type { Parts } from '../runtime/parts.ts';
import type { Product } from '../runtime/product.ts';
import { mountPages } from '../web/pages/mount.ts';
import { createWebServer } from '../web/server.ts';
import type { Channels } from './channels.ts';

type Server = ReturnType<typeof createWebServer>;

/** The one listener: chat endpoints and one-time pages. Rejects when its port is taken. */
export const listen = async (config: Config, channels: Channels, parts: Parts, product: Product): Promise<Server> => {
  const { publicBaseUrl, trustedProxies } = config;
  const { host, port } = config.listen;
  const server = createWebServer({ publicBaseUrl, otherHosts: [`${host}:${port}`] });
  channels.mount(server, product.reception);
  mountPages(server, {
    ...parts,
    desk: product.desk,
    signIn: product.signIn,
    call: product.call,
    objection: product.objection,
    publicBaseUrl,
    trustedProxies,
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, done);
  });
  return server;
};
