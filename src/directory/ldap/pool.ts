import type { Control } from 'ldapts';
import { bindOnce, type Connection, type Credentials, connect } from './connection.ts';
import { createLine } from './line.ts';
import { refuseDebugging } from './no-debug.ts';
import { type Answer, answered, failed, isUnbound, LdapOutage, type LdapProblem, lostBefore } from './problem.ts';
import { createServers, type Server, type Servers } from './servers.ts';

/** The lines a directory writes: fixed words, no names, no texts of a server (SEC-116). */
export interface LdapLog {
  info(message: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
  warn(message: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
}

/** What a pool is made of. `now` is epoch ms; the CA comes in already read. */
export interface PoolSettings {
  /** `ldaps://host:port`, in the order of preference. */
  readonly urls: readonly string[];
  /** PEM of the only CA to trust; null: those of the system. */
  readonly ca: string | null;
  readonly bindDn: string;
  readonly bindPassword: () => string;
  /** One operation; 5 s unless given. */
  readonly timeoutMs?: number;
  /** Connections at most; 4 unless given. */
  readonly size?: number;
  readonly now: () => number;
  readonly log: LdapLog;
}

type Work<T> = (connection: Connection) => Promise<Answer<T>>;

/**
 * A few bound connections to the first server that answers. Each is one caller's at a time, so that one slow operation ends no other.
 * With the standard times any call ends within 30 s, `work` being a question and a write.
 */
export interface Pool {
  /** Reads; once more where the connection turned out to be gone, or the server was silent and another one lives. */
  read<T>(work: Work<T>): Promise<Answer<T>>;
  /**
   * Writes at most once. `work` asks before it writes, on the same connection, within `unsent`: what ends before
   * sending is tried once more as a read is, since an idle connection may be dead without knowing.
   */
  write<T>(work: Work<T>): Promise<Answer<T>>;
  /** Asks every server of the list, whether it is thought dead or not: where a write went only one may know yet. */
  readEach<T>(work: Work<T>): Promise<readonly Answer<T>[]>;
  /** Proves a password on a connection of its own. */
  bind(dn: string, password: string, controls?: readonly Control[]): Promise<Answer<null>>;
  close(): Promise<void>;
}

const standardTimeoutMs = 5_000;
const standardSize = 4;
const longestConnectMs = 3_000;
const longestIdleMs = 240_000;
const longestQueueMs = 4_000;
/** No further server is tried, and nothing is asked again, once so much was waited for servers that are silent. */
const longestSearchMs = 12_000;
/** How long nothing is bound after our own bind was refused: each try could lock the service account. */
const refusedPauseMs = 60_000;

interface Idle {
  readonly connection: Connection;
  readonly since: number;
}

/** What the parts of the pool share. */
interface Ground {
  readonly settings: PoolSettings;
  readonly credentials: Credentials;
  readonly servers: Servers;
  idle: readonly Idle[];
  isClosed: boolean;
  /** Our own bind, when it was refused last: it is not tried again before `until` with the same password. */
  refused: { readonly problem: LdapProblem; readonly password: string; readonly until: number } | null;
}

const isRefusedStill = ({ refused, settings }: Ground): boolean =>
  refused !== null && settings.now() < refused.until && settings.bindPassword() === refused.password;

/** Whether the server counted it as a wrong password: Windows says so, others say no more than that it was refused (MS-ADTS 3.1.1.5.2.1). */
const countsAsWrong = ({ data }: LdapProblem): boolean => data === null || data === '52e';

const bindRefused = (ground: Ground, problem: LdapProblem): void => {
  const { settings } = ground;
  ground.refused = { problem, password: settings.bindPassword(), until: settings.now() + refusedPauseMs };
  settings.log.warn('the directory refused our own account: it is tried again in a minute', { code: 'bind-refused' });
};

/** A server that fails is left alone for a while, and what is idle there is not believed any more. */
const died = (ground: Ground, server: Server, { code, lost }: LdapProblem): void => {
  const { servers, settings, idle } = ground;
  servers.died(server);
  for (const { connection } of idle) if (connection.server === server) void connection.close();
  ground.idle = idle.filter(({ connection }) => connection.server !== server);
  settings.log.warn('a directory server cannot be used', { code: lost ?? `ldap-${code}`, count: server.rank + 1 });
};

/** Says whether the time for silent servers is over. */
const searchBegun = (): (() => boolean) => {
  const end = performance.now() + longestSearchMs;
  return () => performance.now() >= end;
};

/** The first server that takes us, in order of preference. A refused bind is everybody's answer: trying elsewhere would lock the account. */
const connectFirst = async (ground: Ground): Promise<Answer<Connection>> => {
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

/** An idle connection to the best living server; all others are closed on the way. */
const takeIdle = (ground: Ground): Connection | null => {
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

const giveBack = (ground: Ground, connection: Connection): void => {
  if (ground.isClosed || !connection.isUsable()) void connection.close();
  else ground.idle = [...ground.idle, { connection, since: ground.settings.now() }];
};

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

const reading = async <T>(ground: Ground, work: Work<T>): Promise<Answer<T>> => {
  const isOver = searchBegun();
  const first = await use(ground, work);
  return first.ok || isOver() || !isWorthAgain(ground, first.problem) ? first : use(ground, work);
};

const writing = async <T>(ground: Ground, work: Work<T>): Promise<Answer<T>> => {
  const isOver = searchBegun();
  const first = await use(ground, work);
  const isUnsent = !first.ok && (first.problem.where === 'before-sending' || isUnbound(first.problem));
  return isUnsent && !isOver() && isWorthAgain(ground, first.problem) ? use(ground, work) : first;
};

const readAt = async <T>({ credentials }: Ground, server: Server, work: Work<T>): Promise<Answer<T>> => {
  const made = await connect(server, credentials);
  if (!made.ok) return made;
  return outageAsAnswer(() => work(made.value)).finally(() => void made.value.close());
};

const bindSomewhere = async (ground: Ground, ...[dn, password, controls]: Parameters<Pool['bind']>): Promise<Answer<null>> => {
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

const groundOf = (settings: PoolSettings): Ground => {
  const timeoutMs = settings.timeoutMs ?? standardTimeoutMs;
  return {
    settings,
    credentials: {
      ca: settings.ca,
      dn: settings.bindDn,
      password: settings.bindPassword,
      timeoutMs,
      connectTimeoutMs: Math.min(timeoutMs, longestConnectMs),
    },
    servers: createServers(settings.urls, settings.now),
    idle: [],
    isClosed: false,
    refused: null,
  };
};

/** Opens a pool; nothing is connected before the first question. Refuses wrong addresses with `AppError('ldap-settings')`, and NODE_DEBUG (SEC-116). */
export const createPool = (settings: PoolSettings): Pool => {
  refuseDebugging(process.env.NODE_DEBUG);
  const ground = groundOf(settings);
  const line = createLine(settings.size ?? standardSize, longestQueueMs);
  const inLine = async <T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> =>
    (await line(work)) ?? failed(lostBefore('timeout'));
  return {
    read: (work) => inLine(() => reading(ground, work)),
    write: (work) => inLine(() => writing(ground, work)),
    readEach: (work) => Promise.all(ground.servers.all.map((server) => readAt(ground, server, work))),
    bind: (dn, password, controls) => inLine(() => bindSomewhere(ground, dn, password, controls)),
    async close() {
      ground.isClosed = true;
      await Promise.all(ground.idle.map(({ connection }) => connection.close()));
      ground.idle = [];
    },
  };
};
