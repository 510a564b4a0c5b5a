import type { Control } from 'ldapts';
import { bindOnce, type Connection, connect } from './connection.ts';
import { died, type Ground } from './ground.ts';
import { bindRefused, countsAsWrong, isRefusedStill } from './own-bind.ts';
import { type Answer, failed, lostBefore } from './problem.ts';

/** No further server is tried, and nothing is asked again, once so much was waited for servers that are silent. */
const longestSearchMs = 12_000;

/** Says whether the time for silent servers is over. */
export const searchBegun = (): (() => boolean) => {
  const end = performance.now() + longestSearchMs;
  return () => performance.now() >= end;
};

/** The first server that takes us, in order of preference. A refused bind is everybody's answer: trying elsewhere would lock the account. */
export const connectFirst = async (ground: Ground): Promise<Answer<Connection>> => {
  if (ground.refused && isRefusedStill(ground)) return failed(ground.refused.problem);
  let problem = lostBefore('unreachable');
  const isOver = searchBegun();
  for (const server of ground.servers.toTry()) {
    if (isOver()) break;
    const made = await connect(server, ground.credentials);
    if (made.ok) {
      ground.servers.lives(server);
      ground.refused = null;
      return made;
    }
    problem = made.problem;
    died(ground, server, problem);
    if (problem.code !== 49) continue;
    if (countsAsWrong(problem)) bindRefused(ground, problem);
    break;
  }
  return failed(problem);
};

/** Proves a password at the first server that answers, on a connection of its own. */
export const bindSomewhere = async (
  ground: Ground,
  dn: string,
  password: string,
  controls?: readonly Control[],
): Promise<Answer<null>> => {
  let problem = lostBefore('unreachable');
  const isOver = searchBegun();
  for (const server of ground.servers.toTry()) {
    if (isOver()) break;
    const bound = await bindOnce(server, ground.credentials, dn, password, controls);
    if (bound.ok || bound.problem.code !== null) return bound;
    problem = bound.problem;
    died(ground, server, problem);
  }
  return failed(problem);
};
