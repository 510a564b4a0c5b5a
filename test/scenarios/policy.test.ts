import assert from 'node:assert/strict';
import type { EmbeddedDirectory } from '../../src/directory/embedded.ts';
import { PolicyDesk } from '../world/scenario/policy-desk.ts';
import { onEveryChannel, type Person, type Scenario } from '../world/scenario.ts';

describe('the policy in chat', () => {
  onEveryChannel((channel) => {
    let desk: PolicyDesk;
    let world: Scenario;
    let adam: Person;
    let ada: Person;
    /** When the directory lists the members of a group. */
    let listed: Promise<void> = Promise.resolve();
    const late = (real: EmbeddedDirectory): EmbeddedDirectory => ({
      ...real,
      members: async (...asked) => {
        await listed;
        return real.members(...asked);
      },
    });
    before(async () => {
      desk = await PolicyDesk.open(channel, { directory: late });
      ({ world, adam, ada } = desk);
    });
    after(() => world.stop());
    beforeEach(() => world.passes(90_000)); // codes are sent five times a day at most

    const resets = (): Promise<void> => world.office.sets({});

    it('somebody who is no administrator sees nothing of it', async () => {
      await world.ben.asks('sspr', 'policy.refused.not-admin');
    });

    it('a number that tightens is saved at once, and every administrator is told what was and is', async () => {
      await desk.changes(adam, 'policy.area.codes', { 'code-tries': '3' });
      await adam.sees('policy.review.at-once');
      await desk.explains(adam);
      await adam.sees('policy.done.saved');
      assert.equal((await desk.stored()).limits.codeTries, 3);
      assert.ok((await world.told(ada.who.work, 1)).includes('The reset policy was changed'));
      await ada.sees('notice.policy-changed');
    });

    it('a value out of its bounds is refused on the server, however it was sent (SEC-99)', async () => {
      const before = await desk.version();
      await desk.opens(adam, 'policy.area.codes');
      await adam.fills({ 'code-tries': '50' }, 'policy.button.preview');
      await adam.sees('policy.problem.bounds', { setting: 'Tries at a sent code', min: 3, max: 5 });
      assert.equal(await desk.version(), before);
    });

    it('a weakening by one administrator waits; they cannot agree to it themselves; another one can', async () => {
      await resets();
      const before = await desk.version();
      await desk.changes(adam, 'policy.area.gates', { gates: '1' });
      await adam.sees('policy.review.weakens', { count: 1 });
      await desk.explains(adam);
      await adam.sees('policy.done.waiting');
      assert.equal(await desk.version(), before);
      await ada.sees('proposal.title');

      await adam.asks('sspr', 'policy.button.waiting');
      await adam.presses('policy.button.waiting');
      await adam.sees('proposal.title');
      await adam.presses('approval.button.approve');
      await desk.proves(adam);
      await adam.sees('proposal.why.requester');
      assert.equal(await desk.version(), before);

      await ada.presses('approval.button.approve');
      await desk.proves(ada);
      await ada.sees('proposal.over.approved');
      assert.equal((await desk.stored()).gates, 1);
      assert.equal(await desk.version(), before + 1);
      await adam.sees('notice.policy-changed');
    });

    it('two administrators at once: the second is refused and sees the values of today (SEC-96)', async () => {
      await resets();
      await desk.changes(adam, 'policy.area.codes', { 'code-tries': '4' });
      await desk.changes(ada, 'policy.area.codes', { 'code-tries': '3' });
      await desk.explains(adam);
      await adam.sees('policy.done.saved');
      await ada.sees('notice.policy-changed');
      await ada.asks('help', 'policy.review');
      await desk.explains(ada);
      await ada.sees('policy.problem.changed');
      assert.equal((await desk.stored()).limits.codeTries, 4);
    });

    it('back to an older version is a change like any other: what weakens waits (SEC-96)', async () => {
      const older = await desk.version();
      await desk.changes(adam, 'policy.area.branding', { organisation: 'Fernhill Works' });
      await desk.explains(adam);
      await adam.sees('policy.done.saved');
      assert.equal((await desk.stored()).branding.organisation, 'Fernhill Works');
      await adam.asks('sspr', 'policy.area.limits');
      await adam.presses('policy.button.history');
      await adam.sees('policy.history.explain');
      const back = adam.screen.buttons.find(({ label }) => label.startsWith(`Back to this version: Version ${older},`));
      assert.ok(back, adam.labels.join(', '));
      await adam.does(() => back.press());
      await adam.sees('policy.review');
      await desk.explains(adam);
      await adam.sees('policy.done.saved');
      assert.equal((await desk.stored()).branding.organisation, 'Fernhill');
      assert.equal(await desk.version(), older + 2);
    });

    it('while people are still counted a sample is shown; the count follows by itself, and says how old it is', async () => {
      await resets();
      const counting = Promise.withResolvers<void>();
      listed = counting.promise;
      await desk.opens(adam, 'policy.area.scope');
      await adam.fills({ kind: 'selected', groups: 'engineering' }, 'policy.button.preview');
      await adam.sees('policy.early.counted', { phase: 'groups', people: 0, lost: 0 });
      assert.match(adam.screen.text, /random sample of \d/);
      await adam.presses('campaign.button.refresh');
      await adam.sees('policy.early.counted', { phase: 'groups', people: 0, lost: 0 });
      counting.resolve();
      await adam.sees('policy.effect.lost', { lost: 2, people: 2 });
      assert.match(adam.screen.text, /members of groups as of/);
    });

    it('a change bites on the next turn of a conversation that is open', async () => {
      await resets();
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await desk.changes(adam, 'policy.area.methods', { 'email-code': 'false' });
      await adam.sees('policy.effect.lost', { lost: 3, people: 3 });
      await desk.explains(adam);
      await adam.sees('policy.done.saved');
      await sam.passesApp();
      await sam.sees('refused.not-enough-methods');
    });
  });
});
