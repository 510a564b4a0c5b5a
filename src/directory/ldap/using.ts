import { type Connection, connect } from './connection.ts';
import { died, type Ground } from './ground.ts';
import { giveBack, takeIdle } from './idle.ts';
import { type Answer, answered, failed, isUnbound, LdapOutage, type LdapProblem, lostBefore } from './problem.ts';
import { connectFirst, searchBegun } from './searching.ts';
import type { Server } from './servers.ts';

/** What is done on one connection, which is one caller's at a time. */
export type Work<T> = (connection: Connection) => Promise<Answer<T>>;

const outageAsAnswer = async <T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LdapOutage) return failed(error.problem);
    throw error;
  }
};

const use = async <T>(ground: Ground, work: Work<T>): Promise<Answer<T>> => {
  if (ground.isClosed) return failed(lostBefore('closed'));
  const idle = takeIdle(ground);
  const taken = idle ? answered(idle) : await connectFirst(ground);
  if (!taken.ok) return taken;
  const result = await outageAsAnswer(() => work(taken.value)).finally(() => giveBack(ground, taken.value));
  if (!result.ok && result.problem.lost !== null) died(ground, taken.value.server, result.problem);
  return result;
};

/** Whether the same may be asked again: a connection that was gone costs nothing; silence has cost enough, unless somebody else lives. */
const isWorthAgain = ({ servers }: Ground, problem: LdapProblem): boolean =>
  problem.lost === 'closed' ||
  isUnbound(problem) ||
  (problem.lost === 'timeout' && servers.all.some((one) => !servers.isDead(one)));

/** Asks; once more where that is worth it. */
export const reading = async <T>(ground: Ground, work: Work<T>): Promise<Answer<T>> => {
  const isOver = searchBegun();
  const first = await use(ground, work);
  return first.ok || isOver() || !isWorthAgain(ground, first.problem) ? first : use(ground, work);
};

/** Writes at most once: again only what was never sent. */
export const writing = async <T>(ground: Ground, work: Work<T>): Promise<Answer<T>> => {
  const isOver = searchBegun();
  const first = await use(ground, work);
  const isUnsent = !first.ok && (first.problem.where === 'before-sending' || isUnbound(first.problem));
  return isUnsent && !isOver() && isWorthAgain(ground, first.problem) ? use(ground, work) : first;
};

/** Asks one server, on a connection of its own. */
export const readAt = async <T>({ credentials }: Ground, server: Server, work: Work<T>): Promise<Answer<T>> => {
  const made = await connect(server, credentials);
  if (!made.ok) return made;
  return outageAsAnswer(() => work(made.value)).finally(() => void made.value.close());
};
