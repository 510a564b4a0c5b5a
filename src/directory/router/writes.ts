import { no } from '../../core/result.ts';
import type { Directory, WriteOutcome } from '../port.ts';
import { inwards, type Route } from './routes.ts';

type Writes = Pick<
  Directory,
  'reset' | 'change' | 'unlock' | 'requireChange' | 'endSessions' | 'issuePass' | 'look' | 'setNeverExpires'
>;

const gone: WriteOutcome = { outcome: 'not-done', reason: 'gone' };

/** Writes of several directories: each goes where the account lives; an id of no route is gone. */
export const writesOf = (routes: readonly Route[]): Writes => {
  const at = async <T>(account: string, otherwise: T, ask: (directory: Directory, id: string) => Promise<T>): Promise<T> => {
    const found = inwards(routes, account);
    return found ? ask(found[0].directory, found[1]) : otherwise;
  };
  return {
    reset: (account, password, operation) => at(account, gone, (directory, id) => directory.reset(id, password, operation)),
    change: (account, current, password, operation, delegated) =>
      at(account, gone, (directory, id) => directory.change(id, current, password, operation, delegated)),
    unlock: (account, operation) => at(account, gone, (directory, id) => directory.unlock(id, operation)),
    requireChange: (account, operation) => at(account, gone, (directory, id) => directory.requireChange(id, operation)),
    endSessions: (account) => at(account, false, (directory, id) => directory.endSessions(id)),
    issuePass: (account, minutes) =>
      at<Awaited<ReturnType<Directory['issuePass']>>>(account, no('gone'), (directory, id) => directory.issuePass(id, minutes)),
    look: (begun) =>
      at<Awaited<ReturnType<Directory['look']>>>(begun.account, 'unknown', (directory, id) =>
        directory.look({ ...begun, account: id }),
      ),
    setNeverExpires: (account, isOn) =>
      at<Awaited<ReturnType<Directory['setNeverExpires']>>>(account, no('not-supported'), (directory, id) =>
        directory.setNeverExpires(id, isOn),
      ),
  };
};
