import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from '../../src/core/account.ts';
import { AppError, no } from '../../src/core/result.ts';
import type { Directory, WriteOutcome } from '../../src/directory/port.ts';

/**
 * How a directory can misbehave. `slow`: 3 s late. `hang`: 30 s and no answer, nothing written. `drop-answer`: written, then no answer.
 * `refuse`: its policy says no and not why. `unavailable`: cannot be reached.
 */
export type Fault = 'slow' | 'hang' | 'drop-answer' | 'refuse' | 'unavailable';

type WriteName = 'reset' | 'change' | 'unlock';
type ReadName =
  | 'findByIdentity'
  | 'findByName'
  | 'find'
  | 'state'
  | 'memberOf'
  | 'checkPassword'
  | 'rules'
  | 'life'
  | 'contactOf'
  | 'look';
/** A call of the directory port that can be made to fail. */
export type CallName = WriteName | ReadName | 'health';

/** A directory whose next calls can be made to fail, and which remembers every call by name. `D` keeps what the real one can do besides. */
export type FaultyDirectory<D extends Directory = Directory> = D & {
  /** The next `times` calls of this name meet the fault; `Infinity`: until `heal`. */
  fail(call: CallName, fault: Fault, times?: number): void;
  /** How every account looks that is found by its id, until `heal`. */
  alter(change: (account: Account) => Account): void;
  heal(): void;
  /** Names of the calls so far, oldest first; never what they carried. */
  readonly calls: readonly string[];
};

interface FaultTimes {
  readonly slowMs: number;
  readonly hangMs: number;
  readonly wait: (ms: number) => Promise<unknown>;
}
const standardTimes: FaultTimes = { slowMs: 3000, hangMs: 30_000, wait: (ms) => sleep(ms, undefined, { ref: false }) };

const gone = (): never => {
  throw new AppError('directory-unavailable', 'the directory was made unavailable');
};

/** Wraps a directory. Without faults it behaves as the wrapped one does: the contract suite runs against it too. */
export const faultyDirectory = <D extends Directory>(inner: D, times: Partial<FaultTimes> = {}): FaultyDirectory<D> => {
  const { slowMs, hangMs, wait } = { ...standardTimes, ...times };
  const faults = new Map<CallName, { fault: Fault; left: number }>();
  const calls: string[] = [];
  let altered = (account: Account): Account => account;
  const next = (call: CallName): Fault | null => {
    calls.push(call);
    const planned = faults.get(call);
    if (!planned || planned.left <= 0) return null;
    planned.left--;
    return planned.fault;
  };
  const write = async (call: WriteName, real: () => Promise<WriteOutcome>): Promise<WriteOutcome> => {
    const fault = next(call);
    if (fault === 'refuse') return { outcome: 'refused', reason: 'directory-policy' };
    if (fault === 'unavailable') return { outcome: 'not-done', reason: 'unavailable' };
    if (fault === 'slow') await wait(slowMs);
    if (fault !== 'hang') {
      const outcome = await real();
      return fault === 'drop-answer' ? { outcome: 'unknown' } : outcome;
    }
    await wait(hangMs);
    return { outcome: 'unknown' };
  };
  const read = async <T>(call: ReadName, real: () => Promise<T>): Promise<T> => {
    const fault = next(call);
    if (fault === 'slow') await wait(slowMs);
    if (fault === 'hang') await wait(hangMs);
    return fault && fault !== 'slow' ? gone() : real();
  };
  const health: Directory['health'] = async () => {
    const fault = next('health');
    if (fault === 'slow') await wait(slowMs);
    if (fault === 'hang') await wait(hangMs);
    if (fault === 'refuse') return no('no-rights');
    return fault && fault !== 'slow' ? no('unavailable') : inner.health();
  };
  return {
    ...inner,
    calls,
    fail: (call, fault, left = 1) => void faults.set(call, { fault, left }),
    alter: (change) => {
      altered = change;
    },
    heal: () => {
      faults.clear();
      altered = (account) => account;
    },
    findByIdentity: (identity) => read('findByIdentity', () => inner.findByIdentity(identity)),
    findByName: (name) => read('findByName', () => inner.findByName(name)),
    find: (account) =>
      read('find', async () => {
        const found = await inner.find(account);
        return found && altered(found);
      }),
    state: (account) => read('state', () => inner.state(account)),
    memberOf: (account, groups) => read('memberOf', () => inner.memberOf(account, groups)),
    checkPassword: (account, password) => read('checkPassword', () => inner.checkPassword(account, password)),
    rules: (account) => read('rules', () => inner.rules(account)),
    life: () => read('life', () => inner.life()),
    contactOf: (account) => read('contactOf', () => inner.contactOf(account)),
    look: (begun) => read('look', () => inner.look(begun)),
    reset: (account, password, operation) => write('reset', () => inner.reset(account, password, operation)),
    change: (account, current, password, operation, ...delegated) =>
      write('change', () => inner.change(account, current, password, operation, ...delegated)),
    unlock: (account, operation) => write('unlock', () => inner.unlock(account, operation)),
    health,
  };
};
