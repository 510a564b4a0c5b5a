import assert from 'node:assert/strict';
import { type Scenario, scenario } from '../world/scenario.ts';

describe('what operators measure', () => {
  let world: Scenario;
  before(async () => {
    world = await scenario('teams', { colleagues: 2 });
  });
  after(() => world.stop());

  const metrics = async (): Promise<string> => (await fetch(`http://127.0.0.1:${world.running.metricsPort}/metrics`)).text();

  it('a code that was sent, and one that could not be', async () => {
    const sam = await world.somebody('authenticator-code', 'email-code');
    await sam.resets();
    await sam.picks('email-code');
    await sam.sees('code.email-code');
    assert.match(await metrics(), /latchkey_code_deliveries_total\{method="email-code",result="sent"\} 1\n/);
    const other = await world.somebody('authenticator-code', 'email-code');
    await other.resets();
    world.mail.mood = { refuse: 451 };
    await other.picks('email-code');
    await other.sees('problem.send.unreachable');
    assert.match(await metrics(), /latchkey_code_deliveries_total\{method="email-code",result="unreachable"\} 1\n/);
  });
});
