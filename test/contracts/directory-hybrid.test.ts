import assert from 'node:assert/strict';
import { connectivitiesOf } from '../../src/directory/connected.ts';
import { capabilitiesFor, healthFor } from '../../src/directory/per-account.ts';
import type { Published } from '../../src/directory/published.ts';
import { describeDirectory } from './directory.ts';
import { ana, dora, fresh, hybridWorld, inCloud, underTest } from './hybrid-world.ts';

for (const [name, made] of [
  ['people of the office, whose cloud asks the office', {}],
  ['people of the office, both directories written', { cloudPassword: 'written' }],
  ['people of the cloud alone', { anchorOf: async () => null }],
] as const)
  describeDirectory(`hybrid: ${name}`, async () => {
    const { hybrid, clock } = await hybridWorld(made);
    return underTest(hybrid, () => clock.ms, inCloud);
  });

const cloudAna = inCloud(ana.id);
const codesOf = ({ published = [] }: { readonly published?: readonly Published[] }): string =>
  published.map(({ code, name }) => (code === '-' ? name : code)).join(' ');

describe('hybrid directory: who somebody is', () => {
  it('is privileged and untouchable where either directory says so (SEC-20, SEC-22)', async () => {
    const { hybrid } = await hybridWorld({
      officePerson: (one) => (one.id === ana.id ? { ...one, tier: 0 } : { ...one, disabled: false }),
    });
    assert.equal((await hybrid.find(cloudAna))?.tier, 0);
    assert.equal((await hybrid.find(inCloud(dora.id)))?.untouchable, 'disabled');
    const other = await hybridWorld({ officePerson: (one) => ({ ...one, service: one.id === ana.id }) });
    assert.equal((await other.hybrid.findByName('ana.alvarez'))?.untouchable, 'service');
    assert.deepEqual((await other.hybrid.reset(cloudAna, fresh, 'op-1')).outcome, 'not-done');
  });

  it('finds the office account by its anchor, never by its name (SEC-16)', async () => {
    const { hybrid, office } = await hybridWorld();
    await hybrid.reset(cloudAna, fresh, 'op-1');
    assert.ok(!office.calls.includes('findByName') && !office.calls.includes('findByIdentity'));
  });

  it('an anchor that leads nowhere: privileged, and nothing is written (33002)', async () => {
    const { hybrid, cloud, office } = await hybridWorld({ anchorOf: async () => 'bm9ib2R5' });
    assert.equal((await hybrid.find(cloudAna))?.tier, 0);
    const outcome = await hybrid.reset(cloudAna, fresh, 'op-1');
    assert.deepEqual([outcome.outcome, codesOf(outcome)], ['not-done', '31003 33002 SSPR_0029']);
    assert.ok(![...cloud.calls, ...office.calls].includes('reset'));
    await assert.rejects(hybrid.state(cloudAna), { code: 'account-gone' });
  });

  it('the lock and the age of the password are the office directory’s word', async () => {
    const { hybrid, office, cloud } = await hybridWorld();
    for (let tries = 0; tries < 10; tries++) await office.checkPassword(ana.id, 'wrong');
    assert.equal((await hybrid.state(cloudAna)).lockedOut, true);
    assert.equal((await cloud.state(cloudAna)).lockedOut, false);
  });
});

