import assert from 'node:assert/strict';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const password = 'ferry marble onion lantern';
const policy = { methods: { vouch: { enabled: true } } };
const label = 'Confirmation by a colleague';
const daySeconds = 24 * 3600 + 1;

describe('vouching by a colleague or the manager', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 12, policy });
    });
    after(() => world.stop());

    /** Somebody with an app and an address, who has written to the bot. */
    const somebody = async (): Promise<Person> => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('help', 'menu.title');
      return sam;
    };
    const registers = async (sam: Person): Promise<void> => {
      await sam.asks('register', 'prove.first');
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('register.choose');
      await sam.presses('method.vouch');
      await sam.sees('add.voucher');
    };
    const names = async (sam: Person, name: string): Promise<void> => {
      await sam.fills({ colleague: name }, 'button.ask-colleague');
    };
    const shows = async (voucher: Person): Promise<void> => {
      await voucher.sees('voucher.first');
      await voucher.presses('voucher-go');
      await voucher.passesApp();
    };
    const agrees = async (voucher: Person): Promise<void> => {
      await shows(voucher);
      await voucher.sees('voucher.over.agreed.next');
    };
    const asksFor = async (sam: Person): Promise<string> => {
      await sam.picks('vouch');
      await sam.sees('voucher.wait');
      return /(\d{3}) (\d{3})/.exec(sam.screen.text)?.slice(1).join('') ?? '';
    };
    const wrong = (number: string): string => `${(Number(number[0]) + 1) % 10}${number.slice(1)}`;
    const edits = async (sam: Person): Promise<void> => {
      await sam.asks('my methods', 'methods.title');
      await sam.presses('edit-methods');
      await sam.sees('prove.first');
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('methods.edit');
    };

    it('registered, agreed, used in a reset with two gates, replaced, removed', async () => {
      const [sam, voucher] = [await somebody(), await somebody()];
      await registers(sam);
      await names(sam, voucher.who.login);
      await sam.sees('register.choose');
      await agrees(voucher);
      await sam.resets();
      assert.ok(!sam.labels.includes(label) && !sam.screen.text.includes(label), 'it counts a day later');

      world.passes(daySeconds);
      await sam.resets();
      await sam.passesApp();
      await sam.sees('prove.next');
      const number = await asksFor(sam);
      await voucher.sees('voucher.first');
      assert.ok(!voucher.screen.text.replaceAll(' ', '').includes(number), 'their card holds no number');
      await shows(voucher);
      await voucher.sees('vouch.title', { target: 'Sam Stone' });
      await voucher.fills({ number }, 'vouch.button.yes');
      await voucher.sees('voucher.over.vouched.next');
      await sam.sees('reset.choose');
      await sam.opensPage();
      await sam.choosesPassword(password);
      await sam.sees('outcome.reset.done');
      assert.equal(await sam.signsIn(password), 'in');
      const told = await world.told(sam.who.work, 3);
      assert.ok(
        told.some((one) => /vouched for you/.test(one)),
        told.join('\n'),
      );

      world.passes(daySeconds); // after a reset by a vouch, methods stay as they are for a day (SEC-59)
      const another = await somebody();
      await edits(sam);
      await sam.presses(`Replace: ${label}`);
      await sam.sees('add.voucher');
      await sam.presses('button.my-manager');
      await sam.sees('problem.voucher.no-manager');
      await names(sam, another.who.login);
      await sam.sees('methods.replaced');
      assert.match(sam.screen.text, /has not agreed yet/);
      await another.sees('voucher.first');
      await another.presses('vouch.button.no');
      await another.sees('voucher.over.denied.next');
      await edits(sam);
      assert.ok(!sam.screen.text.includes(label), 'whoever says no is gone from the list');
    });

    it('nobody of that name, a colleague who says nothing, and oneself: no answer tells who there is (SEC-17)', async () => {
      const sam = await somebody();
      await registers(sam);
      await names(sam, sam.who.login);
      await sam.sees('problem.voucher.self');
      await names(sam, 'nobody.at.all');
      await sam.sees('register.choose');
      await edits(sam);
      assert.match(sam.screen.text, /N••• A••• A•••, has not agreed yet/);
      await sam.presses(`Remove: ${label}`);
      await sam.presses('remove');
      await sam.sees('methods.removed');
    });

    it('the manager: known for three days, then asked; who does not vouch stops it, and the person hears of it', async () => {
      const [ana, mia] = [world.ana, world.person('mia')];
      await world.office.registers(ana, ['authenticator-code', 'email-code'], world.directory);
      await world.office.registers(mia, ['authenticator-code'], world.directory);
      await mia.asks('help', 'menu.title');
      await registers(ana);
      await ana.presses('button.my-manager');
      await ana.sees('register.choose');
      world.passes(3 * daySeconds);
      await ana.resets();
      const number = await asksFor(ana);
      await ana.presses('other-method');
      await ana.passesApp();
      await ana.sees('voucher.wait');
      await world.restarts();
      await shows(mia);
      await mia.sees('vouch.title', { target: 'Ana Alvarez' });
      await mia.fills({ number: wrong(number) }, 'vouch.button.yes');
      await mia.sees('vouch.problem.wrong');
      await mia.presses('vouch.button.no');
      await mia.sees('voucher.over.denied.next');
      await ana.sees('problem.voucher.failed');
      await eventually('the notice', async () => (await world.told(ana.who.work, 2)).some((one) => /was stopped/.test(one)));
      await ana.picks('vouch');
      await ana.sees('problem.voucher.throttled');
    });

    it('a vouch for a flow that ended, and one that comes too late, open nothing: the card closes by itself (SEC-49)', async () => {
      const [sam, voucher] = [await somebody(), await somebody()];
      await registers(sam);
      await names(sam, voucher.who.login);
      await agrees(voucher);
      world.passes(daySeconds);
      await sam.resets();
      await sam.passesApp();
      await asksFor(sam);
      await shows(voucher);
      await voucher.sees('vouch.title', { target: 'Sam Stone' });
      await sam.says('cancel');
      await sam.sees('ended.cancelled');
      await world.restarts();
      await voucher.sees('vouch.over.none');
      await sam.resets();
      await sam.passesApp();
      await asksFor(sam);
      await voucher.sees('voucher.first');
      world.passes(61 * 60);
      await sam.sees('ended.expired');
      await voucher.sees('ended.expired');
    });
  });
});
