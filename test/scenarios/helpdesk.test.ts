import assert from 'node:assert/strict';
import { onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const numberOn = (agent: Person): string => {
  const [, digits = ''] = /Say this number: (\d{3} \d{3})/.exec(agent.screen.text.replaceAll(/[*_\u200b]/g, '')) ?? [];
  return digits.replace(' ', '');
};

describe('the helpdesk call', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    let hank: Person;
    before(async () => {
      world = await scenario(channel, { colleagues: 16 });
      hank = world.person('hank');
      await world.office.registers(hank, ['authenticator-code'], world.directory);
    });
    after(() => world.stop());

    const locked = async (): Promise<Person> => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('help', 'menu.title');
      for (let tries = 0; tries < 10; tries += 1) await sam.signsIn('not my password at all');
      assert.equal(await sam.signsIn(sam.who.password), 'locked-out');
      return sam;
    };

    it('an honest caller is verified in two acts of the agent and two of the caller at most, and unlocked in five of the agent', async () => {
      const sam = await locked();
      const before = { hank: hank.chat.acts, sam: sam.chat.acts };
      await hank.asks(`helpdesk ${sam.who.login} INC-4711`, 'case.state.needs-number');
      await hank.presses('case.button.needs-number');
      await hank.sees('case.number.never');
      const number = numberOn(hank);
      assert.match(number, /^\d{6}$/);
      await sam.sees('caller.title');
      await sam.fills({ number, code: sam.appCode() }, 'caller.button.yes');
      await sam.sees('caller.over.verified');
      await hank.sees('case.state.verified');
      assert.equal(hank.chat.acts - before.hank, 2, 'the command, and one press');
      assert.equal(sam.chat.acts - before.sam, channel === 'teams' ? 1 : 2, 'the form; in Slack its window is opened by a press');
      await hank.presses('case.button.do');
      await hank.sees('code.authenticator-code');
      await hank.types(hank.appCode());
      await hank.sees('case.state.done');
      assert.equal(hank.chat.acts - before.hank, channel === 'teams' ? 4 : 5, 'one more press, and the code of his own app');
      assert.equal(await sam.signsIn(sam.who.password), 'in');
      const told = await world.told(sam.who.work, 2);
      assert.ok(told.includes('The helpdesk unlocked your account'), told.join(', '));
    });
  });
});
