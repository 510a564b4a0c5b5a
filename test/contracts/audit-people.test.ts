import assert from 'node:assert/strict';
import { auditReport } from '../../src/store/audit-verify.ts';
import type { OpenedRecords } from '../../src/store/open-records.ts';
import { clock, collected, onEveryEngine, record, testKeys } from './records-engines.ts';

const keys = testKeys();
const day = 86_400_000;
const chat = 'teams\ntenant\nana';
const agent = { actor: 'slack\nT1\nU9', role: 'agent', detail: { account: 'account-hank', ticket: 'INC-1' } } as const;

onEveryEngine('persons in the audit (SEC-123)', (place, open) => {
  const seal = async (records: OpenedRecords) => {
    while ((await records.seal('one', clock.now, 500)) > 0);
  };
  const search = async (records: OpenedRecords, account: string, actors: readonly string[] = []) => {
    const { from, to } = { from: clock.now - 200 * day, to: clock.now };
    const found = await records.reports.searchAudit({
      from,
      to,
      about: { account, actors },
      actions: [],
      before: null,
      limit: 50,
    });
    return found.records;
  };
  const dumped = async () => JSON.stringify(await place().tamper('select * from audit'));
  const isHonest = async (records: OpenedRecords) => (await auditReport(records, keys, [], clock.now)).chain.ok;
  const forgets = (records: OpenedRecords, ...names: string[]) =>
    records.people.destroy(
      names,
      record({ at: clock.now, actor: 'operator:olga', target: null, action: 'audit.forgotten', detail: {} }),
    );

  it('stand in it by pseudonyms, and whoever may read it sees them by name', async () => {
    const records = await open();
    await records.audit(record());
    await records.audit(record({ ...agent, target: 'account-ana' }));
    await records.audit(record({ actor: 'operator:olga', target: null, detail: {} }));
    await records.audit(record({ actor: 'latchkey', target: null, detail: { to: 3, account: null } }));
    await seal(records);
    const dump = await dumped();
    for (const name of ['ana', 'account-ana', 'U9', 'account-hank', 'olga']) assert.doesNotMatch(dump, new RegExp(name));
    assert.match(dump, /INC-1/);
    const all = await records.tail(9);
    assert.deepEqual(all[0], record());
    assert.deepEqual([all[1]?.actor, all[1]?.target, all[1]?.detail], [agent.actor, 'account-ana', agent.detail]);
    assert.deepEqual([all[2]?.actor, all[3]?.actor, all[3]?.detail], ['operator:olga', 'latchkey', { to: 3, account: null }]);
    const exported = await collected(records.exported(1, 9));
    assert.deepEqual(
      exported.map(({ actor }) => actor),
      all.map(({ actor }) => actor),
    );
    assert.equal(await isHonest(records), true);
  });

  it('have another one every thirty days, and are found under all of them, also under a name from before', async () => {
    const records = await open();
    for (let n = 0; n < 4; n += 1) {
      await records.audit(record({ at: clock.now }));
      await records.audit(record({ at: clock.now, target: 'account-ben', actor: 'teams\ntenant\nben' }));
      clock.now += 30 * day;
    }
    await place().tamper("update audit set target = 'account-ana' where id = (select min(id) from audit)");
    const pseudonyms = await place().tamper('select distinct target from audit');
    assert.equal(pseudonyms.length, 8);
    assert.equal((await search(records, 'account-ana')).length, 4);
    assert.equal((await search(records, 'nobody', [chat])).length, 4);
    assert.equal((await search(records, 'account-ana', ['teams\ntenant\nben'])).length, 8);
  });

  it('two replicas that write of somebody new at once do not wait for each other, and lose nobody', async () => {
    const [one, two] = [await open('one'), await open('two')];
    const write = (records: OpenedRecords, first: string, second: string) =>
      records.transaction(async (tx) => {
        await tx.audit(record({ actor: first, target: 'a' }));
        await tx.audit(record({ actor: second, target: 'b' }));
      });
    const [ana, ben] = [chat, 'teams\ntenant\nben'];
    await Promise.all([write(one, ana, ben), write(two, ben, ana), write(one, ben, ana), write(two, ana, ben)]);
    assert.equal((await search(one, 'nobody', [ana])).length, 4);
    assert.equal((await search(two, 'b')).length, 4);
  });

  it('a destroyed key: the name is nowhere any more, the others are, and the chain verifies', async () => {
    const records = await open();
    await records.audit(record());
    await records.audit(record({ ...agent, target: 'account-ben' }));
    clock.now += 40 * day;
    await records.audit(record({ at: clock.now }));
    await seal(records);
    while ((await records.reports.countMore('one', clock.now, 500)) > 0);
    assert.equal(await forgets(records, 'account-ana', chat), 4);
    assert.equal(await forgets(records, 'account-hank'), 1);
    await seal(records);
    const all = await records.tail(9);
    assert.match(`${all[0]?.actor} ${all[0]?.target}`, /^teams\nperson:\S+ person:\S+$/);
    assert.equal(all[1]?.actor, agent.actor);
    assert.match(String(all[1]?.detail.account), /^person:/);
    assert.deepEqual([all[3]?.action, all[3]?.detail.keys], ['audit.forgotten', 4]);
    assert.equal((await search(records, 'account-ana', [chat])).length, 0);
    const counted = await records.reports.counts({ fromDay: 0, toDay: 99_999, by: ['agent'] });
    assert.deepEqual(counted, [{ agent: '', count: 3 }]);
    assert.equal(await isHonest(records), true);
    await records.audit(record({ at: clock.now })); // who comes back is somebody new
    assert.equal((await search(records, 'account-ana')).length, 1);
  });

  it('a key moved to another pseudonym opens nothing, and reading goes on', async () => {
    const records = await open();
    await records.audit(record());
    await place().tamper('update audit_person_keys set wrapped = (select max(wrapped) from audit_person_keys)');
    const [one] = await records.tail(1);
    assert.equal([one?.actor, one?.target].filter((name) => /person:/.test(name ?? '')).length, 1);
  });

  it('go with their last record', async () => {
    const records = await open();
    for (let n = 0; n < 4; n += 1) {
      await records.audit(record({ at: clock.now }));
      clock.now += 30 * day;
    }
    assert.equal(await records.people.dropOld(50), 0);
    await place().tamper('delete from audit where id in (select id from audit order by id limit 3)');
    assert.equal(await records.people.dropOld(3), 3);
    assert.equal(await records.people.dropOld(3), 1);
    assert.equal(await records.people.dropOld(3), 0);
    assert.deepEqual(
      (await records.tail(9)).map(({ actor }) => actor),
      [chat],
    );
  });
});
