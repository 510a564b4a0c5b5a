import assert from 'node:assert/strict';
import { say } from '../../src/text/say.ts';
import { eventually, onEveryChannel, type Scenario, scenario } from '../world/scenario.ts';

const day = 86_400;
const german = (id: string, values = {}): string => say('de', { say: id, with: values });

describe('people are told before their password ends', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 1, passwords: { maxAgeDays: 20 } });
    });
    after(() => world.stop());

    it('once a step, also over a restart, in chat and by mail, in their language, without a link; and only where policy has it so', async () => {
      const sam = await world.somebody('authenticator-code');
      await sam.asks('language german', german('language.chosen'));
      world.passes(8 * day);
      const told = () => world.mail.to(sam.who.work).filter(({ mail }) => mail.subject?.startsWith('Ihr Kennwort'));
      await world.restarts();
      assert.equal(told().length, 0, 'policy is silent at first');
      await world.office.sets({ notifications: { passwordExpiry: true } });
      await eventually('Sam is told', () => told().length === 1, 10_000);
      await sam.sees(german('notice.password-expires.how', { organisation: 'Fernhill' }));
      assert.match(String(told()[0]?.mail.html), /<html lang="de" dir="ltr">/);
      assert.ok(!/https?:/.test(`${told()[0]?.mail.text}${told()[0]?.mail.html}`));
      assert.ok(told()[0]?.mail.text?.includes(german('campaign.message.no-link')));
      await world.restarts();
      world.passes(day);
      world.passes(6 * day);
      await eventually('the next step', () => told().length === 2, 10_000);
    });
  });
});
