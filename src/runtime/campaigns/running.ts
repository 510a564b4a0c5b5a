import type { Campaign } from '../../core/campaigns/campaign.ts';
import { speakToAccount } from '../cases/news.ts';
import { currentPolicy } from '../policies.ts';
import { lookWhoAnswered } from './answered.ts';
import { type Ended, takeTurn } from './asking.ts';
import { gatherMore } from './gathering.ts';
import { campaignOf, campaigns, changeCampaign, decideCampaign } from './keeping.ts';
import { type CampaignWork, campaignRecord } from './parts.ts';
import { progressOf, tellWatchers } from './progress.ts';

const minute = 60_000;
const leaseMs = minute;
/** A person is held so long: longer than any directory and any platform takes together. */
const holdMs = 2 * minute;
const atOnce = 8;
/** Who has done it meanwhile is looked at so often. */
const lookEveryMs = 10 * minute;
/** One campaign does not keep the others waiting for longer. */
const stretchMs = 10_000;
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unexpected');

const isMine = ({ parts }: CampaignWork, { id }: Campaign): Promise<boolean> =>
  parts.records.lease(`campaign:${id}`, parts.replica, parts.now(), leaseMs);

/** One turn; what fails comes again when the hold is over. */
const attempt = async (work: CampaignWork, one: Campaign, person: Parameters<typeof takeTurn>[2]): Promise<Ended> => {
  try {
    return await takeTurn(work, one, person);
  } catch (error) {
    work.parts.log.warn('somebody could not be asked yet', { kind: 'campaign', code: codeOf(error) });
    return 'other';
  }
};

/** What a stretch of work came to: how many of the batch are still to go at once, and until when the platform wants to be left alone (epoch ms; 0: it does not). */
interface Stretch {
  readonly left: number;
  readonly rest: number;
}
const done: Stretch = { left: 0, rest: 0 };

/** Asks up to so many people whose turn it is. */
const send = async (work: CampaignWork, one: Campaign, room: number): Promise<Stretch> => {
  const { parts } = work;
  const until = performance.now() + stretchMs;
  let left = room;
  while (left > 0) {
    if (performance.now() > until) return { left, rest: 0 };
    if (!(await isMine(work, one)) || !(await stillRuns(work, one))) return done;
    const due = await parts.campaigns.claim(one.id, parts.now(), holdMs, Math.min(atOnce, left));
    if (due.length === 0) return done;
    const ended = await Promise.all(due.map((person) => attempt(work, one, person)));
    left -= ended.filter((how) => how === 'asked').length;
    const rests = ended.flatMap((how) => (typeof how === 'object' ? [how.rest] : []));
    if (rests.length > 0) return { left: 0, rest: Math.max(...rests) };
  }
  return done;
};

/** A pause or a stop holds from the next eight people on. */
const stillRuns = async ({ parts }: CampaignWork, { id }: Campaign): Promise<boolean> =>
  (await campaignOf(parts, id))?.state === 'running';

const finish = async (work: CampaignWork, one: Campaign): Promise<void> => {
  const { parts, speaking } = work;
  const at = parts.now();
  const { people, asked, answered } = await progressOf(parts, one);
  const { version } = await currentPolicy(parts.records);
  const what = { action: 'campaign.over', outcome: 'success', detail: { campaign: one.id, people, asked, answered } } as const;
  const record = campaignRecord({ account: null, by: null }, { at, policyVersion: version }, what);
  const end = (was: Campaign): Campaign | null => (was.state === 'running' ? { ...was, state: 'over', endedAt: at } : null);
  const over = await decideCampaign(parts, one.id, end, record);
  if (!over) return;
  await tellWatchers(work, over);
  const word = { flow: 'campaign', named: one.id, about: one.id, id: `campaign-over:${one.id}`, manners: 'wait' } as const;
  await speakToAccount(speaking(), one.by.account, { ...word, isWanted: async () => true });
};

/** The campaign as it goes on: the time of the next batch is written before this one goes, so that a kill never makes it faster. Null: it does not run. */
const pace = ({ parts }: CampaignWork, one: Campaign, started: number): Promise<Campaign | null> =>
  changeCampaign(parts, one.id, (was) => {
    if (was.state !== 'running' || was.gathering) return null;
    return { ...was, left: 0, nextAt: was.left > 0 ? was.nextAt : started + was.everyMinutes * minute };
  });

/** Everything one campaign has to do now. */
const run = async (work: CampaignWork, one: Campaign): Promise<void> => {
  const { parts } = work;
  if (!(await isMine(work, one))) return;
  let now: Campaign | null = one;
  while (now?.gathering && now.state === 'running' && (await isMine(work, one))) now = await gatherMore(work, now);
  const started = parts.now();
  const paced = await pace(work, one, started);
  if (!paced) return;
  if (started - paced.lookedAt >= lookEveryMs) await lookWhoAnswered(work, paced);
  const { left, rest } = await send(work, paced, one.left > 0 ? one.left : one.batch);
  if (left > 0 || rest > 0) await changeCampaign(parts, one.id, (was) => ({ ...was, left, nextAt: Math.max(rest, was.nextAt) }));
  const { waiting } = await progressOf(parts, paced);
  if (waiting === 0) await finish(work, paced);
  else await tellWatchers(work, (await campaignOf(parts, one.id)) ?? paced);
};

/** Works on every campaign that is due, each on one replica at a time; an outage costs a round and loses nothing. */
export const runCampaigns = async (work: CampaignWork): Promise<void> => {
  const { now } = work.parts;
  const due = (await campaigns(work.parts)).filter((one) => one.state === 'running' && (one.left > 0 || one.nextAt <= now()));
  for (const one of due)
    await run(work, one).catch((error: unknown) =>
      work.parts.log.warn('a campaign could not go on yet', { kind: 'campaign', code: codeOf(error) }),
    );
};
