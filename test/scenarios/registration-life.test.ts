import assert from 'node:assert/strict';
import { onEveryChannel, type Scenario, scenario } from '../world/scenario.ts';

const day = 86_400;
const required = { registration: { required: true, reconfirmDays: 30, skipMaxDays: 2 } };

describe('a registration that lives', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 6, policy: required });
    });
    after(() => world.stop());

    it('who has nothing is asked daily, may put it off so long, and is helped with everything meanwhile', async () => {
      const sam = await world.somebody();
      await sam.asks('good morning', 'welcome.title');
      await sam.does(async () => world.passes(day + 60));
      await sam.sees('prompt.register');
      await sam.presses('later');
      await sam.sees('prompt.later');
      await sam.does(async () => world.passes(day + 60));
      await sam.sees('prompt.no-skip');
      assert.ok(!sam.labels.includes('Remind me tomorrow'));
      await sam.presses('begin-menu');
      await sam.sees('menu.title');
      await sam.asks('unlock', 'unlock.not-locked');
      await sam.does(async () => world.passes(3_700));
      await sam.sees('prompt.no-skip');
      await sam.presses('begin-register');
      await sam.sees('register.first');
      const said = await world.office.audit(sam.who.account);
      assert.ok(said.includes('registration.put-off success'), said.join());
    });

    it('asks just for what is missing, after the gates there are', async () => {
      const sam = await world.somebody('authenticator-code');
      await sam.asks('register', 'code.authenticator-code');
      await sam.types(sam.appCode());
      await sam.sees('add.recovery');
      await sam.opensPage();
      await sam.savesRecoveryCodes();
      await sam.sees('register.enough');
      await sam.presses('finish');
      await sam.sees('register.ready');
    });

    it('who has enough is asked after the days of policy whether it is still right; one press keeps it', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('good morning', 'welcome.title');
      await sam.does(async () => world.passes(31 * day));
      await sam.sees('prompt.confirm');
      assert.match(sam.screen.text, /s•••@•••\.example/);
      await sam.presses('looks-good');
      await sam.sees('prompt.confirmed');
      await sam.seesNothingNewWhen(async () => world.passes(8 * day));
      await sam.does(async () => world.passes(24 * day));
      await sam.sees('prompt.confirm');
      await sam.presses('something-changed');
      await sam.sees('methods.title');
    });

    it('tells registered, enabled and capable apart; what is registered stays in its owner’s hands', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('my methods', 'methods.state.capable');
      await world.office.sets({ scope: { kind: 'selected', groups: ['staff'] } });
      const owen = world.person('owen');
      await owen.asks('my methods', 'methods.state.neither');
      await world.office.registers(owen, ['authenticator-code', 'email-code'], world.directory);
      await owen.asks('my methods', 'methods.state.not-enabled');
      assert.ok(!owen.labels.includes('Add a method'));
      await owen.presses('edit-methods');
      await owen.passesApp();
      await owen.passesMail();
      await owen.sees('methods.edit');
      assert.ok(!owen.labels.some((label) => label.startsWith('Replace')));
      await world.office.sets(required);
    });
  });
});
