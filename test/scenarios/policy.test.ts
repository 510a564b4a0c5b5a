import assert from 'node:assert/strict';
import { english } from '../../src/text/say.ts';
import { onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const reason = 'The audit of November asks for it';

describe('the policy in chat', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    let adam: Person;
    let ada: Person;
    before(async () => {
      world = await scenario(channel, { colleagues: 6 });
      [adam, ada] = [world.person('adam'), world.person('ada')];
      for (const admin of [adam, ada]) {
        await world.office.registers(admin, ['authenticator-code', 'email-code'], world.directory);
        await admin.asks('help', 'menu.title'); // from now on the bot can speak to them first
      }
    });
    after(() => world.stop());
    beforeEach(() => world.passes(90_000)); // codes are sent five times a day at most

    const stored = async () => (await world.office.records.policy())?.policy ?? assert.fail('no policy');
    const version = async (): Promise<number> => (await world.office.records.policy())?.version ?? 0;

    const opens = async (admin: Person, area: string): Promise<void> => {
      await admin.asks('sspr', 'policy.area.limits');
      await admin.presses(`Change: ${english[area]}`);
      await admin.sees('policy.edit.explain');
    };
    const proves = async (admin: Person): Promise<void> => {
      await admin.passesApp();
      await admin.passesMail();
    };
    const changes = async (admin: Person, area: string, fields: Readonly<Record<string, string>>): Promise<void> => {
      await opens(admin, area);
      await admin.fills(fields, 'policy.button.preview');
      await admin.sees('policy.review');
    };
    const explains = async (admin: Person): Promise<void> => {
      await admin.presses('policy.button.go-on');
      await admin.sees('policy.reason.explain');
      await admin.fills({ reason }, 'policy.button.go-on');
      await proves(admin);
    };
    const resets = (): Promise<void> => world.office.sets({});

    it('somebody who is no administrator sees nothing of it', async () => {
      await world.ben.asks('sspr', 'policy.refused.not-admin');
    });

    it('a number that tightens is saved at once, and every administrator is told what was and is', async () => {
      await changes(adam, 'policy.area.codes', { 'code-tries': '3' });
      await adam.sees('policy.review.at-once');
      await explains(adam);
      await adam.sees('policy.done.saved');
      assert.equal((await stored()).limits.codeTries, 3);
      assert.ok((await world.told(ada.who.work, 1)).includes('The reset policy was changed'));
      await ada.sees('notice.policy-changed');
    });

    it('a value out of its bounds is refused on the server, however it was sent (SEC-99)', async () => {
      const before = await version();
      await opens(adam, 'policy.area.codes');
      await adam.fills({ 'code-tries': '50' }, 'policy.button.preview');
      await adam.sees('policy.problem.bounds', { setting: 'limits code tries', min: 3, max: 5 });
      assert.equal(await version(), before);
    });

    it('a weakening by one administrator waits; they cannot agree to it themselves; another one can', async () => {
      await resets();
      const before = await version();
      await changes(adam, 'policy.area.gates', { gates: '1' });
      await adam.sees('policy.review.weakens', { count: 1 });
      await explains(adam);
      await adam.sees('policy.done.waiting');
      assert.equal(await version(), before);
      await ada.sees('proposal.title');

      await adam.asks('sspr', 'policy.button.waiting');
      await adam.presses('policy.button.waiting');
      await adam.sees('proposal.title');
      await adam.presses('approval.button.approve');
      await proves(adam);
      await adam.sees('proposal.why.requester');
      assert.equal(await version(), before);

      await ada.presses('approval.button.approve');
      await proves(ada);
      await ada.sees('proposal.over.approved');
      assert.equal((await stored()).gates, 1);
      assert.equal(await version(), before + 1);
      await adam.sees('notice.policy-changed');
    });

    it('two administrators at once: the second is refused and sees the values of today (SEC-96)', async () => {
      await resets();
      await changes(adam, 'policy.area.codes', { 'code-tries': '4' });
      await changes(ada, 'policy.area.codes', { 'code-tries': '3' });
      await explains(adam);
      await adam.sees('policy.done.saved');
      await ada.sees('notice.policy-changed');
      await ada.asks('help', 'policy.review');
      await explains(ada);
      await ada.sees('policy.problem.changed');
      assert.equal((await stored()).limits.codeTries, 4);
    });

    it('back to an older version is a change like any other: what weakens waits (SEC-96)', async () => {
      const older = await version();
      await changes(adam, 'policy.area.branding', { organisation: 'Fernhill Works' });
      await explains(adam);
      await adam.sees('policy.done.saved');
      assert.equal((await stored()).branding.organisation, 'Fernhill Works');
      await adam.asks('sspr', 'policy.area.limits');
      await adam.presses('policy.button.history');
      await adam.sees('policy.history.explain');
      const back = adam.screen.buttons.find(({ label }) => label.startsWith(`Back to this version: Version ${older},`));
      assert.ok(back, adam.labels.join(', '));
      await adam.does(() => back.press());
      await adam.sees('policy.review');
      await explains(adam);
      await adam.sees('policy.done.saved');
      assert.equal((await stored()).branding.organisation, 'Fernhill');
      assert.equal(await version(), older + 2);
    });

    it('a change bites on the next turn of a conversation that is open', async () => {
      await resets();
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await changes(adam, 'policy.area.methods', { 'email-code': 'false' });
      await adam.sees('policy.effect.lost', { lost: 3, people: 3 });
      await explains(adam);
      await adam.sees('policy.done.saved');
      await sam.passesApp();
      await sam.sees('refused.not-enough-methods');
    });
  });
});
