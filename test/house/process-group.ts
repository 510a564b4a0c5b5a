import { spawn, spawnSync } from 'node:child_process';
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

/** What of a process group still runs, by command line. The dead that wait for the system to take note of them do not: it does so when it likes. */
const runningIn = (group: number): string[] => {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,stat=,args='], { encoding: 'utf8' });
  const lines = (stdout ?? '').split('\n').map((line) => /^\s*(\d+)\s+([^Z\s]\S*)\s+(.*)$/.exec(line));
  return lines.flatMap((found) => (Number(found?.[1]) === group ? [found?.[3] ?? ''] : []));
};

/** How a run ended: its exit code (null: killed), and the command lines of what it started and did not end. */
export interface GroupEnd {
  readonly code: number | null;
  readonly leftBehind: readonly string[];
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
  const leftBehind = hasGroups ? runningIn(pid) : [];
  if (hasGroups) signalGroup(pid, 'SIGKILL');
  return { code, leftBehind };
};
