import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const listening = '0A';
const loopback = /^0100007F:|^0{24}01000000:|^0{16}FFFF00000100007F:/;

/** What of a process that ends while one looks: nothing. */
const orNothing = <T>(look: () => T, nothing: T): T => {
  try {
    return look();
  } catch {
    return nothing;
  }
};

const groupOf = (processId: string): number => {
  const stat = orNothing(() => readFileSync(`/proc/${processId}/stat`, 'utf8'), '');
  const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? 0 : Number(group ?? 0);
};

/** The ids of all living processes of a group, by Linux's `/proc`. */
export const processesOf = (group: number): readonly string[] =>
  readdirSync('/proc').filter((name) => /^\d+$/.test(name) && groupOf(name) === group);

const socketsOf = (processId: string): readonly string[] =>
  orNothing(() => readdirSync(`/proc/${processId}/fd`), []).flatMap((name) => {
    const target = orNothing(() => readlinkSync(`/proc/${processId}/fd/${name}`), '');
    return /^socket:\[(\d+)\]$/.exec(target)?.slice(1) ?? [];
  });

const portOf = (address: string): number => Number.parseInt(address.split(':')[1] ?? '', 16);

/** The ports the processes of a group listen on; `everywhere` are those that are reachable from other machines. */
export const listenersOf = (group: number): { readonly ports: readonly number[]; readonly everywhere: readonly number[] } => {
  const sockets = new Set(processesOf(group).flatMap(socketsOf));
  const rows = ['tcp', 'tcp6'].flatMap((file) => readFileSync(`/proc/net/${file}`, 'utf8').trim().split('\n').slice(1));
  const ours = rows
    .map((row) => row.trim().split(/\s+/))
    .filter((columns) => columns[3] === listening && sockets.has(columns[9] ?? ''))
    .map((columns) => columns[1] ?? '');
  return { ports: ours.map(portOf), everywhere: ours.filter((address) => !loopback.test(address)).map(portOf) };
};
