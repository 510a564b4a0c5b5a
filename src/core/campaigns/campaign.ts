import { z } from 'zod';
import { SomeIdentity } from '../identity.ts';

/** Methods that can be retired with a campaign: something else can take their place. */
export const retirable = [
  'mobile-phone-code',
  'office-phone-call',
  'email-code',
  'security-questions',
  'hardware-token',
  'authenticator-code',
] as const;

/** What people are asked for: to register at all, or to register something else before a method ends (epoch ms). */
export const Purpose = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('register') }),
  z.strictObject({ kind: z.literal('replace'), method: z.enum(retirable), endsAt: z.number() }),
]);
/** Decides who is done: whoever has registered, or has enough besides the method that ends. */
export type CampaignPurpose = z.infer<typeof Purpose>;

/** The longest word of one's own beside the message. */
export const longestNote = 200;

/** What an administrator plans. No group: everybody in the scope of the policy, or, where a method ends, everybody who depends on it. */
export const Plan = z.strictObject({
  purpose: Purpose,
  groups: z.array(z.string().min(1).max(256)).max(20),
  note: z.string().max(longestNote),
  /** So many people at a time, and minutes from one batch to the next. */
  batch: z.int().min(1).max(500),
  everyMinutes: z.int().min(1).max(1440),
  /** How often somebody is asked again, and after how many days each time. */
  reminders: z.int().min(0).max(5),
  reminderDays: z.int().min(1).max(30),
});
/** What stays the same from the preview to the end of the campaign. */
export type Plan = z.infer<typeof Plan>;

/** A campaign as it rests. Times are epoch ms. */
export const Campaign = Plan.extend({
  id: z.string(),
  by: z.strictObject({ account: z.string(), name: z.string() }),
  state: z.enum(['running', 'paused', 'stopped', 'over']),
  startedAt: z.number(),
  /** Where the gathering of its people stands; null: everybody is there. */
  gathering: z.strictObject({ after: z.string().nullable() }).nullable(),
  /** When the next batch may go, how many of the one before are still to go at once, and when it was last looked who had done it. */
  nextAt: z.number(),
  left: z.int().min(0),
  lookedAt: z.number(),
  endedAt: z.number().nullable(),
  /** Chats in which its card is looked at, the newest last. */
  watchers: z.array(SomeIdentity).max(5),
});
/** What one campaign as a whole has come to; its people rest in rows of their own. */
export type Campaign = z.infer<typeof Campaign>;

/** What an administrator can do to a campaign. */
export const campaignMoves = ['pause', 'resume', 'stop'] as const;
/** `stop` is for good; `resume` takes a step-up, for it asks people again. */
export type CampaignMove = (typeof campaignMoves)[number];

const from: Readonly<Record<CampaignMove, readonly Campaign['state'][]>> = {
  pause: ['running'],
  resume: ['paused'],
  stop: ['running', 'paused'],
};
const to: Readonly<Record<CampaignMove, Campaign['state']>> = { pause: 'paused', resume: 'running', stop: 'stopped' };

/** The campaign after a move (`now`, epoch ms); null: it cannot be done to it as it stands. */
export const moved = (one: Campaign, move: CampaignMove, now: number): Campaign | null => {
  if (!from[move].includes(one.state)) return null;
  return { ...one, state: to[move], endedAt: move === 'stop' ? now : null };
};

/** The moves that are open. */
export const openMoves = ({ state }: Pick<Campaign, 'state'>): readonly CampaignMove[] =>
  campaignMoves.filter((move) => from[move].includes(state));

/** A campaign that has just begun. */
export const begun = (plan: Plan, id: string, by: Campaign['by'], now: number): Campaign => ({
  ...plan,
  id,
  by,
  state: 'running',
  startedAt: now,
  gathering: { after: null },
  nextAt: now,
  left: 0,
  lookedAt: now,
  endedAt: null,
  watchers: [],
});

/** With one more chat that looks at it; the oldest makes room. */
export const watched = (one: Campaign, watcher: Campaign['watchers'][number]): Campaign => {
  const { channel, tenant, person } = watcher;
  const others = one.watchers.filter((other) => other.person !== person || other.tenant !== tenant || other.channel !== channel);
  return { ...one, watchers: [...others, { channel, tenant, person }].slice(-5) };
};
