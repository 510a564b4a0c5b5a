import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CallName, Fault } from '../faulty-directory.ts';
import type { Moment, Order, Report } from './main.ts';

const script = fileURLToPath(new URL('main.ts', import.meta.url));

/** A replica as a process: it can be told how its directory fails, be killed, be asked to end, and be started again. */
export class ReplicaProcess {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** Everything it ever printed, standard output and error. */
  printed = '';
  port = 0;
  metricsPort = 0;
  #child: ChildProcess | null = null;

  constructor(name: string, env: Readonly<Record<string, string>>) {
    this.name = name;
    this.env = env;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  get isAlive(): boolean {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Starts the process; resolves when it listens, rejects with what it printed when it ends before. */
  async start(): Promise<void> {
    const env = { PATH: process.env.PATH ?? '', ...this.env, LATCHKEY_TEST_NAME: this.name };
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.printed += text;
      });
    const ended = once(child, 'exit').then(() => {
      throw new Error(`${this.name} ended before it listened:\n${this.printed}`);
    });
    ended.catch(() => undefined);
    await Promise.race([this.#listening(child), ended]);
  }

  /** The next `times` calls of this name meet the fault; null: until `heals`. */
  fails(call: CallName, fault: Fault, times: number | null = 1): Promise<void> {
    return this.#order({ do: 'fail', call, fault, times });
  }

  heals(): Promise<void> {
    return this.#order({ do: 'heal' });
  }

  /** Its next reset ends in an exception that has the password in its message. */
  breaks(): Promise<void> {
    return this.#order({ do: 'break' });
  }

  /** Every directory write takes so long on its way there, and so long on its way back. */
  paces(beforeMs: number, afterMs: number): Promise<void> {
    return this.#order({ do: 'pace', beforeMs, afterMs });
  }

  /** It is killed in the middle of its next write; or as it stands, if none came until `over`. */
  async diesWriting(when: Moment, over: Promise<unknown>): Promise<void> {
    const ended = this.#child && once(this.#child, 'exit');
    await this.#order({ do: 'die', when });
    await Promise.race([ended, over]);
    await this.kill9();
  }

  /** Ends it as a power cut would. */
  async kill9(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Asks it to end; its exit code. */
  async terminates(): Promise<number | null> {
    await this.#end('SIGTERM');
    return this.#child?.exitCode ?? null;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (!this.#child || !this.isAlive) return;
    const exit = once(this.#child, 'exit');
    this.#child.kill(signal);
    await exit;
  }

  async #listening(child: ChildProcess): Promise<void> {
    const [report] = (await once(child, 'message')) as [Report];
    if (report.is !== 'listening') throw new Error('a replica reported something else first');
    this.port = report.port;
    this.metricsPort = report.metricsPort;
  }

  async #order(order: Order): Promise<void> {
    const child = this.#child;
    if (!child) throw new Error(`${this.name} does not run`);
    const answered = once(child, 'message');
    child.send(order);
    await answered;
  }
}
