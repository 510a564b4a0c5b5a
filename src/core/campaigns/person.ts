/** What became of somebody a campaign is about. `waiting`: it may be their turn again; any other is the end of it. */
const personStates = [
  'waiting',
  'registered',
  'ready-before',
  'unanswered',
  'opted-out',
  'left',
  'not-enabled',
  'unreachable',
] as const;
/** How a person of a campaign rests in the store, and what its progress counts. */
export type PersonState = (typeof personStates)[number];

/** How somebody stands when it is their turn. Times are epoch ms. */
export interface Standing {
  /** In the directory, and not disabled or otherwise out of reach. */
  readonly isThere: boolean;
  /** Still among those the campaign is about. */
  readonly isMeant: boolean;
  /** Whether policy lets them in at all. */
  readonly isEnabled: boolean;
  /** Whether nothing is missing any more. */
  readonly isDone: boolean;
  readonly isOptedOut: boolean;
  /** The last asking by any campaign; `by` names campaign and round. */
  readonly lastAsked: { readonly at: number; readonly by: string } | null;
  /** When the product itself last asked about the registration; null: never. */
  readonly lastReminded: number | null;
}

/** What a campaign knows of somebody, and how often it asks. */
export interface Asking {
  readonly campaign: string;
  readonly asked: number;
  readonly askedAt: number | null;
  readonly reminders: number;
  readonly reminderDays: number;
}

/** What is done when it is somebody's turn. */
export type Next =
  | { readonly do: 'ask'; readonly round: string }
  | { readonly do: 'close'; readonly state: Exclude<PersonState, 'waiting'> }
  | { readonly do: 'wait'; readonly until: number };

const dayMs = 86_400_000;
/** Nobody is asked by two campaigns within so many days. */
export const quietDays = 7;

/** The name of one asking: a campaign asks somebody once in each round, whatever is repeated. */
const roundOf = (campaign: string, asked: number): string => `${campaign}.${asked + 1}`;

/** What of somebody's standing says whether a campaign is for them at all. */
export type Place = Pick<Standing, 'isThere' | 'isMeant' | 'isEnabled' | 'isDone'>;

const ended = (
  { isThere, isMeant, isEnabled, isDone, isOptedOut }: Place & Pick<Standing, 'isOptedOut'>,
  asked: number,
): PersonState | null => {
  if (!isThere || !isMeant) return 'left';
  if (isDone) return asked > 0 ? 'registered' : 'ready-before';
  if (!isEnabled) return 'not-enabled';
  return isOptedOut ? 'opted-out' : null;
};

/** Whether a campaign would ask somebody when it is their turn, unless they want none or another one was faster. */
export const wouldBeAsked = (place: Place): boolean => ended({ ...place, isOptedOut: false }, 0) === null;

/** Until when somebody is left in peace because something else asked them lately; null: they may be asked. A round that was begun goes on. */
const quietUntil = ({ lastAsked, lastReminded }: Standing, campaign: string, round: string, now: number): number | null => {
  if (lastAsked?.by === round) return null;
  const isOthers = lastAsked !== null && !lastAsked.by.startsWith(`${campaign}.`);
  const until = Math.max(isOthers ? lastAsked.at + quietDays * dayMs : 0, lastReminded === null ? 0 : lastReminded + dayMs / 2);
  return until > now ? until : null;
};

/** What to do with somebody whose turn it is (`now`, epoch ms): ask, leave in peace for a while, or close. Asking again after a kill is the same round. */
export const nextFor = (standing: Standing, asking: Asking, now: number): Next => {
  const { campaign, asked, askedAt, reminders, reminderDays } = asking;
  const state = ended(standing, asked);
  if (state && state !== 'waiting') return { do: 'close', state };
  if (askedAt !== null && askedAt + reminderDays * dayMs > now) return { do: 'wait', until: askedAt + reminderDays * dayMs };
  if (asked > reminders) return { do: 'close', state: 'unanswered' };
  const round = roundOf(campaign, asked);
  const quiet = quietUntil(standing, campaign, round, now);
  return quiet === null ? { do: 'ask', round } : { do: 'wait', until: quiet };
};

/** When it is their turn again after they were asked (epoch ms). */
export const afterAsking = ({ reminderDays }: Pick<Asking, 'reminderDays'>, now: number): number => now + reminderDays * dayMs;
