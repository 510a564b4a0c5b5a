import assert from 'node:assert/strict';
import { codeIn, PhoneGateway } from '../world/phone-gateway.ts';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const phones = { 'mobile-phone-code': { enabled: true }, 'office-phone-call': { enabled: true } } as const;

describe('phones: text messages and calls', () => {
  onEveryChannel((channel) => {
    let gateway: PhoneGateway;
    let world: Scenario;
    before(async () => {
      const clock = { now: Date.now };
      gateway = await PhoneGateway.start(() => clock.now());
      world = await scenario(channel, { colleagues: 30, policy: { methods: phones }, env: gateway.env });
      clock.now = world.now;
    });
    beforeEach(() => {
      gateway.mood = 'ok';
    });
    after(async () => {
      await world.stop();
      await gateway.stop();
      assert.deepEqual(gateway.complaints, []);
    });

    const arrived = async (number: string, count = 1): Promise<string> => {
      await eventually(`nothing reached ${number}`, () => gateway.to(number).length >= count);
      const last = gateway.to(number).at(-1);
      return last ? codeIn(last) : '';
    };
    const adding = async (sam: Person, method: string): Promise<void> => {
      await sam.asks('register', 'code.authenticator-code');
      await sam.types(sam.appCode());
      await sam.sees('add.recovery'); // what is missing is suggested first
      await sam.presses('something-else');
      await sam.sees('register.choose');
      await sam.presses(`method.${method}`);
      await sam.sees(method === 'mobile-phone-code' ? 'add.mobile' : 'add.office');
    };
    const editing = async (sam: Person, method: string, number: string): Promise<void> => {
      world.passes(61);
      await sam.asks('my methods', 'methods.title');
      await sam.presses('edit-methods');
      await sam.sees('prove.first');
      await sam.passesApp();
      await sam.picks(method);
      await sam.sees(`code.${method}`);
      await sam.types(await arrived(number, gateway.to(number).length));
      await sam.sees('methods.edit');
    };

    for (const [method, label, add, pick] of [
      ['mobile-phone-code', 'Text message', 'add.mobile', 'phone'],
      ['office-phone-call', 'Office phone call', 'add.office', 'desk'],
    ] as const)
      it(`${method}: registered, used in a reset with two gates, replaced, removed`, async () => {
        const sam = await world.somebody('authenticator-code');
        const [first, second] = [sam.who[pick], `${sam.who[pick].slice(0, -2)}${pick === 'phone' ? '01' : '91'}`];
        await adding(sam, method);
        await sam.types(`${first.slice(0, 3)} ${first.slice(3, 6)} ${first.slice(6)}`, 'number');
        await sam.sees(`${add}.confirm`);
        assert.match(gateway.to(first)[0]?.text ?? '', /helpdesk/);
        await sam.types(await arrived(first));
        await sam.sees('register.choose');

        world.passes(61);
        await sam.resets();
        await sam.passesApp();
        await sam.picks(method);
        await sam.sees(`code.${method}`);
        assert.match(sam.screen.text, new RegExp(`••• ${first.slice(-2)}`));
        assert.equal(gateway.to(first).at(-1)?.kind, pick === 'phone' ? 'text' : 'call');
        await sam.types(await arrived(first, 2));
        await sam.opensPage();
        await sam.choosesPassword(`ferry marble onion ${pick}`);
        await sam.sees('outcome.reset.done');
        assert.equal(await sam.signsIn(`ferry marble onion ${pick}`), 'in');

        await editing(sam, method, first);
        await sam.presses(`Replace: ${label}`);
        await sam.sees(add);
        await sam.types(second, 'number');
        await sam.sees(`${add}.confirm`);
        await sam.types(await arrived(second));
        await sam.sees('methods.replaced');
        assert.match(sam.screen.text, new RegExp(`••• ${second.slice(-2)}`));

        await editing(sam, method, second);
        await sam.presses(`Remove: ${label}`);
        await sam.presses('remove');
        await sam.sees('methods.removed');
        assert.ok(!sam.screen.text.includes('•••'));
        assert.ok(!sam.chat.everything().includes(first.slice(3)) && !sam.chat.everything().includes(second.slice(3)));
      });

    it('a foreign, a premium, a wrong number and one with an extension are refused, and nothing leaves (SEC-34)', async () => {
      const sam = await world.somebody('authenticator-code');
      await adding(sam, 'mobile-phone-code');
      const before = gateway.handed.length;
      for (const [typed, reason] of [
        ['+18765551234', 'country'],
        ['+8823456789012', 'country'],
        ['+499001234567', 'kind'],
        [sam.who.desk, 'kind'],
        ['0171 39200 42', 'invalid'],
        ['+49 171 3920042 ext 5', 'invalid'],
        ['+49171392004299999', 'invalid'],
      ] as const) {
        await sam.types(typed, 'number');
        await sam.sees(`problem.number.${reason}`);
      }
      assert.equal(gateway.handed.length, before);
    });

    it('a number of somebody else is not registered without the code that went there', async () => {
      const [sam, ben] = [await world.somebody('authenticator-code'), await world.somebody('mobile-phone-code')];
      await adding(sam, 'mobile-phone-code');
      await sam.types(ben.who.phone, 'number');
      await sam.sees('add.mobile.confirm');
      await sam.types('000000');
      await sam.sees('problem.code.wrong');
      await sam.asks('my methods', 'methods.title');
      assert.ok(!sam.screen.text.includes('•••'));
    });

    it('two accounts with one phone share its limit (SEC-34)', async () => {
      const people = [await world.somebody('authenticator-code'), await world.somebody('authenticator-code')];
      const number = people[0]?.who.phone ?? '';
      const before = gateway.to(number).length;
      for (const [index, sam] of [0, 1, 0, 1].map((one, at) => [at, people[one] as Person] as const)) {
        world.passes(61);
        await adding(sam, 'mobile-phone-code');
        await sam.types(number, 'number');
        await sam.sees(index < 3 ? 'add.mobile.confirm' : 'problem.number.throttled');
      }
      assert.equal(gateway.to(number).length - before, 3);
    });

    it('text and call are one class: the two of them are no two gates (SEC-36)', async () => {
      const sam = await world.somebody('mobile-phone-code', 'office-phone-call');
      await sam.asks('reset', 'refused.not-enough-methods');
    });

    it('a code that comes late is refused, and one works once (SEC-39)', async () => {
      const sam = await world.somebody('authenticator-code', 'mobile-phone-code');
      await sam.resets();
      await sam.picks('mobile-phone-code');
      await sam.sees('code.mobile-phone-code');
      const code = await arrived(sam.who.phone);
      await sam.resets();
      await sam.picks('mobile-phone-code');
      await sam.sees('problem.send.throttled');
      world.passes(61);
      await sam.picks('mobile-phone-code');
      await sam.sees('code.mobile-phone-code');
      const newer = await arrived(sam.who.phone, 2);
      if (code !== newer) {
        await sam.types(code);
        await sam.sees('problem.code.wrong');
      }
      await sam.types(newer);
      await sam.sees('code.authenticator-code');
      await sam.resets();
      world.passes(61);
      await sam.picks('mobile-phone-code');
      await sam.sees('code.mobile-phone-code');
      await sam.types(newer);
      await sam.sees('problem.code.wrong');
    });

    it('a press delivered again sends one text', async () => {
      const sam = await world.somebody('authenticator-code', 'mobile-phone-code');
      await sam.resets();
      await sam.picks('mobile-phone-code');
      await sam.sees('code.mobile-phone-code');
      await sam.seesNothingNewWhen(() => sam.chat.redelivers());
      assert.equal(gateway.to(sam.who.phone).length, 1);
    });

    it('the provider is down: it is said, and the other method still works', async () => {
      const sam = await world.somebody('authenticator-code', 'mobile-phone-code');
      gateway.mood = { refuse: 503 };
      await sam.resets();
      await sam.picks('mobile-phone-code');
      await sam.sees('problem.send.unreachable');
      await sam.passesApp();
    });

    it('the provider is slow, or takes it and breaks off: the code that came is good', async () => {
      const sam = await world.somebody('authenticator-code', 'mobile-phone-code');
      gateway.mood = { delayMs: 1_500 };
      await sam.resets();
      await sam.picks('mobile-phone-code');
      await sam.sees('code.mobile-phone-code');
      world.passes(61);
      gateway.mood = 'hangs-up';
      await sam.resets();
      await sam.picks('mobile-phone-code');
      await sam.sees('problem.send.unknown');
      await sam.types(await arrived(sam.who.phone, 2));
      await sam.sees('code.authenticator-code');
    });
  });

  it('without a provider no phone is offered, whatever policy says', async () => {
    const world = await scenario('slack', { policy: { methods: phones } });
    const sam = await world.somebody('authenticator-code');
    await sam.asks('register', 'code.authenticator-code');
    await sam.types(sam.appCode());
    await sam.presses('Something else');
    await sam.sees('register.choose');
    assert.ok(!sam.labels.some((one) => /Text message|Office phone/.test(one)));
    await world.stop();
  });
});
