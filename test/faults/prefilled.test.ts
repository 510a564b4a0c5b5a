import assert from 'node:assert/strict';
import { evidenceOf } from '../../src/core/evidence.ts';
import { Policy } from '../../src/core/policy.ts';
import type { ContactValue } from '../../src/core/prefilled.ts';
import type { Directory } from '../../src/directory/port.ts';
import { heldUntil, holdFor } from '../../src/runtime/effects/hold.ts';
import { noteContacts } from '../../src/runtime/registration/contact-look.ts';
import { forget } from '../../src/runtime/registration/forgetting.ts';
import { withLastSeen } from '../../src/runtime/registration/last-seen.ts';
import { countedMethods, countedRegistrations, offersFor } from '../../src/runtime/registration/prefilled.ts';
import { type FaultyDirectory, faultyDirectory } from '../world/faulty-directory.ts';
import { minute, type Replica, Town } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';
const hourMs = 60 * minute;
const policy = Policy.parse({ preset: 'entra-compatible', gates: 1, registration: { prefilled: 'counted' } });

describe('what the directory holds, when somebody writes it there (SEC-38)', function () {
  this.timeout(60_000);
  let town: Town;
  let one: Replica;
  let two: Replica;
  let held: readonly ContactValue[];
  let directory: FaultyDirectory;

  const writes = (...values: readonly string[]): void => {
    held = values.map((value) => ({ kind: 'mail', value, from: 'otherMailbox' }));
  };
  beforeEach(async () => {
    writes('ana@first.example');
    let made: FaultyDirectory | null = null;
    const faulty = (real: Directory): Directory => {
      made ??= faultyDirectory({ ...real, contactOf: async () => held });
      directory = made;
      return made;
    };
    town = await Town.up({ people: [login], directory: faulty });
    [one, two] = [await town.replica('one'), await town.replica('two')];
  });
  afterEach(() => town.down());

  const counted = async ({ parts }: Replica, by = policy) =>
    countedRegistrations(parts, by, await town.account(login), await town.records.registrations(account));
  const usableIn = async (replica: Replica): Promise<number | undefined> => {
    const [found] = await counted(replica);
    return found && Math.max(0, found.usableFrom - town.now) / hourMs;
  };
  const told = async (): Promise<number> => (await town.promised()).filter((key) => key.includes('directory-')).length;
  const recorded = async (): Promise<number> =>
    (await town.audit()).filter(({ action }) => action === 'directory-contact.changed').length;

  it('a first value nobody knew of is held a day and told, on record, once; the same one stays what it was', async () => {
    await Promise.all([counted(one), counted(two)]);
    assert.deepEqual([await usableIn(one), await usableIn(two), await recorded()], [24, 24, 1]);
    assert.ok((await told()) >= 2, 'the work mail and the chats');
    const [first] = await counted(one);
    town.now += 400 * hourMs;
    writes('ANA@first.example', 'ana@second.example');
    const [again] = await counted(two);
    assert.deepEqual([again?.id, again?.createdAt, await usableIn(one), await recorded()], [first?.id, first?.createdAt, 0, 1]);
  });

  it('what stood there when policy began to count it counts at once and is told to nobody; the next one is not', async () => {
    await town.registers(login, 'authenticator-code');
    await town.setPolicy(policy);
    while ((await noteContacts(one.parts)) !== null);
    assert.deepEqual([await usableIn(two), await told()], [0, 0]);
    writes('mallory@mail.example');
    assert.equal(await noteContacts(two.parts), null, 'it is done once');
    assert.deepEqual([await usableIn(one), await recorded()], [24, 1]);
    await town.setPolicy({ ...policy, preset: 'hardened' });
    await noteContacts(one.parts);
    await town.setPolicy(policy);
    while ((await noteContacts(two.parts)) !== null);
    assert.equal(await usableIn(two), 24, 'another look lifts no hold');
  });

  it('looked for among the groups of the scope; an outage in the middle notes nobody twice and loses nobody', async () => {
    await town.setPolicy({ ...policy, scope: { kind: 'selected', groups: ['staff'] } });
    directory.fail('contactOf', 'unavailable', 1);
    await assert.rejects(noteContacts(one.parts), { code: 'directory-unavailable' });
    while ((await noteContacts(one.parts)) !== null);
    assert.deepEqual([await usableIn(two), await told()], [0, 0]);
  });

  it('another one in its place: held a day, told at every address and at the old one, once, whichever replica sees it first', async () => {
    const [before] = await counted(one);
    const [records, notices] = [await recorded(), await told()];
    town.now += 25 * hourMs;
    writes('mallory@mail.example');
    const [seen, also] = await Promise.all([counted(one), counted(two)]);
    assert.deepEqual([seen[0]?.id, await usableIn(one), await usableIn(two)], [also[0]?.id, 24, 24]);
    assert.notEqual(seen[0]?.id, before?.id);
    assert.equal(await recorded(), records + 1);
    const addresses = await told();
    assert.ok(addresses - notices > notices, 'the same, and the old address');
    town.now += 23 * hourMs;
    writes('ana@first.example');
    assert.equal(await usableIn(two), 24, 'back and forth begins anew');
    assert.equal(await recorded(), records + 2);
    assert.ok((await told()) > addresses);
  });

  it('what is told once is told again after the person deleted what was kept of them', async () => {
    const there = async (address: string) => {
      writes(address);
      await counted(one);
      town.now += hourMs;
    };
    for (const address of ['ana@first.example', 'mallory@mail.example']) await there(address);
    await forget(one.parts, account);
    for (const address of ['ana@first.example', 'mallory@mail.example']) await there(address);
    assert.equal(await recorded(), 4);
  });

  it('a hold set back in the database is none of ours: all of it is new again, and held (SEC-104)', async () => {
    await counted(one);
    town.now += 12 * hourMs;
    const row = (await town.records.documents.list('prefilled'))[0] ?? assert.fail();
    await town.records.documents.put('prefilled', row.id, row.body, row.rev);
    assert.equal(await usableIn(two), 24);
    assert.ok(!row.body.includes('usableFrom'));
  });

  it('reports count it as it was last seen: not before its day is over, nor beside a method of its own, nor where policy does not count it', async () => {
    const seen = async (by = policy): Promise<unknown> => {
      const registrations = await town.records.registrations(account);
      const [holder] = await withLastSeen(one.parts, [by])([{ account, registrations }]);
      return holder?.unconfirmed;
    };
    assert.deepEqual(await seen(), []);
    await counted(one);
    assert.deepEqual(await seen(), []);
    town.now += 25 * hourMs;
    assert.deepEqual([await seen(), await seen(Policy.parse({}))], [['email-code'], undefined]);
    await town.registers(login, 'email-code');
    assert.deepEqual(await seen(), []);
  });

  it('the old value is nowhere once it is gone, and none is anywhere to be read', async () => {
    await counted(one);
    writes();
    assert.deepEqual(await counted(two), []);
    writes('mallory@mail.example');
    assert.equal(await usableIn(one), 24, 'gone in between is no first time');
    const rows = JSON.stringify(await town.sql('select * from documents'));
    assert.ok(rows.includes('prefilled') && !rows.includes('first.example') && !rows.includes('mallory'));
    await forget(one.parts, account);
    assert.ok(!JSON.stringify(await town.sql('select * from documents')).includes('prefilled'));
  });

  it('added to an account that has methods it is held as policy says of new ones; what is registered goes before it', async () => {
    await town.registers(login, 'authenticator-code');
    const holding = Policy.parse({ ...policy, registration: { ...policy.registration, holdHours: 48 } });
    const [found] = await counted(one, holding);
    assert.equal(found && (found.usableFrom - town.now) / hourMs, 48);
    await town.registers(login, 'email-code');
    assert.deepEqual(await counted(one), []);
  });

  it('a reset that rests on one holds the methods for a day, so that nobody stays behind a stranger’s passkey (SEC-59)', async () => {
    const { parts } = one;
    const by = { ...evidenceOf('mobile-phone-code', town.now), isUnconfirmed: true } as const;
    await holdFor(parts, 'unlock', account, [by]);
    await holdFor(parts, 'reset', account, [by, evidenceOf('passkey', town.now)]);
    assert.equal(await heldUntil(parts, account), null);
    const takeBack = await holdFor(parts, 'reset', account, [by, evidenceOf('authenticator-code', town.now)]);
    assert.equal(await heldUntil(two.parts, account), town.now + 24 * hourMs);
    await takeBack();
    assert.equal(await heldUntil(parts, account), null);
  });

  it('is asked for only where policy wants it, never for privileged accounts; an outage of it stops nobody', async () => {
    const { parts } = one;
    const ana = await town.account(login);
    const off = Policy.parse({ registration: { prefilled: 'off' } });
    assert.deepEqual([await offersFor(parts, off, ana), await countedMethods(parts, Policy.parse({}), ana)], [[], []]);
    assert.deepEqual(await countedMethods(parts, policy, { ...ana, tier: 1 }), []);
    assert.deepEqual(
      (await offersFor(parts, policy, ana)).map(({ hint }) => hint),
      ['a•••@•••.example'],
    );
    directory.fail('contactOf', 'unavailable', 2);
    assert.deepEqual([await offersFor(parts, policy, ana), await counted(one)], [[], []]);
  });
});
