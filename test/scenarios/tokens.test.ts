import assert from 'node:assert/strict';
import { generateSync } from 'otplib';
import { newAuthenticatorKey } from '../../src/methods/totp.ts';
import { onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const password = 'ferry marble onion lantern';
const policy = { methods: { 'hardware-token': { enabled: true } } };

/** A token on a desk. */
class Token {
  readonly secret = newAuthenticatorKey('token', 'Acme').secret;
  readonly seconds: 30 | 60;
  readonly #now: () => number;

  constructor(seconds: 30 | 60, now: () => number) {
    this.seconds = seconds;
    this.#now = now;
  }

  shows(steps = 0): string {
    const step = Math.floor(this.#now() / 1000 / this.seconds) + steps;
    return generateSync({ secret: this.secret, epoch: step * this.seconds, period: this.seconds });
  }
}

describe('tokens the organisation hands out', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 6, policy });
    });
    after(() => world.stop());

    const given = async (sam: Person, serial: string, seconds: 30 | 60 = 30): Promise<Token> => {
      const token = new Token(seconds, () => world.now());
      await world.office.givesToken(sam, serial, token.secret, seconds);
      return token;
    };
    const activates = async (sam: Person, token: Token): Promise<void> => {
      await sam.sees('add.token');
      await sam.fills({ code: token.shows(-1), next: token.shows(0) }, 'button.check');
    };
    const proves = async (sam: Person, token: Token): Promise<void> => {
      world.passes(120);
      await sam.picks('hardware-token');
      await sam.sees('code.hardware-token');
      await sam.types(token.shows());
    };

    it('activated, used in a reset with two gates, replaced, removed', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const token = await given(sam, `SN-A-4711-${channel}`);
      await sam.asks('register', 'prove.first');
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('register.choose');
      await sam.presses('method.hardware-token');
      await sam.sees('add.token');
      await sam.fills({ code: token.shows(0), next: token.shows(0) }, 'button.check');
      await sam.sees('problem.token.wrong');
      await activates(sam, token);
      await sam.sees('register.choose');

      await sam.resets();
      await proves(sam, token);
      await sam.sees('prove.next');
      await sam.passesMail();
      await sam.sees('reset.choose');
      await sam.opensPage();
      await sam.choosesPassword(password);
      await sam.sees('outcome.reset.done');
      assert.equal(await sam.signsIn(password), 'in');

      const newer = await given(sam, `SN-B-0815-${channel}`, 60);
      world.passes(24 * 3600);
      await sam.asks('my methods', 'methods.title');
      await sam.presses('edit-methods');
      await sam.sees('prove.first');
      await proves(sam, token);
      await sam.passesMail();
      await sam.sees('methods.edit');
      await sam.presses('Replace: Hardware token');
      await activates(sam, newer);
      await sam.sees('methods.replaced');

      world.passes(24 * 3600);
      await sam.asks('my methods', 'methods.title');
      await sam.presses('edit-methods');
      await sam.sees('prove.first');
      await proves(sam, token);
      await sam.sees('problem.code.wrong');
      world.passes(120);
      await sam.types(newer.shows());
      await sam.sees('prove.next');
      await sam.passesMail();
      await sam.sees('methods.edit');
      await sam.presses('Remove: Hardware token');
      await sam.presses('remove');
      await sam.sees('methods.removed');
      for (const secret of [token.secret, newer.secret]) assert.ok(!sam.chat.everything().includes(secret));
    });

    it("is offered only to whom one waits for, and somebody else's token is none", async () => {
      const [sam, ben] = [
        await world.somebody('authenticator-code', 'email-code'),
        await world.somebody('authenticator-code', 'email-code'),
      ];
      const theirs = await given(ben, `SN-C-${channel}`);
      for (const isGiven of [false, true]) {
        world.passes(61);
        if (isGiven) await given(sam, `SN-D-${channel}`);
        await sam.asks('register', 'prove.first');
        await sam.passesApp();
        await sam.passesMail();
        await sam.sees('register.choose');
        assert.equal(`${sam.labels.join()} ${sam.screen.text}`.includes('Hardware token'), isGiven);
      }
      await sam.presses('method.hardware-token');
      await activates(sam, theirs);
      await sam.sees('problem.token.wrong');
    });
  });
});
