import { AppError } from '../../core/result.ts';
import type { Engine } from './engine.ts';
import { takeLease } from './leases.ts';
import type { Database } from './schema.ts';

const leaseMs = 60_000;
const renewMs = 20_000;
const prefix = 'host:';

/** A host that opened the file and still says so, other than `host`. */
const otherHost = async (trx: Database, host: string, now: number): Promise<string | null> => {
  const openers = trx.selectFrom('leases').selectAll().where('name', 'like', `${prefix}%`).where('until', '>', now);
  return (await openers.where('holder', '!=', host).executeTakeFirst())?.holder ?? null;
};

const hold = (engine: Engine, host: string, opener: string, now: number): Promise<void> =>
  engine.write(async (trx) => {
    const other = await otherHost(trx, host, now);
    if (other !== null)
      throw new AppError('store-elsewhere', `The records file is in use on host ${other}: several hosts need DATABASE_URL.`);
    await trx.deleteFrom('leases').where('name', 'like', `${prefix}%`).where('until', '<=', now).execute();
    await takeLease(trx, `${prefix}${opener}`, host, now, leaseMs);
  });

const release = (engine: Engine, opener: string): Promise<void> =>
  engine.write(async (trx) => {
    await trx.deleteFrom('leases').where('name', '=', `${prefix}${opener}`).execute();
  });

/** `engine`, which refuses everything once `lost` holds a reason. */
const refusing = (engine: Engine, lost: { why: AppError | null }): Engine => ({
  ...engine,
  read: (work) => (lost.why ? Promise.reject(lost.why) : engine.read(work)),
  write: (work) => (lost.why ? Promise.reject(lost.why) : engine.write(work)),
  writeOne: (work) => (lost.why ? Promise.reject(lost.why) : engine.writeOne(work)),
});

/**
 * `engine`, held for `host` until it is closed; several processes of one host may share it.
 * Refuses with `AppError('store-elsewhere')` while another host has it open, and for a minute after that host died.
 */
export const heldForHost = async (engine: Engine, host: string, opener: string, now: () => number): Promise<Engine> => {
  const lost: { why: AppError | null } = { why: null };
  const renew = () =>
    hold(engine, host, opener, now()).catch((error: unknown) => {
      // Taken over while this process slept: it must not write any more. An outage shows in every other call; the next renewal tries again.
      if (error instanceof AppError && error.code === 'store-elsewhere') lost.why = error;
    });
  await hold(engine, host, opener, now());
  const renewal = setInterval(renew, renewMs);
  renewal.unref();
  const close = async () => {
    clearInterval(renewal);
    await release(engine, opener).finally(() => engine.close());
  };
  return { ...refusing(engine, lost), close };
};
