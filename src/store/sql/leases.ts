import type { Records } from '../records.ts';
import type { Engine } from './engine.ts';
import type { Database } from './schema.ts';

/** Takes or renews a named lease in `trx`; false while another holds it. The row stays locked until the transaction ends. */
export const takeLease = async (trx: Database, name: string, by: string, now: number, leaseMs: number): Promise<boolean> => {
  const until = now + leaseMs;
  const taken = await trx
    .insertInto('leases')
    .values({ name, holder: by, until })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder: by, until })
        .where((row) => row.or([row('leases.until', '<=', now), row('leases.holder', '=', by)])),
    )
    .returning('name')
    .executeTakeFirst();
  return taken !== undefined;
};

/** Named leases: work of one replica at a time. */
export const leaseWrites = (engine: Engine): Pick<Records, 'lease'> => ({
  lease: (name, by, now, leaseMs) => engine.writeOne((db) => takeLease(db, `work:${name}`, by, now, leaseMs)),
});
