import type { Connection } from './connection.ts';
import type { Ground, Idle } from './ground.ts';

const longestIdleMs = 240_000;

/** An idle connection to the best living server; all others are closed on the way. */
export const takeIdle = (ground: Ground): Connection | null => {
  const { servers, settings } = ground;
  const best = servers.toTry()[0];
  const isGood = ({ connection, since }: Idle): boolean =>
    connection.isUsable() && connection.server === best && settings.now() - since < longestIdleMs;
  const good = ground.idle.filter(isGood);
  for (const one of ground.idle) if (!good.includes(one)) void one.connection.close();
  const taken = good.at(-1);
  ground.idle = good.slice(0, -1);
  return taken?.connection ?? null;
};

/** Keeps a connection for the next caller, where it is good for one. */
export const giveBack = (ground: Ground, connection: Connection): void => {
  if (ground.isClosed || !connection.isUsable()) void connection.close();
  else ground.idle = [...ground.idle, { connection, since: ground.settings.now() }];
};
