import assert from 'node:assert/strict';
import { askManager } from '../../src/runtime/cases/asking-manager.ts';
import { typeNumber } from '../../src/runtime/cases/calling.ts';
import type { CaseParts } from '../../src/runtime/cases/parts.ts';
import { actorOf, rules } from '../world/case-town.ts';
import { DeskTown, why } from '../world/desk-town.ts';
import { minute, type Town } from '../world/town.ts';

const dayMs = 24 * 60 * minute;

describe('guessed numbers, and managers nobody knows', function () {
  this.timeout(60_000);
  let desk: DeskTown;
  let town: Town;
  beforeEach(async () => {
    desk = await DeskTown.up();
    town = desk.town;
  });
  afterEach(() => town.down());

  describe('numbers that were replaced (SEC-90)', () => {
    const caller = () => actorOf(town, 'ana.alvarez', 'self');
    const asks = async (id: string): Promise<string> => {
      const asked = await desk.asksNumber(id);
      assert.ok(asked.ok, JSON.stringify(asked));
      return asked.value.verifications.at(-1)?.id ?? '';
    };
    /** Another agent, in another ticket, asks as well. */
    const anotherAsks = async (): Promise<string> =>
      why(await desk.asksNumber(await desk.opened('ida.ito', 'ana.alvarez', 'INC-2'), 'unlock', 'ida.ito'));

    it('two wrong ones and a new number, again and again: nine guesses close the door, as three numbers do', async () => {
      const id = await desk.opened();
      const typed: string[] = [];
      for (let number = 0; number < 4; number += 1) {
        const verification = await asks(id);
        for (let tries = 0; tries < 2; tries += 1)
          typed.push(await typeNumber(desk.parts, { case: id, verification }, await caller(), 'x', rules));
      }
      assert.deepEqual(new Set(typed), new Set(['wrong']));
      const last = await asks(id);
      assert.equal(await typeNumber(desk.parts, { case: id, verification: last }, await caller(), 'x', rules), 'wrong');
      assert.equal(why(await desk.asksNumber(id)), 'blocked');
      assert.equal(await anotherAsks(), 'blocked');
    });
    it('wrong ones typed for the number before count too, right ones open nothing, and nobody else’s count', async () => {
      const id = await desk.opened();
      const before = await asks(id);
      await asks(id);
      for (let tries = 0; tries < 9; tries += 1)
        assert.equal(await typeNumber(desk.parts, { case: id, verification: before }, await caller(), 'x', rules), 'none-open');
      const mallory = await actorOf(town, 'ben.baker', 'self');
      assert.equal(await typeNumber(desk.parts, { case: id, verification: before }, mallory, 'x', rules), 'none-open');
      const of = await town.records.caseOf(id);
      assert.equal(of?.verifications[0]?.wrong, 9);
      assert.equal(why(await desk.asksNumber(id)), 'blocked');
      town.now += dayMs;
      assert.equal(await anotherAsks(), 'ok');
    });
  });

  describe('a manager who vouches (SEC-48)', () => {
    const asks = async (id: string): Promise<string> =>
      why(await askManager(desk.parts, id, await actorOf(town, 'hank.holt', 'agent'), rules));
    it('is known for three days first; a new one begins anew', async () => {
      const id = await desk.opened();
      assert.equal(await asks(id), 'manager-new');
      town.now += 3 * dayMs - 1;
      assert.equal(await asks(id), 'manager-new');
      town.now += 1;
      assert.equal(await asks(id), 'ok');
      const real = town.directory;
      const other: CaseParts = {
        ...desk.parts,
        directory: { ...real, managerOf: async () => real.findByName('vera.voss') },
      };
      const actor = await actorOf(town, 'hank.holt', 'agent');
      assert.equal(why(await askManager(other, id, actor, rules)), 'manager-new');
      assert.equal(await asks(id), 'manager-new', 'and back again is new as well');
    });
  });
});
