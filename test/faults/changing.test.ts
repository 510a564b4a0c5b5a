import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Owed } from '../../src/core/effects.ts';
import { Policy } from '../../src/core/policy.ts';
import { AppError, ok } from '../../src/core/result.ts';
import type { Directory } from '../../src/directory/port.ts';
import { write } from '../../src/runtime/effects/write.ts';
import { heraldOf } from '../../src/runtime/herald.ts';
import { load, rowKeyOf } from '../../src/runtime/rows.ts';
import { RequestSecrets } from '../../src/runtime/secrets.ts';
import type { Person } from '../world/chat.ts';
import { minute, type Replica, Town } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';
const address = 'ana@mail.example';
const current = 'blue kettle morning train';
const password = 'slow tide under lantern';

describe('between the gates and the change', function () {
  this.timeout(30_000);
  let town: Town;
  let one: Replica;
  let ana: Person;
  let isLinked: boolean;
  const unlinkable = (real: Directory): Directory => ({
    ...real,
    findByIdentity: async (identity) => (isLinked ? real.findByIdentity(identity) : null),
  });
  beforeEach(async () => {
    isLinked = true;
    town = await Town.up({ people: [login], directory: unlinkable });
    one = await town.replica('one');
    await town.registers(login, 'authenticator-code', 'email-code');
    ana = await town.person(login, 'teams', one);
  });
  afterEach(() => town.down());

  const passesBothGates = async (): Promise<void> => {
    await ana.picksMethod('authenticator-code');
    await ana.types(town.freshCode(account));
    if (ana.title === 'prove.next') await ana.picksMethod('email-code');
    await ana.types(town.mailedCode(address));
  };
  const atRemoval = async (): Promise<void> => {
    await ana.says('my methods');
    await ana.presses('edit');
    await passesBothGates();
    await ana.sees('methods.edit');
    await ana.picks('remove:');
    await ana.sees('methods.remove');
  };
  const kept = async () => (await town.records.registrations(account)).length;
  const audited = async (action: string) => (await town.audit()).filter((one) => one.action === action).map((one) => one.reason);

  describe('a known password', () => {
    const atForm = async (): Promise<void> => {
      await ana.says('change');
      await ana.picksMethod('authenticator-code');
      await ana.types(town.freshCode(account));
      await ana.sees('change.choose');
      await ana.opensPage();
    };
    const changes = (typed: string) =>
      ana.submits({ 'current-password': typed, 'new-password': password, 'new-password-again': password });
    const gone = () => new AppError('store-unavailable', 'made unavailable');

    it('a store that fails after the write does not make it look undone', async () => {
      await atForm();
      const right = sinon.stub(one.parts.sessions, 'giveBack').rejects(gone());
      await changes(current);
      await ana.sees('outcome.change.done');
      assert.ok(right.called);
      assert.equal((await town.directory.checkPassword(account, password)).ok, true);
    });

    it('a wait uses up none of the tries of the current password (SEC-140)', async () => {
      await atForm();
      const tried = sinon.stub(one.parts.sessions, 'tryOne').resolves({ allowed: false, why: 'wait', waitMs: 30_000 });
      for (let tries = 0; tries < 3; tries += 1) await changes('not it at all');
      tried.restore();
      assert.deepEqual(await audited('try.refused'), ['wait', 'wait', 'wait']);
      await changes(current);
      await ana.sees('outcome.change.done');
    });

    it('what was typed outlasts the wait for a turn to write, though the request is forgotten', async () => {
      await atForm();
      const key = rowKeyOf(ana.address);
      const { row } = await load(one.parts, key);
      assert.ok(row);
      const request = new RequestSecrets();
      const secrets = request.holdAll({ current, password, again: password });
      const admit = async () => {
        request.clear();
        return () => undefined;
      };
      const perform = write({ parts: one.parts, herald: heraldOf(one.parts), breached: undefined, admit });
      const evidence = JSON.stringify((row.state as { evidence?: unknown }).evidence);
      const owed: Owed = { id: 'one', by: 'one', leaseUntil: 0, do: 'change-password', with: { account, evidence }, secrets };
      const context = { key, row, policy: Policy.parse({}), policyVersion: 0, request };
      assert.deepEqual(await perform(owed, context), ok(null));
    });

    it('a chat identity that lost its account changes nothing (SEC-16, SEC-21)', async () => {
      await atForm();
      isLinked = false;
      await changes(current);
      await ana.sees('refused.not-verified');
      assert.deepEqual(town.writes, []);
    });
  });

  describe('methods (SEC-21, SEC-38)', () => {
    it('may be changed while everything holds', async () => {
      await atRemoval();
      await ana.presses('remove');
      await ana.sees('methods.title');
      assert.equal(await kept(), 1);
    });

    it('not once self-service was paused', async () => {
      await atRemoval();
      await town.records.transaction((tx) => tx.pause(account, town.now + 60 * minute, 'too-many-failures'));
      await ana.presses('remove');
      await ana.sees('refused.paused');
      assert.equal(await kept(), 2);
    });

    it('also once policy was switched off: what is registered can be removed by whose it is (SEC-121)', async () => {
      await atRemoval();
      await town.setPolicy({ scope: { kind: 'none' } });
      await ana.presses('remove');
      await ana.sees('methods.title');
      assert.equal(await kept(), 1);
    });

    it('not once the chat identity lost its account (SEC-16)', async () => {
      await atRemoval();
      isLinked = false;
      await ana.presses('remove');
      await ana.sees('refused.not-verified');
      assert.equal(await kept(), 2);
    });

    it('not five minutes after the gates', async () => {
      await atRemoval();
      town.now += 4.5 * minute;
      await ana.presses('keep');
      await ana.picks('remove:');
      town.now += minute;
      await ana.presses('remove');
      await ana.sees('refused.not-verified');
      assert.deepEqual(await audited('methods.remove-method'), ['not-verified']);
      assert.equal(await kept(), 2);
    });

    it('a method that somebody wears out takes no gate away (SEC-33)', async () => {
      await atRemoval();
      await ana.presses('keep');
      for (let failures = 0; failures < 50; failures += 1)
        await town.records.transaction(async (tx) => void (await tx.countWear(account, 'email-code')));
      await ana.says('my methods');
      await ana.presses('edit');
      await ana.sees('refused.not-enough-methods');
      assert.equal(await kept(), 2);
    });
  });

  describe('the tenth failure of a day (SEC-32)', () => {
    const fails = async (times: number): Promise<void> => {
      await ana.says('reset');
      await ana.picksMethod('authenticator-code');
      for (let failures = 0; failures < times; failures += 1) {
        await ana.types('000000');
        town.now += 61 * minute;
        await ana.says('reset');
        await ana.picksMethod('authenticator-code');
      }
    };

    it('pauses; nine do not', async () => {
      await fails(9);
      assert.equal(await town.records.pausedUntil(account, town.now), null);
      await ana.types('000000');
      await ana.sees('refused.paused');
      assert.notEqual(await town.records.pausedUntil(account, town.now), null);
    });

    it('a right tenth try is looked at, and passes', async () => {
      await fails(9);
      await ana.types(town.freshCode(account));
      assert.equal(await town.records.pausedUntil(account, town.now), null);
      assert.equal((await audited('gate.passed')).length, 1);
    });
  });
});