describe('hybrid directory: writing back', () => {
  it('the office directory’s policy wins and is told at once; the cloud is not asked (Entra model 6.1.6)', async () => {
    const { hybrid, cloud } = await hybridWorld({ cloudPassword: 'written' });
    const short = await hybrid.reset(cloudAna, 'short', 'op-1');
    assert.deepEqual({ ...short, published: null }, { outcome: 'refused', reason: 'too-short', published: null });
    assert.equal(codesOf(short), '31003 6329 33008 on-premises policy violation');
    await hybrid.reset(cloudAna, fresh, 'op-2');
    const used = await hybrid.reset(cloudAna, ana.password, 'op-3');
    assert.deepEqual(
      [used.outcome === 'refused' && used.reason, codesOf(used)],
      ['in-history', '31003 6329 33008 on-premises policy violation'],
    );
    assert.equal(cloud.calls.filter((call) => call === 'reset').length, 1);
  });

  it('a change is checked in the office directory (33007), and is its own event', async () => {
    const { hybrid, office, cloud } = await hybridWorld();
    const wrong = await hybrid.change(cloudAna, 'not this one', fresh, 'op-1');
    assert.deepEqual([wrong.outcome, codesOf(wrong)], ['wrong-password', '31008 33007']);
    const right = await hybrid.change(cloudAna, ana.password, fresh, 'op-2');
    assert.deepEqual([right.outcome, codesOf(right)], ['done', '31007']);
    assert.equal((await office.checkPassword(ana.id, fresh)).ok, true);
    assert.ok(!cloud.calls.includes('change') && !cloud.calls.includes('reset'));
  });

  it('written to both: done; the cloud failing afterwards is done with the cloud pending, and a success', async () => {
    const { hybrid, cloud, office, logged } = await hybridWorld({ cloudPassword: 'written' });
    const first = await hybrid.reset(cloudAna, fresh, 'op-1');
    assert.deepEqual([first.outcome, 'pending' in first, codesOf(first)], ['done', false, '31002']);
    assert.equal((await cloud.checkPassword(cloudAna, fresh)).ok, true);
    cloud.fail('reset', 'unavailable');
    const second = await hybrid.reset(cloudAna, `${fresh} two`, 'op-2');
    assert.equal(second.outcome === 'done' && second.pending, 'cloud');
    assert.equal(codesOf(second), '31002 OnPremisesSuccessCloudFailure');
    assert.equal((await office.checkPassword(ana.id, `${fresh} two`)).ok, true);
    assert.ok(!logged.join().includes(fresh), 'no password in a log (SEC-116)');
  });

  it('carried by synchronisation: done, and the cloud follows without a failure', async () => {
    const { hybrid, cloud } = await hybridWorld({ cloudPassword: 'synchronised' });
    const outcome = await hybrid.reset(cloudAna, fresh, 'op-1');
    assert.deepEqual([outcome.outcome === 'done' && outcome.pending, codesOf(outcome)], ['cloud', '31002']);
    assert.ok(!cloud.calls.includes('reset'));
  });

  it('an answer that got lost in the office: looked for while the password is at hand, and then the cloud has it too', async () => {
    const { hybrid, office, cloud } = await hybridWorld({ cloudPassword: 'written' });
    office.fail('reset', 'drop-answer');
    const outcome = await hybrid.reset(cloudAna, fresh, 'op-1');
    assert.deepEqual([outcome.outcome, 'pending' in outcome, codesOf(outcome)], ['done', false, '31002']);
    assert.equal((await cloud.checkPassword(cloudAna, fresh)).ok, true);
  });

  it('what no look can tell is unknown, without a code, and the cloud is not written on a guess; settled later, the cloud is said to lack it (SEC-81)', async () => {
    for (const cloudPassword of ['written', 'synchronised', 'office-only'] as const) {
      const { hybrid, office, cloud, clock } = await hybridWorld({ cloudPassword });
      const begun = { kind: 'reset', account: cloudAna, operation: 'op-1', since: clock.ms } as const;
      office.fail('reset', 'drop-answer');
      office.fail('look', 'unavailable');
      assert.deepEqual(await hybrid.reset(cloudAna, fresh, 'op-1'), { outcome: 'unknown' });
      assert.ok(!cloud.calls.includes('reset'), cloudPassword);
      office.heal();
      assert.equal(await hybrid.look(begun), cloudPassword === 'office-only' ? 'applied' : 'applied-in-office');
    }
  });

  it('settled later, and the cloud has it by then: applied in both', async () => {
    const { hybrid, office, cloud, clock } = await hybridWorld({ cloudPassword: 'synchronised' });
    const since = clock.ms;
    office.fail('reset', 'drop-answer');
    assert.deepEqual(await hybrid.reset(cloudAna, fresh, 'op-1'), { outcome: 'unknown' });
    await cloud.reset(cloudAna, fresh, 'op-1'); // by whatever carries it
    assert.equal(await hybrid.look({ kind: 'reset', account: cloudAna, operation: 'op-1', since }), 'applied');
  });

  it('certain that nothing was written when a directory cannot be asked first', async () => {
    for (const which of ['cloud', 'office'] as const) {
      const world = await hybridWorld();
      world[which].fail('find', 'unavailable');
      const outcome = await world.hybrid.reset(cloudAna, fresh, 'op-1');
      assert.deepEqual([outcome.outcome, codesOf(outcome)], ['not-done', 'SSPR_0030'], which);
      assert.ok(!world.office.calls.includes('reset'));
    }
  });

  it('found too late to be written within the time of a call: not begun, and certain (SEC-81)', async () => {
    const anchor = Buffer.from(ana.id).toString('base64');
    const { hybrid, office, cloud, clock } = await hybridWorld({
      cloudPassword: 'written',
      anchorOf: async () => {
        clock.ms += 16_000;
        return anchor;
      },
    });
    const outcome = await hybrid.reset(cloudAna, fresh, 'op-1');
    assert.deepEqual([outcome.outcome, codesOf(outcome)], ['not-done', 'SSPR_0030']);
    assert.ok(![...office.calls, ...cloud.calls].includes('reset'));
  });

  it('unlocks where the office directory locked, and writes nothing where it did not (Entra model 6.3)', async () => {
    const { hybrid, office } = await hybridWorld();
    assert.deepEqual(await hybrid.unlock(cloudAna, 'op-1'), { outcome: 'done' });
    assert.ok(!office.calls.includes('unlock'));
    for (let tries = 0; tries < 10; tries++) await office.checkPassword(ana.id, 'wrong');
    assert.deepEqual(await hybrid.unlock(cloudAna, 'op-2'), { outcome: 'done' });
    assert.ok(office.calls.includes('unlock'));
    assert.equal((await office.checkPassword(ana.id, ana.password)).ok, true);
  });

  it('does not claim a duty to change that *never expires* cancels (Entra model 6.1.14)', async () => {
    const { hybrid, office } = await hybridWorld();
    await hybrid.setNeverExpires(cloudAna, true);
    assert.equal((await office.state(ana.id)).neverExpires, true);
    assert.equal((await hybrid.requireChange(cloudAna, 'op-1')).outcome, 'not-done');
    await hybrid.setNeverExpires(cloudAna, false);
    assert.equal((await hybrid.requireChange(cloudAna, 'op-2')).outcome, 'done');
    assert.equal((await hybrid.state(cloudAna)).mustChange, true);
  });

  it('ends the sessions of the cloud', async () => {
    const { hybrid } = await hybridWorld();
    assert.equal(await hybrid.endSessions(cloudAna), true);
  });

  it('writeback off: said before the first gate, and nothing is written (portal 10)', async () => {
    const { hybrid, office } = await hybridWorld({ writeback: 'off' });
    const can = await capabilitiesFor(hybrid, cloudAna);
    assert.deepEqual([can.reset, can.change, can.unlock, can.endSessions], [false, false, false, true]);
    const outcome = await hybrid.reset(cloudAna, fresh, 'op-1');
    assert.deepEqual([outcome.outcome, codesOf(outcome)], ['not-done', 'SSPR_0010']);
    assert.ok(!office.calls.includes('reset'));
    assert.deepEqual(
      connectivitiesOf(hybrid).map(({ state }) => state),
      ['not-configured'],
    );
  });

  it('writeback of passwords alone: reset works, an unlock does not', async () => {
    const { hybrid } = await hybridWorld({ writeback: 'password' });
    const outcomes = [await hybrid.reset(cloudAna, fresh, 'op-1'), await hybrid.unlock(cloudAna, 'op-2')];
    assert.deepEqual(
      outcomes.map(({ outcome }) => outcome),
      ['done', 'not-done'],
    );
    assert.equal((await capabilitiesFor(hybrid, cloudAna)).unlock, false);
  });
});

