import { setTimeout as sleep } from 'node:timers/promises';
import type { Replicas } from '../replica.ts';
import type { JournalLine } from './main.ts';
import type { ReplicaProcess } from './process.ts';
import { type End, endsOf, goesOn, lastEndOf, type Resetting } from './resetting.ts';

/** How a run of resets is killed into. */
export interface KillPlan {
  /** How many people reset at once. */
  readonly atOnce: number;
  /** A replica is killed each time so many more have come to an end, the replicas taking turns. */
  readonly everyEnds: number;
  /** How long a write takes on its way to the directory, and on its way back. */
  readonly paceMs: number;
}

/** What became of a run. */
export interface KillRun {
  /** How each person's first attempt that ended was told. */
  readonly told: Readonly<Partial<Record<End, number>>>;
  readonly kills: number;
  /** How many writes were between the directory's door and its answer, in the replica that was killed, at each kill. */
  readonly inFlight: readonly number[];
  readonly cutOff: number;
  /** How often the clock had to pass the leases until everybody was told. */
  readonly rounds: number;
  readonly unfinished: readonly string[];
}

/** Longer than a replica's lease on an effect (60 s), and on a write (45 s). */
const leasesEndSeconds = 65;
const mostRounds = 15;

/** Writes of a replica that reached the directory's door and have no answer. */
const openOf = (journal: readonly JournalLine[], replica: string): string[] => {
  const own = journal.filter((line) => line.replica === replica);
  const answered = new Set(own.filter((line) => line.phase === 'answered').map((line) => line.operation));
  return own.filter((line) => line.phase === 'reached' && !answered.has(line.operation)).map((line) => line.operation);
};

/** Kills a replica in the middle of a write, in turn before and after the directory has done it; and starts it again. `over`: nobody will write any more. */
const killWhileWriting = async (
  world: Replicas,
  victim: ReplicaProcess,
  cut: string[][],
  over: Promise<unknown>,
): Promise<void> => {
  const known = new Set(cut.flat());
  await victim.diesWriting(cut.length % 2 === 0 ? 'before' : 'after', over);
  cut.push(openOf(world.journal(), victim.name).filter((operation) => !known.has(operation)));
  await sleep(500);
  await victim.start();
};

const inTurn = async (people: readonly Resetting[], atOnce: number, each: (who: Resetting) => Promise<void>): Promise<void> => {
  const waiting = [...people];
  const worker = async (): Promise<void> => {
    for (let who = waiting.shift(); who; who = waiting.shift()) await each(who);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

const countEnds = (people: readonly Resetting[]): Partial<Record<End, number>> => {
  const told: Partial<Record<End, number>> = {};
  for (const [first] of people.map(endsOf)) if (first) told[first] = (told[first] ?? 0) + 1;
  return told;
};

/**
 * Lets everybody reset while replicas are killed in the middle of writes; then lets the clock pass the leases until everybody was told how it ended. Who is
 * told that nothing was changed tries again.
 */
export const resetsUnderKills = async (world: Replicas, people: readonly Resetting[], plan: KillPlan): Promise<KillRun> => {
  const { atOnce, everyEnds, paceMs } = plan;
  const cut: string[][] = [];
  const over = Promise.withResolvers<void>();
  let ended = 0;
  let killing = Promise.resolve();
  for (const replica of world.all) await replica.paces(paceMs, paceMs);
  const kill = async (): Promise<void> => {
    const victim = world.replica(cut.length % world.all.length);
    await killWhileWriting(world, victim, cut, over.promise);
    await victim.paces(paceMs, paceMs);
  };
  await inTurn(people, atOnce, async (who) => {
    await goesOn(who);
    ended += 1;
    if (ended % everyEnds === 0 && ended < people.length) killing = killing.then(kill);
  });
  over.resolve();
  await killing;
  const unfinished = (): Resetting[] => people.filter((who) => !lastEndOf(who));
  let rounds = 0;
  for (; rounds < mostRounds && unfinished().length > 0; rounds += 1) {
    world.passes(leasesEndSeconds);
    await sleep(3_000);
    await inTurn(unfinished(), atOnce, async (who) => void (await goesOn(who)));
  }
  const left = unfinished().map(({ visitor }) => `${visitor.member.account}: ${visitor.screen.text.slice(0, 80)}`);
  const inFlight = cut.map((operations) => operations.length);
  return { told: countEnds(people), kills: cut.length, inFlight, cutOff: world.front.cutOff, rounds, unfinished: left };
};
