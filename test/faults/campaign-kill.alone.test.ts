import assert from 'node:assert/strict';
import { campaignUnderKills } from '../world/replica/campaign.ts';
import { Replicas } from '../world/replica.ts';

const people = 150;
const batch = 50;
/** People under way in one process when it is killed: eight chats or promises of mail, and sixteen mails. */
const underWay = 8 + 16;

describe('a campaign is killed in the middle (SEC-128, SEC-130)', function () {
  this.timeout(120_000);
  let world: Replicas;

  before(async () => {
    world = await Replicas.start({ people, replicas: 2, isRegistered: false, policy: { registration: { required: false } } });
  });
  after(() => world.stop());

  it(`${people} people in Teams, in Slack and by mail: at its pace, silent while a platform wants rest, and everybody reached once but where the kill hit`, async () => {
    const report = await campaignUnderKills(world, { batch, killsAt: [0.4] });
    assert.deepEqual([report.people, report.asked], [people, people]);
    assert.ok(report.byTeams > 0 && report.bySlack > 0 && report.byMail >= people / 3, JSON.stringify(report));
    assert.deepEqual(report.whileResting, { teams: 0, slack: 0 });
    assert.ok(report.fastest <= 2 * batch, JSON.stringify(report)); // a minute may touch two batches
    assert.ok(
      report.reached.every((count) => count === 1 || count === 2),
      'nobody is left out, and nobody is asked three times',
    );
    const twice = report.reached.filter((count) => count === 2).length;
    assert.ok(twice <= report.kills * underWay, `${twice} were asked twice`);
  });
});
