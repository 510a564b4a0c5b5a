import assert from 'node:assert/strict';
import { english } from '../../src/text/say.ts';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const day = 86_400;

describe('a campaign in chat', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    let adam: Person;
    let ada: Person;
    before(async () => {
      world = await scenario(channel, {
        colleagues: 6,
        people: [
          {
            id: 'fh-9001',
            login: 'mona.mail',
            upn: 'mona.mail@fernhill.example',
            mail: 'mona.mail@fernhill.example',
            givenName: 'Mona',
            surname: 'Mail',
            groups: ['engineering'],
          },
        ],
      });
      [adam, ada] = [world.person('adam'), world.person('ada')];
      for (const admin of [adam, ada]) {
        await world.office.registers(admin, ['authenticator-code', 'email-code'], world.directory);
        await admin.asks('help', 'menu.title');
      }
    });
    after(() => world.stop());

    const proves = async (admin: Person): Promise<void> => {
      await admin.passesApp();
      await admin.passesMail();
    };
    const plans = async (admin: Person, fields: Readonly<Record<string, string>>): Promise<void> => {
      await admin.asks('sspr campaign', 'campaign.title');
      await admin.presses('campaign.button.new');
      await admin.sees('campaign.plan.explain.register');
      await admin.fills({ batch: '50', minutes: '1', reminders: '1', days: '7', ...fields }, 'campaign.button.preview');
    };
    const starts = async (admin: Person): Promise<void> => {
      await admin.presses('campaign.button.start');
      await proves(admin);
      await admin.sees('campaign.row.asked');
    };
    const mailsTo = (address: string): number => world.mail.to(address).length;

    it('is for administrators, and refuses a web address in their own word', async () => {
      await world.ben.asks('campaign', 'campaign.refused.not-admin');
      await plans(adam, { groups: 'engineering', note: 'See https://evil.example/reset' });
      await adam.sees('campaign.problem.note-link');
      await adam.fills({ groups: 'no such group' }, 'campaign.button.preview');
      await adam.sees('campaign.problem.empty-group');
      await adam.fills({ groups: '' }, 'campaign.button.preview');
      await adam.sees('campaign.problem.no-group');
    });

    it('asks whoever has not registered, in their chat or by mail, once; the card goes along in place', async () => {
      const sam = await world.somebody();
      const done = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('help', 'menu.title');
      await plans(adam, { groups: 'engineering', note: 'The helpdesk thanks you.' });
      await adam.sees('campaign.review');
      await adam.sees('campaign.message.no-link');
      await starts(adam);
      await sam.sees('campaign.message.register');
      await sam.sees('campaign.message.note', { by: adam.who.login ? 'Adam Ames' : '', note: 'The helpdesk thanks you.' });
      await eventually('Mona is asked by mail', () => mailsTo('mona.mail@fernhill.example') === 1);
      const [mail] = world.mail.to('mona.mail@fernhill.example');
      assert.equal(mail?.mail.subject, english['campaign.message.register']);
      assert.ok(!/https?:/.test(`${mail?.mail.text}${mail?.mail.html}`), 'no link at all');
      await adam.sees('campaign.state', { state: 'running', people: 9 });
      assert.ok(!done.screen.text.includes(english['campaign.message.register'] ?? ''));
      await sam.presses('button.begin-register');
      await sam.sees('button.open-page');
      await sam.says('cancel');
    });

    it('a second campaign to the same people waits until a week is over; who said no is never asked', async () => {
      const before = mailsTo('mona.mail@fernhill.example');
      await plans(ada, { groups: 'engineering', reminders: '0' });
      await ada.sees('campaign.review.quiet');
      await starts(ada);
      await world.passes(120);
      assert.equal(mailsTo('mona.mail@fernhill.example'), before);
    });

    it('reminds after the days that were planned, and ends with its result, told to who began it', async () => {
      await world.passes(8 * day);
      await eventually('Mona is reminded', () => mailsTo('mona.mail@fernhill.example') >= 2);
    });
  });
});
