import assert from 'node:assert/strict';
import { timeOrderedIds } from '../../src/store/sql/ids.ts';
import { migrate } from '../../src/store/sql/migrate.ts';
import { migrations } from '../../src/store/sql/migrations.ts';
import { postgresEngine } from '../../src/store/sql/postgres.ts';
import { freshDatabase } from '../world/postgres.ts';
import { onEveryEngine, record } from './records-engines.ts';

onEveryEngine('the schema', (place, open) => {
  it('is made once by replicas that start together', async () => {
    const replicas = await Promise.all(['one', 'two', 'three', 'four'].map(open));
    for (const one of replicas) await one.audit(record());
    const versions = await place().tamper('select version from schema_versions order by version');
    assert.deepEqual(
      versions.map(({ version }) => Number(version)),
      migrations.map((_, index) => index + 1),
    );
  });

  it('of a newer Latchkey is refused, and left alone', async () => {
    await open();
    await place().tamper('insert into schema_versions (version, at) values (?, ?)', 99, 0);
    await assert.rejects(place().open(), { code: 'store-newer', message: /version 99.*start the newer/ });
    assert.equal((await place().tamper('select version from schema_versions')).length, migrations.length + 1);
  });
});

describe('migrations', () => {
  it('go forward one by one, and a failed one changes nothing', async () => {
    const engine = postgresEngine(await freshDatabase());
    const tables = () => engine.read((db) => db.introspection.getTables());
    await migrate(engine, 0, [['create table a (x text)']]);
    await assert.rejects(migrate(engine, 0, [['nonsense'], ['create table b (x text)', 'nonsense']]), {
      code: 'store-unavailable',
    });
    assert.deepEqual(
      (await tables()).map(({ name }) => name),
      ['a', 'schema_versions'],
    );
    await migrate(engine, 0, [['nonsense'], ['create table b (x text)']]);
    assert.deepEqual(
      (await tables()).map(({ name }) => name),
      ['a', 'b', 'schema_versions'],
    );
    await engine.close();
  });
});

describe('time-ordered ids', () => {
  it('sort as they were made, also within a millisecond and when the clock goes back; none twice', () => {
    let now = 1_700_000_000_000;
    const newId = timeOrderedIds(() => now);
    const made = Array.from({ length: 20_000 }, (_, n) => {
      if (n === 9_000) now -= 50;
      if (n === 15_000) now += 100;
      return newId();
    });
    assert.deepEqual(made.toSorted(), made);
    assert.equal(new Set(made).size, made.length);
    assert.match(made[0] ?? '', /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
