import type { Program } from './process.ts';
import type { Pocket } from './registered.ts';
import type { Scale } from './scale.ts';
import type { Setting } from './setting.ts';
import type { TeamsSeat } from './teams-load.ts';

/** What every part of the bench works with. */
export interface Bench {
  readonly setting: Setting;
  readonly scale: Scale;
  /** The product, on core 0. Everything else is on core 1. */
  readonly bot: Program;
  /** CPU in ms it uses in a second without requests: sweeps, sealing, the outbox. Taken off what a request costs. */
  readonly idleMs: number;
  readonly pocket: Pocket;
  /** Half of the people at their Teams; the others are kept fresh for resets. */
  readonly seats: readonly TeamsSeat[];
  /** The rest of the people: nothing has happened to them yet. */
  readonly fresh: () => TeamsSeat;
  /** How much slower this machine is than the one budgets in ms were set on, by what bare Bolt takes; 1 until that is known. */
  readonly pace: { factor: number };
  readonly profileTo: string | undefined;
  say(line: string): void;
}
