import type { Campaign } from '../../core/campaigns/campaign.ts';
import { speakToAccount } from '../cases/news.ts';
import { currentPolicy } from '../policies.ts';
import { lookWhoAnswered } from './answered.ts';
import { type Ended, takeTurn } from './asking.ts';
import { gatherMore } from './gathering.ts';
import { campaignOf, campaigns, changeCampaign } from './keeping.ts';
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

/** Asks up to a batch of people whose turn it is; until when the platform wants to be left alone (epoch ms), 0: it does not. */
const sendBatch = async (work: CampaignWork, one: Campaign): Promise<number> => {
  const { parts } = work;
  const until = performance.now() + stretchMs;
  let sent = 0;
  while (sent < one.batch && performance.now() < until && (await isMine(work, one))) {
    const due = await parts.campaigns.claim(one.id, parts.now(), holdMs, Math.min(atOnce, one.batch - sent));
    if (due.length === 0) return 0;
    const ended = await Promise.all(due.map((person) => attempt(work, one, person)));
    sent += ended.filter((how) => how === 'asked').length;
    const rests = ended.flatMap((how) => (typeof how === 'object' ? [how.rest] : []));
    if (rests.length > 0) return Math.max(...rests);
    if (!(await stillRuns(work, one))) return 0;
  }
  return 0;
};

/** A pause or a stop holds from the next eight people on. */
const stillRuns = async ({ parts }: CampaignWork, { id }: Campaign): Promise<boolean> =>
  (await campaignOf(parts, id))?.state === 'running';

const finish = async (work: CampaignWork, one: Campaign): Promise<void> => {
  const { parts, speaking } = work;
  const at = parts.now();
  const over = await changeCampaign(parts, one.id, (was) =>
    was.state === 'running' ? { ...was, state: 'over', endedAt: at } : null,
  );
  if (!over) return;
  const { people, asked, answered } = await progressOf(parts, over);
  const { version } = await currentPolicy(parts.records);
  const what = { action: 'campaign.over', outcome: 'success', detail: { campaign: one.id, people, asked, answered } } as const;
  await parts.records.audit(campaignRecord({ account: null, by: null }, { at, policyVersion: version }, what));
  await tellWatchers(work, over);
  const word = { flow: 'campaign', named: one.id, about: one.id, id: `campaign-over:${one.id}`, manners: 'wait' } as const;
  await speakToAccount(speaking(), one.by.account, { ...word, isWanted: async () => true });
};

/** Everything one campaign has to do now. The time of the next batch is written before this one goes, so that a kill never makes it faster. */
const run = async (work: CampaignWork, one: Campaign): Promise<void> => {
  const { parts } = work;
  if (!(await isMine(work, one))) return;
  let now: Campaign | null = one;
  while (now?.gathering && now.state === 'running' && (await isMine(work, one))) now = await gatherMore(work, now);
  const started = parts.now();
  const paced = await changeCampaign(parts, one.id, (was) =>
    was.state === 'running' && was.gathering === null ? { ...was, nextAt: started + was.everyMinutes * minute } : null,
  );
  if (!paced) return;
  if (started - paced.lookedAt >= lookEveryMs) await lookWhoAnswered(work, paced);
  const rest = await sendBatch(work, paced);
  if (rest > 0) await changeCampaign(parts, one.id, (was) => ({ ...was, nextAt: Math.max(rest, was.nextAt) }));
  const { waiting } = await progressOf(parts, paced);
  if (waiting === 0) await finish(work, paced);
  else await tellWatchers(work, (await campaignOf(parts, one.id)) ?? paced);
};

/** Works on every campaign that is due, each on one replica at a time; an outage costs a round and loses nothing. */
export const runCampaigns = async (work: CampaignWork): Promise<void> => {
  const { now } = work.parts;
  for (const one of await campaigns(work.parts)) if (one.state === 'running' && one.nextAt <= now()) await run(work, one);
};
