import type { Config } from '../config.ts';
import type { Parts } from '../runtime/parts.ts';
import type { Product } from '../runtime/product.ts';
import { mountDashboard } from '../web/dashboard/mount.ts';
import { mountPages } from '../web/pages/mount.ts';
import { createWebServer } from '../web/server.ts';
import type { Channels } from './channels.ts';

type Server = ReturnType<typeof createWebServer>;
/** The listener, and what ends with it. */
export interface Listening {
  readonly server: Server;
  /** What draws the charts of the dashboard. */
  readonly drawing: { close(): Promise<void> };
}

/** The one listener: chat endpoints, one-time pages and the dashboard. Rejects when its port is taken. */
export const listen = async (config: Config, channels: Channels, parts: Parts, product: Product): Promise<Listening> => {
  const { publicBaseUrl, trustedProxies } = config;
  const { host, port } = config.listen;
  const server = createWebServer({ publicBaseUrl, otherHosts: [`${host}:${port}`] });
  channels.mount(server, product.reception);
  const { desk, signIn, call, start, objection, reports } = product;
  const options = { ...parts, desk, signIn, call, start, objection, publicBaseUrl, trustedProxies };
  mountPages(server, options);
  const drawing = mountDashboard(server, { ...options, reports });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, done);
  });
  return { server, drawing };
};
