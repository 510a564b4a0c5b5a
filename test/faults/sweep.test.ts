import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { ChannelName } from '../../src/core/identity.ts';
import { no } from '../../src/core/result.ts';
import { heraldOf } from '../../src/runtime/herald.ts';
import { assemble } from '../../src/runtime/product.ts';
import { rowKeyOf } from '../../src/runtime/rows.ts';
import { openKeys } from '../../src/store/key-ring.ts';
import { rotateKeysFile } from '../../src/store/keys-file.ts';
import { Person } from '../world/chat.ts';
import { type Replica, Town } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';
const address = 'ana@mail.example';

describe('what a sweep shows', function () {
  this.timeout(60_000);
  let town: Town;
  let one: Replica;
  let two: Replica;
  beforeEach(async () => {
    town = await Town.up({ people: [login] });
    one = await town.replica('one');
    two = await town.replica('two');
  });
  afterEach(() => town.down());

  const somebody = (channel: ChannelName, person: string): Person =>
    new Person(town.channels[channel], { channel, tenant: 'fernhill', person }, one);
  let asked = 0;
  /** Asks, and the answer is lost on its way: a card that nobody saw. */
  const asksInVain = async ({ address: from, at }: Person): Promise<void> => {
    asked += 1;
    await at.product.reception.heard({
      ids: [`in-vain-${asked}`],
      address: from,
      where: 'direct',
      said: { kind: 'text', text: 'help' },
    });
  };
  /** Teams asks to wait, whoever shows; gives the number of shows so far. */
  const throttles = (): { shows: number } => {
    const seen = { shows: 0 };
    const show = async () => {
      seen.shows += 1;
      return no('throttled');
    };
    Object.assign(town.channels.teams, { show });
    return seen;
  };
  const passes = async (seconds: number, step = 5): Promise<void> => {
    for (let passed = 0; passed < seconds; passed += step) {
      town.now += step * 1000;
      await Promise.all([one.product.sweep.once(), two.product.sweep.once()]);
    }
  };

  it('a card that was lost is posted once, whichever replica sweeps', async () => {
    const ana = somebody('teams', 'ana');
    await asksInVain(ana);
    await passes(10);
    assert.equal(ana.channel.messages(ana.address).length, 0, 'its own replica has 15 s to show it');
    await passes(60);
    assert.equal(ana.channel.messages(ana.address).length, 1);
  });

  it('whoever pressed a button of a replica that died then is told within 20 s that it is at work, and a minute later how it went', async () => {
    await town.registers(login, 'authenticator-code', 'email-code');
    const ana = await town.person(login, 'teams', one);
    await ana.says('reset');
    one.process.diesBefore(1); // the row is written, and nothing after it
    await ana.picksMethod('email-code');
    assert.equal(one.process.isDead, true);
    assert.equal(ana.title, 'prove.first', 'the card whose buttons are over');
    ana.at = two;
    const sweeps = async (seconds: number): Promise<void> => {
      town.now += seconds * 1000;
      await two.product.sweep.once();
    };
    await sweeps(10);
    assert.equal(ana.title, 'prove.first', 'its own replica has 15 s to show it');
    await sweeps(10);
    await ana.sees('progress.sending');
    await sweeps(45);
    await ana.sees('code.email-code');
    assert.equal(ana.channel.messages(ana.address).length, 1, 'all on one card');
  });

  it('a chat that asks to wait is asked ever more seldom', async () => {
    const seen = throttles();
    await asksInVain(somebody('teams', 'ana'));
    await passes(600);
    assert.equal(seen.shows, 6, 'after 15, 30, 60, 120, 240 and 480 seconds');
  });

  it('150 people who cannot be reached keep nobody waiting', async () => {
    throttles();
    for (let number = 0; number < 150; number++) await asksInVain(somebody('teams', `p${number}`));
    const sam = somebody('slack', 'sam');
    await asksInVain(sam);
    town.now += 16_000;
    await one.product.sweep.once();
    await one.product.sweep.once();
    assert.equal(sam.channel.messages(sam.address).length, 1);
  });

  it('a channel that was switched off has no cards that wait', async () => {
    await asksInVain(somebody('teams', 'ana'));
    for (const { parts } of [one, two]) (parts.channels as Map<ChannelName, unknown>).delete('teams');
    await passes(20);
    assert.deepEqual(await one.parts.sessions.due(town.now + 3_600_000, 10), []);
  });

  it('a row of a newer key is left to those who have it, and its card can be pressed where the key is new', async () => {
    const ana = somebody('teams', 'ana');
    await ana.says('help');
    const file = join(town.folder, 'keys', 'keys.json');
    rotateKeysFile(file);
    const parts = { ...two.parts, keys: openKeys({ file, isProduction: false }) };
    ana.at = { ...two, product: assemble(parts, heraldOf(parts), undefined) };
    await ana.presses('begin:methods');
    assert.notEqual(ana.title, 'stale.title');
    await asksInVain(ana);
    town.now += 65_000;
    assert.equal(await one.product.sweep.once(), 1);
    assert.equal(await one.product.sweep.once(), 0, 'it is passed over for a while');
    assert.ok(await one.parts.sessions.get(rowKeyOf(ana.address), town.now), 'it is still there');
    await ana.at.product.sweep.once();
    await ana.sees('menu.title');
  });

  it('a page that lies open takes no chat with it: the reminder comes, and more time is had twice', async () => {
    await town.registers(login, 'authenticator-code', 'email-code');
    const ana = await town.person(login, 'teams', one);
    await ana.says('reset');
    await ana.picksMethod('authenticator-code');
    await ana.types(town.freshCode(account));
    if (ana.title === 'prove.next') await ana.picksMethod('email-code');
    await ana.types(town.mailedCode(address));
    await ana.opensPage();
    await ana.sees('link.continue');
    for (let times = 0; times < 2; times++) {
      await passes(250);
      assert.ok(ana.sentences.includes('reminder.closing'), ana.sentences.join());
      await ana.presses('more-time');
      assert.deepEqual([ana.title, ana.choices.includes('more-time')], [times ? 'reset.choose' : 'link.continue', false]);
    }
    await passes(305);
    assert.notEqual(ana.title, 'ended.expired', 'the new link runs on its own clock');
  });
});
