import assert from 'node:assert/strict';
import { english } from '../../src/text/say.ts';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const day = 86_400;

describe('a campaign in chat', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    let adam: Person;
    let ada: Person;
    let sam: Person;
    let nina: Person;
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
    const askedIn = ({ chat }: Person): number =>
      chat.screens().filter(({ text }) => text.includes(english['campaign.message.register'] ?? '')).length;
    const mailsTo = (address: string): number => world.mail.to(address).length;

    it('is for administrators, and refuses a web address in their own word', async () => {
      await world.ben.asks('campaign', 'campaign.refused.not-admin');
      await plans(adam, { groups: 'engineering', note: 'See https://evil.example/reset' });
      await adam.sees('campaign.problem.note-link');
      await adam.fills({ groups: 'no such group' }, 'campaign.button.preview');
      await adam.sees('campaign.problem.empty-group');
      await adam.fills({ groups: '' }, 'campaign.button.preview');
      await adam.sees('campaign.review'); // the policy is for everybody, and everybody can be listed
    });

    it('asks whoever has not registered, in their chat or by mail, once; the card goes along in place', async () => {
      [sam, nina] = [await world.somebody(), await world.somebody()];
      await nina.asks('help', 'menu.title');
      await world.somebody('authenticator-code', 'email-code');
      await sam.asks('help', 'menu.title');
      await world.office.sets({ rules: [{ name: 'Builders', groups: ['engineering'], set: { gates: 3 } }] });
      await plans(adam, { groups: 'engineering' });
      await adam.sees('campaign.review.people', { people: 9, missing: 9 }); // by their own rule two methods are not enough
      await world.office.sets({});
      await plans(adam, { groups: 'engineering', note: 'The helpdesk thanks you.' });
      await adam.sees('campaign.review.people', { people: 9, missing: 8 });
      await adam.sees('campaign.message.no-link');
      await starts(adam);
      await sam.sees('campaign.message.register');
      await sam.sees('campaign.message.note', { by: 'Adam Ames', note: 'The helpdesk thanks you.' });
      await eventually('Mona is asked by mail', () => mailsTo('mona.mail@fernhill.example') === 1);
      const [mail] = world.mail.to('mona.mail@fernhill.example');
      assert.equal(mail?.mail.subject, english['campaign.message.register']);
      assert.ok(!/https?:/.test(`${mail?.mail.text}${mail?.mail.html}`), 'no link at all');
      await adam.sees('campaign.state', { state: 'running', people: 9 });
      await nina.sees('campaign.message.register');
    });

    it('can be paused and stopped by every administrator at once; going on needs proof again', async () => {
      await ada.asks('campaigns', 'campaign.explain');
      await ada.presses('campaign.button.open');
      await ada.sees('campaign.groups', { groups: 'engineering' });
      await ada.presses('campaign.button.pause');
      await ada.sees('campaign.state', { state: 'paused', people: 9 });
      await adam.sees('campaign.state', { state: 'paused', people: 9 });
      await adam.presses('campaign.button.resume');
      await proves(adam);
      await adam.sees('campaign.state', { state: 'running', people: 9 });
    });

    it('who registers is counted and not reminded; who said never is not asked again', async () => {
      await sam.asks('help', 'menu.title');
      await world.office.registers(sam, ['authenticator-code', 'email-code'], world.directory);
      await nina.presses('campaign.button.never');
      await nina.sees('campaign.said.never');
      world.passes(11 * 60);
      await adam.presses('campaign.button.refresh');
      await adam.sees('campaign.share.register', { share: 13 });
    });

    it('a second campaign to the same people leaves them in peace for a week, also over a restart', async () => {
      const before = mailsTo('mona.mail@fernhill.example');
      await plans(ada, { groups: 'engineering', reminders: '0' });
      await ada.sees('campaign.review.quiet');
      await starts(ada);
      await world.restarts();
      world.passes(120);
      await ada.presses('campaign.button.refresh');
      await ada.sees('campaign.state', { state: 'running', people: 9 });
      assert.equal(mailsTo('mona.mail@fernhill.example'), before);
    });

    it('reminds after the days that were planned, and comes to an end with its result', async () => {
      world.passes(7 * day + 3600);
      await eventually('Mona is asked by one of them', () => mailsTo('mona.mail@fernhill.example') === 2, 10_000);
      assert.deepEqual([askedIn(sam), askedIn(nina)], [1, 0], 'who registered is not reminded, nor who said never');
      world.passes(8 * day);
      await eventually('the other campaign has its turn', () => mailsTo('mona.mail@fernhill.example') === 3, 10_000);
      world.passes(8 * day);
      const over = async () => (await world.office.records.tail(300)).filter(({ action }) => action === 'campaign.over').length;
      await eventually('both are over', async () => (await over()) === 2, 15_000);
      assert.equal(mailsTo('mona.mail@fernhill.example'), 3, 'once each, and one reminder');
      await adam.asks('campaign', 'campaign.explain');
      await adam.presses('campaign.button.open');
      await adam.sees('campaign.row.unanswered');
      await adam.sees('campaign.state', { state: 'over', people: 9 });
    });

    it('a method that ends: who depends on it, a campaign to those, and the policy changes on the day', async () => {
      await world.office.sets({ preset: 'entra-compatible', gates: 1 });
      const [phil, sue] = [await world.somebody('email-code'), await world.somebody('email-code', 'authenticator-code')];
      for (const one of [phil, sue]) await one.asks('help', 'menu.title');
      await adam.asks('campaign', 'campaign.explain');
      await adam.presses('campaign.button.retire');
      await adam.sees('campaign.retire.explain');
      const form = { method: 'email-code', 'in-days': '30', reason: 'Mail is no longer safe enough' };
      await adam.fills(form, 'campaign.button.depend');
      await adam.sees('campaign.depend', { depend: 1 });
      await adam.presses('campaign.button.go-on');
      await adam.sees('campaign.plan.explain.replace');
      await adam.fills({ batch: '50', minutes: '1', reminders: '1', days: '7', groups: '' }, 'campaign.button.preview');
      await adam.sees('campaign.review.retire', { days: 30 });
      await starts(adam);
      await phil.sees('campaign.message.replace.explain', { organisation: 'Fernhill' });
      assert.ok((await world.told(ada.who.work, 1)).includes(english['notice.policy-planned'] ?? ''));
      const asked = sue.chat.screens().filter(({ text }) => text.includes('From that day on you cannot use it'));
      assert.equal(asked.length, 0, 'who has something else is not asked');
      world.passes(30 * day + 60);
      const isOff = async () => (await world.office.records.policy())?.policy.methods['email-code'].enabled === false;
      await eventually('it is switched off', isOff, 10_000);
    });
  });
});
