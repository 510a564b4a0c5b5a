/** How much of everything a run does. */
export interface Scale {
  readonly people: number;
  readonly idleSeconds: number;
  /** Rounds of what is compared, one after the other in turn; the middle one counts. */
  readonly rounds: number;
  readonly turns: number;
  readonly commands: number;
  readonly resets: number;
  /** Registered people in the records, step by step. */
  readonly registered: readonly number[];
  readonly lookUps: number;
}

/** The whole bench: below four minutes, and about as long again for reports. */
export const whole: Scale = {
  people: 2_000,
  idleSeconds: 5,
  rounds: 15,
  turns: 400,
  commands: 800,
  resets: 60,
  registered: [1_000, 100_000, 1_000_000],
  lookUps: 600,
};

/** A look: below one minute. */
export const quick: Scale = {
  people: 400,
  idleSeconds: 3,
  rounds: 5,
  turns: 250,
  commands: 400,
  resets: 10,
  registered: [1_000, 100_000],
  lookUps: 200,
};