describe('hybrid directory: health before the first gate (Entra model 6.1.7)', () => {
  it('the office directory gone stops its own people, not those of the cloud', async () => {
    const isCloudOnly = (account: string) => account === inCloud(dora.id);
    const { hybrid, office } = await hybridWorld({
      anchorOf: async (account) => (isCloudOnly(account) ? null : Buffer.from(account.slice(6)).toString('base64')),
    });
    office.fail('health', 'unavailable', Number.POSITIVE_INFINITY);
    assert.deepEqual(await healthFor(hybrid, cloudAna), { ok: false, reason: 'unavailable' });
    assert.equal((await healthFor(hybrid, inCloud(dora.id))).ok, true);
    assert.deepEqual(await hybrid.health(), { ok: false, reason: 'unavailable' });
    office.fail('health', 'refuse');
    assert.deepEqual(await healthFor(hybrid, cloudAna), { ok: false, reason: 'no-rights' });
    office.fail('find', 'unavailable');
    assert.deepEqual(await healthFor(hybrid, cloudAna), { ok: false, reason: 'unavailable' });
  });

  it('says of each step where it would work, and why not', async () => {
    const worksOf = async (made: Parameters<typeof hybridWorld>[0]) => {
      const found = await (await hybridWorld(made)).hybrid.preflight(cloudAna);
      return Object.fromEntries(found.map(({ step, works, reason }) => [step, works === true ? 'works' : reason]));
    };
    assert.deepEqual([(await worksOf({})).reset, (await worksOf({})).unlock], ['works', 'works']);
    const off = await worksOf({ writeback: 'off' });
    assert.deepEqual(
      [off.find, off['check-password'], off.reset, off.unlock],
      ['works', 'works', 'hybrid.writeback-off', 'hybrid.writeback-off'],
    );
    assert.equal((await worksOf({ anchorOf: async () => 'bm9ib2R5' })).reset, 'hybrid.lost');
    assert.equal((await worksOf({ anchorOf: async () => null })).reset, 'works');
  });
});
