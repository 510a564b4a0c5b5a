import assert from 'node:assert/strict';
import { PolicyDesk } from '../world/scenario/policy-desk.ts';
import { onEveryChannel, type Person, type Scenario } from '../world/scenario.ts';

describe('the policy as one file, in chat', () => {
  onEveryChannel((channel) => {
    let desk: PolicyDesk;
    let world: Scenario;
    let adam: Person;
    before(async () => {
      desk = await PolicyDesk.open(channel);
      ({ world, adam } = desk);
    });
    after(() => world.stop());
    beforeEach(() => world.passes(90_000));

    const pastes = async (text: string): Promise<void> => {
      await adam.asks('sspr', 'policy.button.file');
      await adam.presses('policy.button.file');
      await adam.sees('policy.file.explain');
      await adam.fills({ file: text }, 'policy.button.preview');
    };

    it('another file in its place is seen as a difference, then saved as any change', async () => {
      await world.office.sets({ gates: 2 });
      await pastes('gates: 3\nbranding: { organisation: Fernhill }\nlimits:\n  codeTries: 3\n');
      await adam.sees('policy.review.at-once');
      await desk.explains(adam);
      await adam.sees('policy.done.saved');
      const { gates, limits, branding } = await desk.stored();
      assert.deepEqual([gates, limits.codeTries, branding.organisation], [3, 3, 'Fernhill']);
    });

    it('a file that would weaken waits for somebody else, and an emergency stays as it is', async () => {
      await world.office.sets({ gates: 3, emergency: { level: 'closed' } });
      await pastes('branding: { organisation: Fernhill }');
      await adam.sees('policy.review.weakens', { count: 1 });
      await desk.explains(adam);
      await adam.sees('policy.done.waiting');
      assert.deepEqual([(await desk.stored()).gates, (await desk.stored()).emergency.level], [3, 'closed']);
    });

    it('a hostile file is refused in words, nothing is done, and what was typed stands there still', async () => {
      await world.office.sets({});
      const before = await desk.version();
      await pastes('gates: 9\nadmin: true\n__proto__: { gates: 1 }\n');
      await adam.sees('policy.file.problem', { problem: 'policy:2: admin: is not a setting of this file' });
      await adam.fills({ file: 'a: &a [x]\nb: *a' }, 'policy.button.preview');
      await adam.sees('policy.file.problem', { problem: 'policy:2: aliases are not used here' });
      await adam.fills({ file: `blocked: ${'x'.repeat(1_900)}` }, 'policy.button.preview');
      await adam.sees('policy.file.explain');
      await adam.fills({ file: 'emergency: { level: closed }' }, 'policy.button.preview');
      await adam.sees('policy.file.problem', { problem: 'policy: emergency: is not set by a file' });
      assert.equal(await desk.version(), before);
      assert.equal(({} as { gates?: number }).gates, undefined);
    });
  });
});
