import type { Channel } from '../channels/port.ts';
import type { Config } from '../config.ts';
import type { ChannelName, Identity } from '../core/identity.ts';
import { runOutbox } from '../delivery/outbox-worker.ts';
import type { Mailer } from '../delivery/port.ts';
import { type CaseTopic, caseTopics } from '../runtime/cases/promises.ts';
import { dropOldVouchTimes } from '../runtime/cases/vouch-times.ts';
import { dropOldVouches } from '../runtime/cases/vouches.ts';
import { every } from '../runtime/loops.ts';
import type { Parts } from '../runtime/parts.ts';
import { currentPolicy } from '../runtime/policies.ts';
import type { Product } from '../runtime/product.ts';
import { noteContacts } from '../runtime/registration/contact-look.ts';
import { removeLeavers } from '../runtime/registration/leavers.ts';
import { keepCounted } from '../runtime/reports/census.ts';
import { checkpointer, checkpointFile, readCheckpoints } from '../store/checkpoints.ts';
import { retentionOf } from './retention.ts';
import { siemExports } from './siem.ts';

const minute = 60_000;
const hour = 60 * minute;
const roundMs = 1_000;
/** How often somebody asks whether the daily look at leavers is due. */
const leaversLookMs = 10_000;
/** How often a few people are noted whose directory data begins to count: slow enough that no directory feels it. */
const contactLookMs = 5_000;
/** How often what was written of the life of passwords, and whose answer was lost, is looked for. */
const lifeLookMs = 5_000;
const sealBatch = 500;
const countBatch = 250;
const purgeBatch = 250;
const censusLookMs = 5_000;
/** Segments of the audit last for a day at least; nothing is in a hurry. */
const retentionMs = minute;

/** What runs beside the requests: the outbox, the sweep, the second look, the seal of the audit chain. */
export interface Background {
  stop(): Promise<void>;
}

const homesOf = (channels: ReadonlyMap<ChannelName, Channel>, { homes }: Product) =>
  new Map(
    [...channels].map(([name, channel]) => [
      name,
      { show: channel.show.bind(channel), home: async (who: Identity) => (await homes.find(who)) ?? channel.home(who) },
    ]),
  );

const sealing = async ({ anchorFile }: Config, { records, keys, now, replica }: Parts): Promise<() => Promise<void>> => {
  const sinks = [checkpointFile(anchorFile)];
  const last = (await readCheckpoints(anchorFile)).at(-1) ?? null;
  const checkpoints = checkpointer({ records, keys, now, sinks, last });
  return async () => {
    while ((await records.seal(replica, now(), sealBatch)) === sealBatch);
    if (await records.lease('checkpoints', replica, now(), minute)) await checkpoints.tick();
  };
};

/** A full batch means that more is waiting. */
const keepAll = async (product: Product, topic: CaseTopic): Promise<void> => {
  while ((await product.keepPromises(topic)) === 16);
};

/** Counts what the seal has covered; a full batch means that more is waiting. */
const countAll = async ({ reporting, replica, now }: Parts): Promise<void> => {
  while ((await reporting.store.countMore(replica, now(), countBatch)) === countBatch);
};

/** What writes and cases leave behind goes once it is over: in small batches, so that nobody waits for it. */
const purgeAll = async ({ records, now }: Parts): Promise<void> => {
  while ((await records.traces.purge(now(), purgeBatch)) >= purgeBatch);
};

/** Starts it; `stop` lets what runs finish. */
export const startBackground = async (config: Config, parts: Parts, product: Product, mailer: Mailer): Promise<Background> => {
  const { records, keys, now, replica, log } = parts;
  const stopping = new AbortController();
  const channels = homesOf(parts.channels, product);
  const outbox = runOutbox({ records, mailer, channels, keys, now, replica, log, signal: stopping.signal });
  const old = retentionOf(config, parts);
  const loops = [
    every(roundMs, 'sweep', () => product.sweep.once(), log),
    every(roundMs, 'second-look', () => product.lookAgain(), log),
    ...Object.values(caseTopics).map((topic) => every(roundMs, topic, () => keepAll(product, topic), log)),
    every(leaversLookMs, 'leavers', () => removeLeavers(parts), log),
    every(hour, 'vouches', () => dropOldVouches(parts), log),
    every(hour, 'vouch-times', () => dropOldVouchTimes(parts), log),
    every(minute, 'traces', () => purgeAll(parts), log),
    every(contactLookMs, 'contact-look', () => noteContacts(parts), log),
    every(roundMs, 'start', async () => void (await product.askWhoWasNamed()), log),
    every(roundMs, 'pleas', () => product.keepPleas(), log),
    every(roundMs, 'registration-look', () => product.askWhoIsDue(), log),
    every(roundMs, 'releases', () => product.followReleases(), log),
    every(roundMs, 'policy-plans', () => product.keepPlans(), log),
    every(lifeLookMs, 'life-writes', () => product.settleLifeWrites(), log),
    every(roundMs, 'campaigns', () => product.runCampaigns(), log),
    every(roundMs, 'expiry', () => product.remindOfExpiry(), log),
    every(roundMs, 'seal', await sealing(config, parts), log),
    every(retentionMs, 'retention', old.tick, log),
    ...siemExports(config, parts).map(({ name, tick }) => every(roundMs, name, tick, log)),
    every(roundMs, 'counts', () => countAll(parts), log),
    every(censusLookMs, 'census', async () => keepCounted(parts, await currentPolicy(records)), log),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all([...loops.map((loop) => loop.stop()), outbox]);
    },
  };
};
