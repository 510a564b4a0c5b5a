import assert from 'node:assert/strict';
import { anyFlow, type Conversation } from '../../src/core/conversation.ts';
import type { Outcome, Owed } from '../../src/core/effects.ts';
import { ok } from '../../src/core/result.ts';
import { holderOf, takeOver } from '../../src/runtime/effects/take-over.ts';
import { heraldOf } from '../../src/runtime/herald.ts';
import { Presenter } from '../../src/runtime/presenter.ts';
import { rowKeyOf } from '../../src/runtime/rows.ts';
import { RequestSecrets } from '../../src/runtime/secrets.ts';
import { settleByRegistrations } from '../../src/runtime/settling-methods.ts';
import { Sweep } from '../../src/runtime/sweep.ts';
import { effectLeaseMs, Turns } from '../../src/runtime/turns.ts';
import { address, answered, foldAt, lamp } from '../world/fold.ts';
import { minute, type Replica, Town } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';
const { policy } = foldAt();

describe('turns and what is left of them', function () {
  this.timeout(30_000);
  let town: Town;
  let one: Replica;
  beforeEach(async () => {
    town = await Town.up({ people: [login] });
    one = await town.replica('one');
  });
  afterEach(() => town.down());

  const key = rowKeyOf(address);
  /** The lamp on real stores, its effects performed by `perform`. */
  const withLamp = (perform: (owed: Owed) => Promise<Outcome>) => {
    const parts = { ...one.parts, flows: new Map([['lamp', anyFlow(lamp)]]) };
    const turns = new Turns(parts, perform);
    const sweep = new Sweep(parts, turns, new Presenter(parts, turns), heraldOf(parts));
    const begins = (id: string) => turns.begin(key, 'lamp', { named: null }, address, { id, once: [] }, new RequestSecrets());
    const presses = (row: Conversation, choice: string) => turns.deliver(key, answered(row, choice), new RequestSecrets());
    return { turns, sweep, begins, presses };
  };

  it('a flow that was asked for before a write does not begin over it', async () => {
    const { begins, presses, turns } = withLamp(({ do: what }) =>
      what === 'unlock' ? new Promise<Outcome>(() => undefined) : Promise.resolve(ok(null)),
    );
    const row = await (await begins('b1')).settled;
    assert.ok(row);
    assert.ok((await presses(row, 'write')).isHeard);
    const again = await begins('b2');
    assert.deepEqual([again.isHeard, again.row?.id, again.row?.state.at], [false, row.id, 'writing']);
    assert.equal((await turns.read(key)).row?.id, row.id);
  });

  it('what nobody awaits is owed until it was done', async () => {
    let isDown = true;
    const done: string[] = [];
    const { begins, presses, turns, sweep } = withLamp(async ({ do: what }) => {
      if (what === 'flow-ended' && isDown) throw new Error('the records are gone');
      done.push(what);
      return ok(null);
    });
    const row = await (await begins('b1')).settled;
    assert.ok(row);
    await (await presses(row, 'cancel')).settled;
    const owed = async () => (await turns.read(key)).row?.owed.map((each) => each.do);
    assert.deepEqual(await owed(), ['flow-ended']);
    town.now += effectLeaseMs + 2;
    await sweep.once();
    assert.deepEqual(await owed(), ['flow-ended']);
    isDown = false;
    town.now += effectLeaseMs + 2;
    await sweep.once();
    assert.deepEqual([await owed(), done.at(-1)], [[], 'flow-ended']);
  });

  it('a look-up that is repeated late takes no account from a younger conversation', async () => {
    const row = await (await withLamp(async () => ok(null)).begins('b1')).settled;
    assert.ok(row);
    const ended: string[] = [];
    const takes = (id: string, startedAt: number) => {
      const context = { key: rowKeyOf({ ...address, person: id }), row: { ...row, id, startedAt } };
      const all = { ...context, policy, policyVersion: 0, request: new RequestSecrets() };
      return takeOver(one.parts, all, account, async ({ conversation }) => void ended.push(conversation));
    };
    await takes('teams', 1_000);
    await takes('slack', 2_000);
    assert.deepEqual(ended, ['teams']);
    await takes('teams', 1_000);
    assert.deepEqual(ended, ['teams', 'teams'], 'it ends itself');
    assert.equal((await holderOf(one.parts, account))?.conversation, 'slack');
  });

  it('a change of methods that was done is told as done, also when its replica died right after', async () => {
    await town.registers(login, 'email-code');
    const [registration] = await town.records.registrations(account);
    assert.ok(registration);
    const told = async (what: Owed['do'], promisedAt: number, id: string | null = null) => {
      const leaseUntil = promisedAt + effectLeaseMs;
      const owed = { do: what, with: { account, registration: id }, id: 'e', by: 'gone', leaseUntil };
      const outcome = await settleByRegistrations(one.parts, policy, owed);
      return outcome.ok ? outcome.value : outcome.reason;
    };
    assert.equal(await told('remove-method', town.now, registration.id), 'interrupted');
    assert.equal(((await told('remove-method', town.now, 'removed')) as readonly unknown[]).length, 1);
    assert.equal(((await told('confirm-address', registration.createdAt)) as readonly unknown[]).length, 1);
    assert.equal(await told('confirm-address', registration.createdAt + minute), 'interrupted');
    assert.equal(await told('confirm-authenticator-key', registration.createdAt), 'interrupted');
    assert.equal(await told('check-code', registration.createdAt), 'interrupted');
  });
});
