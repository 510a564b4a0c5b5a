import { spawn } from 'node:child_process';
import { once } from 'node:events';

const hasGroups = process.platform !== 'win32';

/** Signals a process and all it started; false when none of them is there any more. */
const signalGroup = (pid: number, signal: NodeJS.Signals): boolean => {
  try {
    return process.kill(hasGroups ? -pid : pid, signal);
  } catch {
    return false;
  }
};

/** How a run ended: its exit code (null: killed), and whether something it started was still there. */
export interface GroupEnd {
  readonly code: number | null;
  readonly leftBehind: boolean;
}

/** Runs Node with these arguments in a process group of its own, which never outlives the run, its time limit, or us. */
export const runGroupToEnd = async (args: readonly string[], env: NodeJS.ProcessEnv, limitMs: number): Promise<GroupEnd> => {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env, detached: hasGroups });
  const pid = child.pid ?? 0;
  const interrupted = (): never => {
    signalGroup(pid, 'SIGKILL');
    process.exit(130);
  };
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  const watchdog = setTimeout(() => {
    console.error(`\nNo end after ${limitMs / 60_000} minutes: stopped.`);
    signalGroup(pid, 'SIGKILL');
  }, limitMs);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearTimeout(watchdog);
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  return { code, leftBehind: hasGroups && signalGroup(pid, 'SIGKILL') };
};
