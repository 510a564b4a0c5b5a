import assert from 'node:assert/strict';
import type { Directory } from '../../src/directory/port.ts';
import type { Person } from '../world/chat.ts';
import { type FaultyDirectory, faultyDirectory } from '../world/faulty-directory.ts';
import { assertSound } from '../world/invariants.ts';
import { minute, type Replica, Town, type TownOptions } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';
const address = 'ana@mail.example';
const current = 'blue kettle morning train';
const password = 'slow tide under lantern';

describe('the directory changes or fails under a reset', function () {
  this.timeout(60_000);
  let town: Town;
  let one: Replica;
  let two: Replica;
  let ana: Person;
  let directory: FaultyDirectory<Directory>;
  afterEach(() => town.down());

  const opens = async (options: TownOptions = {}): Promise<void> => {
    let made: FaultyDirectory<Directory> | null = null;
    const faulty = (real: Directory): Directory => {
      made ??= faultyDirectory(real, { slowMs: 1, hangMs: 1 });
      directory = made;
      return made;
    };
    town = await Town.up({ people: [login], directory: faulty, ...options });
    two = await town.replica('two');
    one = await town.replica('one');
    await town.registers(login, 'authenticator-code', 'email-code', 'recovery-code');
    ana = await town.person(login, 'teams', one);
  };
  const passesBothGates = async (): Promise<void> => {
    await ana.says('reset');
    await ana.picksMethod('authenticator-code');
    await ana.types(town.freshCode(account));
    await ana.picksMethod('email-code');
    await ana.types(town.mailedCode(address));
    await ana.sees('reset.choose');
    await ana.opensPage();
    assert.equal(ana.browser?.state?.page.kind, 'new-password');
  };
  /** The directory has written, and the replica does not live to hear it. */
  const diesAfterWriting = (): void => {
    town.afterWrite = () => one.process.kill();
  };
  const nothingHappens = async (title: string): Promise<void> => {
    await ana.chooses(password);
    await ana.sees(title);
    assert.deepEqual(town.writes, []);
    assert.equal((await town.directory.checkPassword(account, current)).ok, true);
    const refused = (await town.audit()).find((record) => record.action === 'directory.reset');
    assert.equal(refused?.outcome, 'refused');
    await assertSound(town);
  };

  describe('between link and submission (SEC-21)', () => {
    beforeEach(async () => {
      await opens();
      await passesBothGates();
    });

    it('the account is disabled: refused, no write', async () => {
      town.altered.set(account, { untouchable: 'disabled' });
      await nothingHappens('refused.untouchable');
    });

    it('the account becomes tier 0: refused, no write', async () => {
      town.altered.set(account, { tier: 0 });
      await nothingHappens('refused.privileged');
    });

    it('the account becomes tier 0 without a role here: nothing is registered either (SEC-23)', async () => {
      town.altered.set(account, { tier: 0 });
      await ana.says('cancel');
      await ana.says('register');
      await ana.sees('refused.privileged');
    });

    it('the account becomes tier 0 where administrators may: the gates of tier 2 are not enough', async () => {
      await town.setPolicy({ administrators: { selfService: true } });
      town.altered.set(account, { tier: 0 });
      await nothingHappens('refused.not-verified');
    });

    it('the account is paused: refused, no write', async () => {
      await town.records.transaction((tx) => tx.pause(account, town.now + minute, 'too-many-failures'));
      await nothingHappens('refused.paused');
    });

    it('policy asks for three gates: refused, no write', async () => {
      await town.setPolicy({ gates: 3 });
      await nothingHappens('refused.not-verified');
    });

    it('policy switches one of the methods off: refused, no write', async () => {
      await town.setPolicy({ methods: { 'email-code': { enabled: false } } });
      await nothingHappens('refused.not-verified');
    });

    it('policy leaves the person out of scope: refused, no write', async () => {
      await town.setPolicy({ scope: { kind: 'selected', groups: ['sales'] } });
      await nothingHappens('refused.out-of-scope');
    });

    it('another flow takes the account over: the first page is dead (SEC-56, SEC-61)', async () => {
      const slack = await town.person(login, 'slack', two);
      await slack.says('reset');
      await ana.sees('ended.superseded');
      assert.equal(await ana.looks(), null);
      assert.deepEqual(town.writes, []);
    });
  });

  describe('while it is written', () => {
    it('the answer is dropped after writing: told as not confirmed, the link is dead, settled by looking, one write (SEC-81)', async () => {
      await opens();
      await passesBothGates();
      directory.fail('reset', 'drop-answer');
      await ana.chooses(password);
      await ana.sees('outcome.reset.not-confirmed');
      assert.equal(await ana.looks(), null);
      assert.equal((await town.directory.checkPassword(account, password)).ok, true);
      await town.sweeps(two);
      const outcomes = (await town.audit())
        .filter((record) => record.action === 'directory.reset')
        .map((record) => record.outcome);
      assert.deepEqual(outcomes, ['intent', 'unknown']);
      assert.equal(town.writes.length, 1);
      await assertSound(town);
    });

    it('it cannot be reached: certainly not done, and the next attempt works (SEC-83)', async () => {
      await opens();
      await passesBothGates();
      directory.fail('reset', 'unavailable');
      await ana.chooses(password);
      await ana.sees('outcome.reset.not-done');
      assert.deepEqual(town.writes, []);
      town.now += 61 * minute;
      await passesBothGates();
      await ana.chooses(password);
      await ana.sees('outcome.reset.done');
      await assertSound(town);
    });

    it('its policy refuses: the same page asks for another password, in the same session (SEC-64)', async () => {
      await opens();
      await passesBothGates();
      directory.fail('reset', 'refuse');
      const refused = await ana.chooses(password);
      assert.equal(refused?.kind, 'next');
      assert.deepEqual(ana.browser?.state?.page, {
        kind: 'new-password',
        withCurrent: false,
        problem: { say: 'password.directory-policy' },
      });
      await ana.chooses('another tide over meadows');
      await ana.sees('outcome.reset.done');
      await assertSound(town);
    });

    it('refuses five passwords: the link is spent, nothing is written (SEC-64)', async () => {
      await opens();
      await passesBothGates();
      for (let submission = 0; submission < 5; submission++) await ana.chooses(`short ${submission}`);
      assert.equal(ana.browser?.state?.page.kind, 'new-password');
      await ana.chooses(password);
      await ana.sees('ended.link-spent');
      assert.deepEqual(town.writes, []);
      assert.equal(await ana.looks(), null);
    });
  });

  describe('is down', () => {
    it('before the first question: a neutral answer with whom to ask, no gate (SEC-83)', async () => {
      await opens();
      directory.fail('findByIdentity', 'unavailable', Number.POSITIVE_INFINITY);
      await ana.says('reset');
      assert.equal(ana.title, 'refused.directory-down');
      assert.ok(ana.sentences.includes('contact.ask'));
      directory.heal();
      await ana.presses('begin:menu');
      await ana.says('reset');
      assert.equal(ana.title, 'prove.first');
    });

    it('while a code is checked: the try stays counted, the gate is not passed, the person is told (SEC-57, SEC-83)', async () => {
      await opens();
      await ana.says('reset');
      await ana.picksMethod('authenticator-code');
      directory.fail('find', 'unavailable', Number.POSITIVE_INFINITY);
      await ana.types(town.freshCode(account));
      assert.ok(ana.sentences.includes('problem.code.unavailable'), ana.words);
      assert.deepEqual([one.counted.length, one.givenBack.length, one.evaluated.length], [1, 0, 0]);
      directory.heal();
      await ana.types(town.freshCode(account));
      assert.equal(ana.title, 'prove.next');
    });

    it('while the page is submitted: nothing is written, and nobody is told that something was', async () => {
      await opens();
      await passesBothGates();
      directory.fail('find', 'unavailable', Number.POSITIVE_INFINITY);
      await ana.chooses(password);
      directory.heal();
      await town.sweeps(two, 2);
      await ana.sees('outcome.reset.not-done');
      assert.deepEqual(town.writes, []);
      await assertSound(town);
    });

    it('for every look as well: the outcome stays unknown and is told as such', async () => {
      await opens();
      await passesBothGates();
      directory.fail('look', 'unavailable', Number.POSITIVE_INFINITY);
      diesAfterWriting();
      await ana.chooses(password);
      ana.at = two;
      await town.sweeps(two, 2);
      await ana.sees('outcome.reset.not-confirmed');
      await assertSound(town);
    });
  });

  describe('what a reset leaves behind', () => {
    it('is fresh when the link is issued, and the link runs on its own clock (SEC-56)', async () => {
      await opens();
      await ana.says('reset');
      await ana.picksMethod('authenticator-code');
      await ana.types(town.freshCode(account));
      for (let wait = 0; wait < 3; wait++) {
        town.now += 4 * minute;
        await one.product.sweep.once();
        await ana.presses('more-time');
      }
      await ana.picksMethod('email-code');
      await ana.types(town.mailedCode(address));
      await ana.sees('reset.choose');
      town.now += 5 * minute;
      await ana.opensPage();
      await ana.chooses(password);
      await ana.sees('outcome.reset.done');
      await assertSound(town);
    });

    const resetsByRecoveryCode = async (): Promise<void> => {
      await ana.says('reset');
      await ana.picksMethod('authenticator-code');
      await ana.types(town.freshCode(account));
      await ana.picksMethod('recovery-code');
      await ana.opensPage();
      await ana.submits({ 'recovery-code': town.savedCode(account) });
      await ana.sees('link.continue');
      await ana.chooses(password);
    };
    const triesToReplaceTheApp = async (): Promise<void> => {
      town.now += 61 * minute;
      await ana.says('my methods');
      await ana.presses('edit');
      if (ana.title === 'refused.hold') return;
      await ana.picksMethod('authenticator-code');
      await ana.types(town.freshCode(account));
      await ana.picksMethod('email-code');
      await ana.types(town.mailedCode(address));
      await ana.picks('remove:');
      await ana.presses('remove');
    };

    it('through a recovery code: methods stay as they are for a day (SEC-59)', async () => {
      await opens();
      await resetsByRecoveryCode();
      await ana.sees('outcome.reset.done');
      await triesToReplaceTheApp();
      assert.equal(ana.title, 'refused.hold');
      assert.equal((await town.records.registrations(account)).length, 3);
      town.now += 24 * 60 * minute;
      await triesToReplaceTheApp();
      assert.ok(ana.sentences.includes('methods.removed'), ana.words);
    });

    it('the same when the replica dies right after the directory wrote (SEC-59, SEC-129)', async () => {
      await opens();
      diesAfterWriting();
      await resetsByRecoveryCode();
      assert.equal(town.writes.length, 1);
      ana.at = two;
      await town.sweeps(two, 2);
      await ana.sees('outcome.reset.done');
      await triesToReplaceTheApp();
      assert.equal(ana.title, 'refused.hold');
      await assertSound(town);
    });

    it('that was refused: no hold, and the methods may change', async () => {
      await opens();
      directory.fail('reset', 'unavailable');
      await resetsByRecoveryCode();
      await ana.sees('outcome.reset.not-done');
      await triesToReplaceTheApp();
      assert.ok(ana.sentences.includes('methods.removed'), ana.words);
    });
  });
});
