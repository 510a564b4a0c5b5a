import type { DemoOptions } from './options.ts';
import { auditRoutes } from './pages/audit.ts';
import { mailboxRoutes } from './pages/mailbox.ts';
import { phoneRoutes } from './pages/phones.ts';
import { signInRoutes } from './pages/sign-in.ts';
import { startRoutes } from './pages/start.ts';
import { portNear } from './ports.ts';
import type { Endings } from './stand-ins.ts';
import { type DemoWeb, serveDemo } from './web.ts';
import { type Demo, startWorld } from './world.ts';

const knownPort = 3_900;

/** The demo while it runs. */
export interface RunningDemo {
  readonly url: string;
  readonly demo: Demo;
  stop(): Promise<void>;
}

const servePages = async (demo: Demo): Promise<DemoWeb> => {
  const parts = [startRoutes, mailboxRoutes, phoneRoutes, signInRoutes, auditRoutes];
  return serveDemo(
    parts.flatMap((routesOf) => routesOf(demo)),
    await portNear(knownPort),
  );
};

/** Starts the bot, its world and the pages to look at them. What was started is ended again when the rest cannot start. */
export const runDemo = async (options: DemoOptions): Promise<RunningDemo> => {
  const endings: Endings = [];
  const stop = async (): Promise<void> => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    const demo = await startWorld(options, endings);
    const web = await servePages(demo);
    endings.push(() => web.stop());
    return { url: web.url, demo, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
