import assert from 'node:assert/strict';
import type { PasswordLife } from '../../src/core/password-life.ts';
import { AppError } from '../../src/core/result.ts';
import type { EmbeddedDirectory } from '../../src/directory/embedded.ts';
import { PolicyDesk, reason } from '../world/scenario/policy-desk.ts';
import { eventually, onEveryChannel, type Person, type Scenario } from '../world/scenario.ts';

const down = 'nobody can be listed';

/** The directory as it is while somebody is in no group any more, or while it lists nobody. */
const leaving = (real: EmbeddedDirectory, gone: ReadonlySet<string>): EmbeddedDirectory => ({
  ...real,
  memberOf: async (account, groups) => (gone.has(account) ? [] : real.memberOf(account, groups)),
  members: async (groups, after, limit) => {
    if (gone.has(down)) throw new AppError('directory-unavailable', down);
    const page = await real.members(groups, after, limit);
    return { ...page, accounts: page.accounts.filter(({ id }) => !gone.has(id)) };
  },
});

const ninety: PasswordLife = { expiresAfterDays: 90, noticeDays: 14 };

describe('a second administrator, or none (SEC-95 to SEC-97)', () => {
  onEveryChannel((channel) => {
    let desk: PolicyDesk;
    let world: Scenario;
    let adam: Person;
    let ada: Person;
    const gone = new Set<string>();
    before(async () => {
      desk = await PolicyDesk.open(channel, { directory: (real) => leaving(real, gone) });
      ({ world, adam, ada } = desk);
    });
    after(() => world.stop());
    beforeEach(async () => {
      gone.clear();
      await world.directory.setLife(ninety);
      world.passes(90_000);
      await world.office.sets({});
    });

    const weakens = async (): Promise<void> => {
      await desk.changes(adam, 'policy.area.gates', { gates: '1' });
      await desk.explains(adam);
    };
    const waits = async (): Promise<void> => {
      await weakens();
      await adam.sees('policy.done.waiting');
      await ada.sees('proposal.title');
    };
    const decides = async (admin: Person, choice: 'approve' | 'reject'): Promise<void> => {
      await admin.presses(`approval.button.${choice}`);
      await desk.proves(admin);
    };

    it('what is refused is not made, and whoever proposed it hears', async () => {
      await waits();
      await decides(ada, 'reject');
      await ada.sees('proposal.over.rejected');
      assert.equal((await desk.stored()).gates, 2);
      await adam.sees('notice.policy-rejected');
    });

    it('an hour later it is over: nobody can agree to it any more', async () => {
      await waits();
      world.passes(3_590);
      await ada.presses('approval.button.approve');
      world.passes(30);
      await desk.proves(ada);
      await ada.sees('proposal.why.expired');
      assert.equal((await desk.stored()).gates, 2);
      await ada.asks('sspr', 'policy.area.limits');
    });

    it('another change meanwhile makes it void: it was shown over other values', async () => {
      await waits();
      await world.office.sets({ limits: { codeTries: 3 } });
      await decides(ada, 'approve');
      await ada.sees('proposal.why.changed');
      assert.equal((await desk.stored()).gates, 2);
    });

    it('who is no administrator any more neither agrees nor saves', async () => {
      await waits();
      await ada.presses('approval.button.approve');
      gone.add(ada.who.account);
      world.passes(61); // a role is believed for a minute at most
      await desk.proves(ada);
      await ada.sees('proposal.why.not-admin');
      gone.clear();
      await desk.changes(adam, 'policy.area.codes', { 'code-tries': '3' });
      gone.add(adam.who.account);
      world.passes(61);
      await desk.explains(adam);
      await adam.sees('policy.refused.not-admin');
      assert.deepEqual([(await desk.stored()).gates, (await desk.stored()).limits.codeTries], [2, 5]);
    });

    /** From the policy to the review of another life of passwords, with the reason. */
    const livesFor = async (fields: Readonly<Record<string, string>>, review: string): Promise<void> => {
      await adam.asks('sspr', 'policy.area.limits');
      await adam.presses('Change: Password expiration');
      await adam.sees('doctor.password.life', { days: 90, notice: 14 });
      await adam.presses('policy.button.change');
      await adam.sees('life.advice');
      await adam.fills(fields, 'policy.button.preview');
      await adam.sees(review);
      await adam.fills({ reason }, 'policy.button.go-on');
      await desk.proves(adam);
    };

    it('passwords that are to live for ever wait for another administrator; a shorter life that ends none does not', async () => {
      await livesFor({ never: 'true' }, 'life.second');
      await adam.sees('policy.done.waiting');
      assert.deepEqual(await world.directory.life(), ninety);
      await desk.agrees(ada);
      assert.equal((await world.directory.life())?.expiresAfterDays, null);
      await adam.sees('notice.policy-changed');
      assert.match(adam.screen.text, /Password expiration: after 90 days → never \(weaker\)/);

      await world.directory.setLife(ninety);
      await livesFor({ days: '45', never: 'false' }, 'policy.review.at-once');
      await adam.sees('life.done.saved');
      assert.deepEqual(await world.directory.life(), { expiresAfterDays: 45, noticeDays: 14 });
      await ada.sees('notice.policy-changed');
    });

    it('one person is exempted by one administrator, and told; nobody exempts themself', async () => {
      const looksAt = async (login: string): Promise<void> => {
        await adam.asks('sspr expiration', 'life.own');
        await adam.presses('life.button.person');
        await adam.sees('life.person');
        await adam.fills({ person: login }, 'policy.button.go-on');
      };
      const { passwordExpiresAt } = await world.directory.state(world.ben.who.account);
      assert.ok(passwordExpiresAt, 'it ends after ninety days');
      await looksAt('ben.baker');
      await adam.sees('doctor.password.expires', { at: passwordExpiresAt });
      await adam.presses('life.button.exempt');
      await adam.fills({ reason }, 'policy.button.go-on');
      await desk.proves(adam);
      await adam.sees('life.done.exempted');
      assert.equal((await world.directory.state(world.ben.who.account)).neverExpires, true);
      assert.ok((await world.told(world.ben.who.work, 1)).includes('Your password no longer expires'));
      await ada.sees('Ben Baker: the password never expires (weaker)');
      await adam.asks(`sspr expiration ${adam.who.login}`, 'life.problem.self');
      await looksAt('nobody.known');
      await adam.sees('policy.refused.nobody');
    });

    it('the only administrator sleeps over it: not before a day, not after two', async () => {
      gone.add(ada.who.account);
      world.passes(61);
      await weakens();
      await adam.sees('policy.done.cooling');
      world.passes(90_000 - 3_600 * 2);
      await adam.asks('sspr', 'policy.button.waiting');
      await adam.presses('policy.button.waiting');
      await decides(adam, 'approve');
      await adam.sees('proposal.why.cooling');
      assert.equal((await desk.stored()).gates, 2);
      world.passes(2 * 3_600);
      await adam.asks('sspr', 'policy.button.waiting');
      await adam.presses('policy.button.waiting');
      await decides(adam, 'approve');
      await adam.sees('proposal.over.approved');
      assert.equal((await desk.stored()).gates, 1);
    });

    it('a directory that cannot be asked is not an administrator who is alone', async () => {
      await desk.changes(adam, 'policy.area.gates', { gates: '1' });
      await adam.presses('policy.button.go-on');
      await adam.sees('policy.reason.explain');
      gone.add(down);
      await adam.fills({ reason: 'The audit of November asks for it' }, 'policy.button.go-on');
      await desk.proves(adam);
      await adam.sees('policy.problem.unavailable');
      assert.equal((await desk.stored()).gates, 2);
    });

    it('there is no setting for roles: who is an administrator comes from configuration and directory', async () => {
      const text = JSON.stringify(await desk.stored());
      for (const word of ['role', 'admins', 'latchkey-admins', 'approvers', 'tier']) assert.ok(!text.includes(word), word);
      await eventually('the audit', async () =>
        (await world.office.records.tail(300)).some(({ action }) => action === 'policy.decided'),
      );
    });
  });
});
