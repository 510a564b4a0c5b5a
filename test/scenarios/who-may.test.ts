import assert from 'node:assert/strict';
import { onEveryChannel, type Scenario, scenario } from '../world/scenario.ts';

const helpdesk = { contact: 'https://help.fernhill.example/reset', name: 'Fernhill Service Desk' };
const ways = ['reset', 'unlock', 'change', 'register'];

describe('who may help themselves', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { policy: { helpdesk } });
    });
    beforeEach(() => world.office.sets({ helpdesk }));
    after(() => world.stop());

    it('a chat account that is linked to nobody', async () => {
      const una = world.stranger();
      await una.asks('reset', 'refused.not-linked');
      await una.presses('why');
      await una.sees('refused.not-linked.why');
    });

    it('a disabled account is not touched, whatever is asked (SEC-22)', async () => {
      const dora = world.person('dora');
      for (const way of ways) await dora.asks(way, 'refused.untouchable');
    });

    it('an administrator is refused plainly, and the directory sees no write (SEC-23)', async () => {
      const adam = world.person('adam');
      await world.office.registers(adam, ['authenticator-code', 'recovery-code'], world.directory);
      for (const way of ['reset', 'unlock', 'change']) await adam.asks(way, 'refused.privileged');
      await adam.asks('my methods', 'methods.title');
    });

    it('an administrator registers all the same, for the step-up before each deed (SEC-25)', async () => {
      await world.person('ada').asks('register', 'register.first');
    });

    it('an administrator whom the policy lets needs an app and a saved code, and mail is no help', async () => {
      const ada = world.person('ada');
      await world.office.sets({ helpdesk, administrators: { selfService: true } });
      await world.office.registers(ada, ['authenticator-code', 'email-code'], world.directory);
      await ada.asks('reset', 'refused.not-enough-methods');
      await world.office.registers(ada, ['recovery-code'], world.directory);
      await ada.asks('reset', 'prove.first');
    });

    it('helpdesk people need an app among their two, even where one gate is enough for others (SEC-36)', async () => {
      const hank = world.person('hank');
      await world.office.sets({ helpdesk, gates: 1 });
      await world.office.registers(hank, ['recovery-code', 'email-code'], world.directory);
      await hank.asks('reset', 'refused.not-enough-methods');
      await world.office.registers(hank, ['authenticator-code'], world.directory);
      await hank.resets();
      await hank.passesApp();
      await hank.sees('prove.next');
    });

    it('people outside the selected groups are out; those in a group inside a group are in', async () => {
      await world.office.sets({ helpdesk, scope: { kind: 'selected', groups: ['staff'] } });
      const owen = world.person('owen');
      for (const way of ways) await owen.asks(way, 'refused.out-of-scope');
      await world.person('nina').asks('register', 'register.first');
    });

    it('nobody, while the scope is none', async () => {
      await world.office.sets({ helpdesk, scope: { kind: 'none' } });
      const mia = world.person('mia');
      for (const way of ways) await mia.asks(way, 'refused.switched-off');
    });

    it('nobody who registered nothing, or not enough; each says what to do next', async () => {
      const sam = await world.somebody();
      await sam.asks('reset', 'refused.not-registered');
      await sam.asks('unlock', 'unlock.not-locked');
      await world.office.registers(sam, ['recovery-code'], world.directory);
      await sam.asks('reset', 'refused.not-enough-methods');
      await sam.presses('why');
      await sam.sees('refused.not-enough-methods.why');
      await world.office.sets({ helpdesk, gates: 1 });
      await sam.asks('reset', 'code.recovery-code');
    });

    it('a rule that was tightened meanwhile holds for the open conversation too (SEC-21)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code', 'recovery-code');
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('reset.choose');
      await sam.opensPage();
      await world.office.sets({ helpdesk, gates: 3 });
      assert.match((await sam.choosesPassword('ferry marble onion lantern')).text, /could not be sure that it is you/);
      assert.equal(await sam.signsIn(sam.who.password), 'in');
    });

    it('every refusal names the helpdesk and links to it, by web or by mail', async () => {
      const sam = await world.somebody();
      await sam.asks('reset', 'refused.not-registered');
      assert.deepEqual(sam.screen.outward, ['https://help.fernhill.example/reset']);
      assert.ok(sam.screen.text.includes('Fernhill Service Desk'));
      await world.office.sets({ helpdesk: { contact: 'help@fernhill.example', name: 'Service Desk' } });
      await sam.asks('reset', 'refused.not-registered');
      assert.deepEqual(sam.screen.outward, ['mailto:help@fernhill.example']);
      await world.office.sets({});
      await sam.asks('reset', 'refused.not-registered');
      assert.deepEqual(sam.screen.outward, []);
      assert.ok(sam.screen.text.includes('helpdesk (Fernhill)'));
    });

    it('a guest of the platform gets one neutral sentence, and nothing is looked up (SEC-9)', async () => {
      const mallory = world.person('mallory');
      mallory.chat.becomesGuest();
      const asked = world.directory.calls.length;
      await mallory.asks('reset', 'outsider.title');
      assert.ok(!world.directory.calls.slice(asked).includes('findByIdentity'));
    });

    it('every refusal leaves its record (SEC-113)', async () => {
      const audit = await world.office.audit('fh-1010');
      assert.ok(audit.includes('reset.started refused untouchable'), audit.join('\n'));
    });
  });
});
