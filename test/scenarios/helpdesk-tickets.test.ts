import assert from 'node:assert/strict';
import { type HelpdeskWorld, helpdesk, verifiedCall } from '../world/scenario/call.ts';
import { acts, choosesByReset, does, lines } from '../world/scenario/deeds.ts';
import { eventually, onEveryChannel, type Person } from '../world/scenario.ts';
import { ServiceDesk } from '../world/service-desk.ts';

const password = 'plum orchard beyond the hill';

const envOf = {
  webhook: ({ webhookUrl, secrets }: ServiceDesk) => ({
    TICKETS_KIND: 'webhook',
    TICKETS_URL: webhookUrl,
    TICKETS_SECRET: secrets.webhookSecret,
  }),
  servicenow: ({ origin, secrets }: ServiceDesk) => ({
    TICKETS_KIND: 'servicenow',
    TICKETS_URL: origin,
    TICKETS_USER: secrets.user,
    TICKETS_SECRET: secrets.password,
  }),
};

describe('the ticket of a case', () => {
  onEveryChannel((channel) => {
    for (const [kind, settings] of Object.entries(envOf))
      describe(`by ${kind}`, () => {
        let tickets: ServiceDesk;
        let desk: HelpdeskWorld;
        let sam: Person;
        let clock = () => 0;
        before(async () => {
          tickets = await ServiceDesk.start(() => clock());
          desk = await helpdesk(channel, { env: { ...settings(tickets), TICKETS_MUST_EXIST: 'true' } });
          clock = () => desk.world.now();
          for (const one of [desk.vera, desk.ben]) await one.asks('help', 'menu.title');
        });
        beforeEach(async () => {
          sam = await desk.world.somebody('authenticator-code', 'recovery-code');
          await sam.asks('help', 'menu.title');
        });
        after(async () => {
          await desk.world.stop();
          await tickets.stop();
          assert.deepEqual(tickets.complaints, []);
        });

        it('must exist: no case for another one, none while nobody can be asked', async () => {
          await desk.hank.asks(`helpdesk ${sam.who.login} INC-9999`, 'case.refused.ticket-unknown');
          tickets.trouble.push(503);
          await desk.hank.asks(`helpdesk ${sam.who.login} INC-4711`, 'case.refused.ticket-unchecked');
          await desk.hank.asks(`helpdesk ${sam.who.login} INC-4711`, 'case.button.look');
        });

        it('hears who did what, and no secret, number, word, address or name of the target', async () => {
          tickets.notes.length = 0;
          tickets.tickets.add('INC-4712');
          await acts(desk, sam, 'INC-4712', 'start-reset');
          await choosesByReset(sam, password);
          await desk.hank.sees('case.state.done');
          await eventually('a note', () => tickets.notes.length === 1, 10_000);
          await desk.hank.presses('case.button.close');
          await eventually('a second note', () => tickets.notes.length === 2, 10_000);
          const text = tickets.notes.map((one) => one.text).join('\n');
          for (const said of [
            'Hank Holt',
            'Caller verified',
            'approved: Start a password reset',
            'Case closed',
            'Lost the phone on a train',
          ])
            assert.ok(text.includes(said), `${said}:\n${text}`);
          const secrets = [sam.who.login, sam.who.mail, sam.who.work, 'Stone', password, 'localhost', '/p/'];
          for (const secret of secrets) assert.ok(!text.includes(secret), `${secret}:\n${text}`);
          assert.doesNotMatch(text.replaceAll(/20\d\d-\d\d-\d\d|INC-\d+/g, ''), /\b\d{3} ?\d{3}\b/);
          assert.equal(new Set(tickets.notes.map(({ id }) => id)).size, 2);
        });

        it('a service desk that is down hears of it later, once', async () => {
          tickets.notes.length = 0;
          tickets.tickets.add('INC-4713');
          for (let tries = 0; tries < 10; tries += 1) await sam.signsIn('not my password at all');
          await verifiedCall(desk.hank, sam, 'INC-4713', lines.unlock);
          tickets.trouble.push(500, 'hang-up');
          await does(desk.hank);
          await desk.hank.sees('case.state.done');
          await eventually('a note', () => tickets.notes.length === 1, 15_000);
          assert.equal(tickets.trouble.length, 0);
        });
      });
  });
});
