import assert from 'node:assert/strict';
import type { Directory } from '../../src/directory/port.ts';
import type { Person } from '../world/chat.ts';
import { type FaultyDirectory, faultyDirectory } from '../world/faulty-directory.ts';
import { minute, type Replica, Town } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';
const address = 'ana@mail.example';
const password = 'slow tide under lantern';

describe('a second look at what could not be confirmed (SEC-81)', function () {
  this.timeout(60_000);
  let town: Town;
  let one: Replica;
  let two: Replica;
  let ana: Person;
  let directory: FaultyDirectory<Directory>;

  beforeEach(async () => {
    let made: FaultyDirectory<Directory> | null = null;
    const faulty = (real: Directory): Directory => {
      made ??= faultyDirectory(real, { slowMs: 1, hangMs: 1 });
      directory = made;
      return made;
    };
    town = await Town.up({ people: [login], directory: faulty });
    two = await town.replica('two');
    one = await town.replica('one');
    await town.registers(login, 'authenticator-code', 'email-code');
    ana = await town.person(login, 'teams', one);
  });
  afterEach(() => town.down());

  const resets = async (fault: 'drop-answer' | 'hang'): Promise<void> => {
    await ana.says('reset');
    await ana.picksMethod('authenticator-code');
    await ana.types(town.freshCode(account));
    await ana.picksMethod('email-code');
    await ana.types(town.mailedCode(address));
    await ana.opensPage();
    directory.fail('reset', fault);
    await ana.chooses(password);
    await ana.sees('outcome.reset.not-confirmed');
  };
  const both = (): Promise<unknown> => Promise.all([one, two].map(({ product }) => product.lookAgain()));
  const outcomes = async (): Promise<readonly string[]> =>
    (await town.audit()).filter(({ action }) => action === 'directory.reset').map(({ outcome }) => outcome);
  /** How many addresses are told what a later look found. */
  const told = async (): Promise<number> => (await town.promised()).filter((key) => key.includes('.looked:')).length;

  it('it was written: found a minute later, by one of two replicas, recorded and told once, and nothing is written again', async () => {
    await resets('drop-answer');
    await both();
    assert.deepEqual(await outcomes(), ['intent', 'unknown'], 'too early to look');
    town.now += 61_000;
    await both();
    await both();
    assert.deepEqual(await outcomes(), ['intent', 'unknown', 'success']);
    assert.ok((await told()) >= 2, 'the account’s own mail and the private one');
    const before = await told();
    town.now += 61_000;
    await both();
    assert.equal(await told(), before);
    assert.equal(town.writes.length, 1);
  });

  it('it was not written: that is told, and the old password stays', async () => {
    await resets('hang');
    town.now += 61_000;
    await both();
    assert.deepEqual(await outcomes(), ['intent', 'unknown', 'failure']);
    assert.ok((await told()) >= 2);
    assert.deepEqual(town.writes, []);
  });

  it('while the directory cannot be asked nothing is said; it is asked again each minute, for a day', async () => {
    await resets('drop-answer');
    directory.fail('look', 'unavailable', Number.POSITIVE_INFINITY);
    for (let time = 0; time < 3; time += 1) {
      town.now += 61_000;
      await both();
    }
    assert.deepEqual(await outcomes(), ['intent', 'unknown']);
    assert.equal(await told(), 0);
    const asked = directory.calls.filter((call) => call === 'look').length;
    await both();
    assert.equal(directory.calls.filter((call) => call === 'look').length, asked, 'not before the minute is over');
    directory.heal();
    town.now += 25 * 60 * minute;
    await both();
    assert.deepEqual(await outcomes(), ['intent', 'unknown'], 'after a day nobody looks any more');
  });
});
