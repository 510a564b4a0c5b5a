/** How writeback stands, as the Entra model tells administrators (6.4): six states. */
export const connectivityStates = [
  'up',
  'up-outdated',
  'unknown-outdated',
  'down',
  'not-configured',
  'down-maybe-temporary',
] as const;
/** Told to operators by `latchkey check`, metrics and alarms, never to people. */
export type ConnectivityState = (typeof connectivityStates)[number];

/** What one sign of life brought. `isCurrent`: the office directory can do all that is needed (the policy-hints control); unknown where it does not say. */
export type Beat =
  | { readonly heard: 'answer'; readonly isCurrent: boolean | 'unknown' }
  | { readonly heard: 'nothing' }
  | { readonly heard: 'no-rights' };

/** The state now, and since when (epoch ms). */
export interface Connectivity {
  readonly state: ConnectivityState;
  readonly since: number;
  /** When the office directory last answered; null: never yet. */
  readonly answeredAt: number | null;
}

/** Entra's own interval (6.1.4). */
export const heartbeatMs = 300_000;
/** Missed beats until *maybe temporary* becomes *down*. */
const patience = 3;

/** What is remembered between beats. */
export interface Pulse extends Connectivity {
  readonly missed: number;
}

/** Before the first beat: not known to be there. */
export const firstPulse = (now: number): Pulse => ({ state: 'down', since: now, answeredAt: null, missed: 0 });

const outdated: Readonly<Record<'true' | 'false' | 'unknown', ConnectivityState>> = {
  true: 'up',
  false: 'up-outdated',
  unknown: 'unknown-outdated',
};

const stateAfter = (pulse: Pulse, beat: Beat): ConnectivityState => {
  if (beat.heard === 'no-rights') return 'not-configured';
  if (beat.heard === 'answer') return outdated[`${beat.isCurrent}`];
  return pulse.answeredAt !== null && pulse.missed + 1 < patience ? 'down-maybe-temporary' : 'down';
};

/** The pulse after one more beat: a pure step of the state machine. Whoever answered before is given three beats before it counts as down. */
export const beaten = (pulse: Pulse, beat: Beat, now: number): Pulse => {
  const state = stateAfter(pulse, beat);
  return {
    state,
    since: state === pulse.state ? pulse.since : now,
    answeredAt: beat.heard === 'nothing' ? pulse.answeredAt : now,
    missed: beat.heard === 'nothing' ? pulse.missed + 1 : 0,
  };
};

/** A heart that beats by itself. */
export interface Heart {
  connectivity(): Connectivity;
  /** Beats now, outside the rhythm; ends when it is known what it brought. */
  beat(): Promise<void>;
  stop(): void;
}

/** What a heart needs. `probe` never rejects; `changed` hears of each new state. `now` is epoch ms. */
export interface HeartSettings {
  readonly isConfigured: boolean;
  readonly probe: () => Promise<Beat>;
  readonly changed: (now: Connectivity) => void;
  readonly now: () => number;
}

/** Asks the office directory for a sign of life every five minutes and keeps the state. Where writeback is off there is nothing to ask. */
export const startHeart = ({ isConfigured, probe, changed, now }: HeartSettings): Heart => {
  let pulse = isConfigured ? firstPulse(now()) : { ...firstPulse(now()), state: 'not-configured' as const };
  const beat = async (): Promise<void> => {
    if (!isConfigured) return;
    const before = pulse.state;
    pulse = beaten(pulse, await probe(), now());
    if (pulse.state !== before) changed(pulse);
  };
  const timer = setInterval(() => void beat(), heartbeatMs);
  timer.unref();
  return { connectivity: () => pulse, beat, stop: () => clearInterval(timer) };
};
