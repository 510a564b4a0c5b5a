import assert from 'node:assert/strict';
import type { ContactValue } from '../../src/core/prefilled.ts';
import type { EmbeddedDirectory } from '../../src/directory/embedded.ts';
import { codeIn, PhoneGateway } from '../world/phone-gateway.ts';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const methods = { 'mobile-phone-code': { enabled: true }, 'office-phone-call': { enabled: true } };
const hardened = { methods };
const asEntra = { preset: 'entra-compatible', gates: 1, methods, registration: { prefilled: 'counted' } };
const spaced = (number: string): string => `${number.slice(0, 3)} ${number.slice(3)}`;

describe('what the directory already holds of people', () => {
  onEveryChannel((channel) => {
    const held = new Map<string, readonly ContactValue[]>();
    let gateway: PhoneGateway;
    let world: Scenario;
    const holding = (real: EmbeddedDirectory): EmbeddedDirectory => ({
      ...real,
      contactOf: async (account) => held.get(account) ?? real.contactOf(account),
    });
    before(async () => {
      const clock = { now: Date.now };
      gateway = await PhoneGateway.start(() => clock.now());
      world = await scenario(channel, { colleagues: 8, policy: hardened, env: gateway.env, directory: holding });
      clock.now = world.now;
    });
    after(async () => {
      await world.stop();
      await gateway.stop();
      assert.deepEqual(gateway.complaints, []);
    });

    const writes = ({ who }: Person, ...numbers: readonly string[]): void =>
      void held.set(
        who.account,
        numbers.map((value) => ({ kind: 'mobile', value, from: 'mobile' })),
      );
    const arrived = async (number: string, count = 1): Promise<string> => {
      await eventually(`nothing reached ${number}`, () => gateway.to(number).length >= count);
      return codeIn(gateway.to(number).at(-1) ?? assert.fail());
    };
    const addsPhone = async (sam: Person): Promise<void> => {
      await sam.asks('register', 'code.authenticator-code');
      await sam.types(sam.appCode());
      await sam.sees('add.recovery');
      await sam.presses('something-else');
      await sam.sees('register.choose');
      await sam.presses('method.mobile-phone-code');
      await sam.sees('add.offer');
    };

    it('hardened: offered masked, taken with one press and a code; before that it opens nothing (SEC-38)', async () => {
      await world.office.sets(hardened);
      const sam = await world.somebody('authenticator-code');
      const { phone } = sam.who;
      writes(sam, `${spaced(phone)} x12`);
      await sam.asks('reset', 'refused.not-enough-methods');
      await sam.asks('my methods', 'methods.title');
      await sam.sees('methods.row.offered', { hint: `••• ${phone.slice(-2)}` });
      await addsPhone(sam);
      await sam.presses(`Use ••• ${phone.slice(-2)}`);
      await sam.sees('add.offer.confirm', { hint: `••• ${phone.slice(-2)}` });
      await sam.types(await arrived(phone));
      await sam.sees('register.choose');
      await sam.presses('finish');
      await sam.asks('my methods', 'methods.state.capable');
      assert.match(sam.screen.text, /from your organisation’s directory/);
      assert.ok(!sam.chat.everything().includes(phone.slice(5)));
    });

    it('a value that changes between the press and the code confirms nothing', async () => {
      await world.office.sets(hardened);
      const sam = await world.somebody('authenticator-code');
      writes(sam, spaced(sam.who.phone));
      await addsPhone(sam);
      await sam.presses(`Use ••• ${sam.who.phone.slice(-2)}`);
      await sam.sees('add.offer.confirm', { hint: `••• ${sam.who.phone.slice(-2)}` });
      const code = await arrived(sam.who.phone);
      writes(sam, '+49 17139200099');
      await sam.types(code);
      await sam.sees('problem.code.expired');
      assert.deepEqual(gateway.to('+4917139200099'), []);
    });

    it('as in Entra: it counts unconfirmed, so that who never registered resets with it; what takes its place is told, and held a day', async () => {
      await world.office.sets(asEntra);
      const sam = await world.somebody();
      const [first, second] = [sam.who.phone, '+4917139200088'];
      writes(sam, spaced(first));
      await sam.asks('my methods', 'methods.state.capable');
      await sam.asks('reset', 'refused.not-enough-methods'); // nobody knew of it when the counting began
      world.passes(25 * 3600);
      await sam.resets();
      await sam.picks('mobile-phone-code');
      await sam.sees('code.mobile-phone-code');
      await sam.types(await arrived(first));
      await sam.opensPage();
      await sam.choosesPassword('ferry marble onion lantern');
      await sam.sees('outcome.reset.done');

      writes(sam, spaced(second)); // by whoever may write the attribute
      world.passes(61);
      await sam.asks('reset', 'refused.not-enough-methods');
      await eventually(
        'nobody was told',
        async () =>
          (await world.told(sam.who.work, 3)).filter((one) => one === 'A number or address of yours was changed in the directory')
            .length === 2,
      );
      assert.deepEqual([gateway.to(first).length, gateway.to(second).length], [1, 0]);
      world.passes(25 * 3600);
      await sam.resets();
      await sam.picks('mobile-phone-code');
      await sam.sees('code.mobile-phone-code');
      await arrived(second);
      await sam.says('cancel');

      await world.office.sets({ ...asEntra, preset: 'hardened', gates: 2 });
      await sam.asks('reset', 'refused.not-registered');
    });
  });
});
