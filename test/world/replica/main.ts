// One replica of Latchkey as a process of its own, started by `replica.ts`: the product as it is, and between it and its directory a wrapper that
// notes every write in a file (which outlives a kill) and fails when the test asks it to, over the process's own channel.
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../../src/config.ts';
import type { EmbeddedDirectory } from '../../../src/directory/embedded.ts';
import type { Directory, WriteOutcome } from '../../../src/directory/port.ts';
import { type Running, start } from '../../../src/main.ts';
import { type CallName, type Fault, type FaultyDirectory, faultyDirectory } from '../faulty-directory.ts';

/** A moment within a write. */
export type Moment = 'before' | 'after';

/** What a test tells a replica to do. `break`: the next write throws, with what it carried in its message. `pace`: every write takes so long at the directory's door before it is done, and again before its answer comes back. `die`: the process is killed in the middle of its next write, before or after the directory has done it. */
export type Order =
  | { readonly do: 'fail'; readonly call: CallName; readonly fault: Fault; readonly times: number | null }
  | { readonly do: 'heal' }
  | { readonly do: 'break' }
  | { readonly do: 'die'; readonly when: Moment }
  | { readonly do: 'pace'; readonly beforeMs: number; readonly afterMs: number };

/** What a replica says: that it listens, or that an order is carried out. */
export type Report = { readonly is: 'listening'; readonly port: number; readonly metricsPort: number } | { readonly is: 'done' };

/** A line of the journal: a write that reached the directory, and what the directory said. */
export interface JournalLine {
  readonly replica: string;
  readonly phase: 'reached' | 'answered';
  readonly kind: 'reset' | 'change' | 'unlock';
  readonly account: string;
  readonly operation: string;
  readonly outcome: WriteOutcome['outcome'] | null;
}

const {
  LATCHKEY_TEST_JOURNAL: journal = '',
  LATCHKEY_TEST_NAME: replica = '',
  LATCHKEY_TEST_SLOW_MS: slow = '3000',
} = process.env;
const pace = { beforeMs: 0, afterMs: 0, breaks: false };
let dies: Moment | null = null;

/** Ends as by a power cut, if this is the moment. */
const diesAt = (moment: Moment): void => {
  if (dies === moment) process.kill(process.pid, 'SIGKILL');
};

const note = (line: Omit<JournalLine, 'replica'>): void => appendFileSync(journal, `${JSON.stringify({ replica, ...line })}\n`);

/** A driver that puts into its error what it was given, as some do. */
const breaks = async (password: string): Promise<WriteOutcome> => {
  pace.breaks = false;
  throw new Error(`modify failed: unicodePwd=${password}`, { cause: { password } });
};

const noted = (directory: EmbeddedDirectory): EmbeddedDirectory => {
  const write = async (
    kind: JournalLine['kind'],
    account: string,
    operation: string,
    call: () => Promise<WriteOutcome>,
  ): Promise<WriteOutcome> => {
    note({ phase: 'reached', kind, account, operation, outcome: null });
    if (pace.beforeMs > 0) await sleep(pace.beforeMs);
    diesAt('before');
    const written = await call();
    diesAt('after');
    if (pace.afterMs > 0) await sleep(pace.afterMs);
    note({ phase: 'answered', kind, account, operation, outcome: written.outcome });
    return written;
  };
  return {
    ...directory,
    reset: (account, password, operation) =>
      pace.breaks ? breaks(password) : write('reset', account, operation, () => directory.reset(account, password, operation)),
    change: (account, current, password, operation) =>
      write('change', account, operation, () => directory.change(account, current, password, operation)),
    unlock: (account, operation) => write('unlock', account, operation, () => directory.unlock(account, operation)),
  };
};

const made: { directory: FaultyDirectory<EmbeddedDirectory> | null; running: Running | null } = {
  directory: null,
  running: null,
};

const carryOut = (order: Order): void => {
  if (order.do === 'fail') made.directory?.fail(order.call, order.fault, order.times ?? Number.POSITIVE_INFINITY);
  else if (order.do === 'heal') made.directory?.heal();
  else if (order.do === 'break') pace.breaks = true;
  else if (order.do === 'die') dies = order.when;
  else Object.assign(pace, { beforeMs: order.beforeMs, afterMs: order.afterMs });
};

const report = (what: Report): void => void process.send?.(what);

const config = readConfig(process.env);
if (!config.ok) throw new Error(config.problems.join('\n'));
const directory = (real: Directory): Directory => {
  made.directory = faultyDirectory(noted(real as EmbeddedDirectory), { slowMs: Number(slow) });
  return made.directory;
};
made.running = await start(config.value, { directory, replica });
process.on('message', (order: Order) => {
  carryOut(order);
  report({ is: 'done' });
});
// Ends as the product does: by itself, once everything is closed. And whenever the test is gone.
process.channel?.unref();
process.once('SIGTERM', () => void made.running?.stop());
process.once('disconnect', () => process.exit());
report({ is: 'listening', port: made.running.port, metricsPort: made.running.metricsPort });
