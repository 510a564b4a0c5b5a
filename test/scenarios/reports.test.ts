import assert from 'node:assert/strict';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const newPassword = 'four green boats sail home';

describe('reports and the audit in chat', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    let adam: Person;
    let vera: Person;
    before(async () => {
      world = await scenario(channel, {
        colleagues: 4,
        env: { ROLE_AUDITORS: 'helpdesk-approvers', REPORT_MINUTES_PER_CALL: '60' },
      });
      [adam, vera] = [world.person('adam'), world.person('vera')];
      for (const reader of [adam, vera])
        await world.office.registers(reader, ['authenticator-code', 'email-code'], world.directory);
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('button.open-page');
      await sam.opensPage();
      await sam.choosesPassword(newPassword);
      await sam.sees('outcome.reset.done');
      const counted = async () => (await world.office.records.reports.coverage()).behind === 0;
      await eventually('everything is counted', counted, 10_000);
    });
    after(() => world.stop());

    const read = async (action: string, reason: string | null = null): Promise<number> =>
      (await world.office.records.tail(200)).filter((one) => one.action === action && one.reason === reason).length;

    it('an administrator sees what was done, how old that is, and what it saves; others see nothing, and both are on record', async () => {
      await world.ben.asks('reports', 'report.refused.not-reader');
      await adam.says('sspr reports');
      await adam.sees('report.title.activity', { days: 30 });
      await adam.sees('report.saved', { count: 1, hours: 1, minutes: 60 });
      await adam.presses('report.page.numbers');
      await adam.sees('report.number.resets');
      await adam.presses('report.page.channels');
      await adam.sees('report.channel', { channel });
      await adam.presses('7 days');
      await adam.sees('report.title.channels', { days: 7 });
      assert.equal(await read('report.read', 'not-reader'), 1);
      assert.equal(await read('report.read'), 2);
    });

    it('says who has registered, by method', async () => {
      await adam.says('reports');
      await adam.sees('report.title.activity', { days: 30 });
      await adam.presses('report.page.registration');
      await adam.sees('report.census.everybody', { people: 3, registered: 3, capable: 3 });
    });

    it('the audit is for auditors alone: an administrator is refused, and that is on record (SEC-119)', async () => {
      await adam.asks('sspr audit ana.alvarez 30d', 'audit.refused.not-auditor');
      assert.equal(await read('audit.read', 'not-auditor'), 1);
    });

    it('an auditor sees what was done to somebody, with receipts, checked one by one; the look is on record too', async () => {
      await vera.says('sspr audit adam.ames 30d');
      await vera.sees('prove.first');
      assert.equal(await read('audit.read'), 0);
      await vera.passesApp();
      await vera.passesMail();
      await vera.sees('audit.late');
      assert.match(vera.screen.text, /Audit read\W[^A-Z]*November[^A-Z]*Refused \(No right to do that\)\. By Adam Ames/);
      assert.equal(await read('audit.read'), 1);
      const [look] = (await world.office.records.tail(50)).filter(
        (one) => one.action === 'audit.read' && one.outcome === 'success',
      );
      assert.equal(look?.target, adam.who.account);
      assert.equal(look?.role, 'auditor');
      assert.deepEqual(look?.methods, ['authenticator-code', 'email-code']);
    });

    /** By the card, a step-up and a page of their own; the address of the page that opens. */
    const opensDashboard = async (reader: Person): Promise<string> => {
      world.passes(90_000); // codes are sent five times a day at most
      await reader.says('reports');
      await reader.sees('report.title.activity', { days: 30 });
      await reader.presses('report.button.dashboard');
      await reader.passesApp();
      await reader.passesMail();
      await reader.sees('dashboard.invited');
      await reader.opensPage();
      await reader.browser.submits('Open the dashboard');
      await reader.sees('dashboard.opened');
      return reader.browser.page.url;
    };
    const looks = (reader: Person, path: string) => reader.browser.opens(new URL(path, reader.browser.page.url).href);

    it('opens the dashboard after a step-up, in one browser, read-only, for 15 minutes without a look (Rulings)', async () => {
      const url = await opensDashboard(adam);
      assert.match(url, /\/dashboard$/);
      const { page } = adam.browser;
      assert.equal(page.status, 200);
      assert.match(page.html, /<svg class="chart"/);
      assert.doesNotMatch(page.html, /style=|<script|<style/);
      assert.match(page.text, /Resets 1 .*of 100/);
      assert.doesNotMatch(page.html, /dashboard\/audit/);
      const thief = adam.browser.copy();
      thief.keeps('latchkey-dashboard', `${adam.browser.cookie('latchkey-dashboard').slice(0, -1)}_`);
      assert.equal((await thief.opens(url)).status, 404);
      world.passes(14 * 60);
      assert.equal((await looks(adam, '/dashboard?channel=slack')).status, 200);
      world.passes(16 * 60);
      assert.equal((await looks(adam, '/dashboard')).status, 404);
    });

    it('ends after an hour in any case, by its button, and with the role', async () => {
      await opensDashboard(adam);
      for (let n = 0; n < 5; n += 1) {
        world.passes(11 * 60);
        assert.equal((await looks(adam, '/dashboard')).status, 200);
      }
      world.passes(6 * 60);
      assert.equal((await looks(adam, '/dashboard')).status, 404);
      await opensDashboard(adam);
      const copy = adam.browser.copy();
      await adam.browser.submits('Close the dashboard');
      assert.match(adam.browser.page.text, /The dashboard is closed/);
      assert.equal((await copy.opens(adam.browser.page.url.replace('/close', ''))).status, 404);
    });

    it('its audit and the CSV of it are for auditors; formulas in a cell are none any more', async () => {
      await opensDashboard(adam);
      assert.equal((await looks(adam, '/dashboard/audit')).status, 403);
      assert.equal((await looks(adam, '/dashboard/csv/audit')).status, 403);
      assert.equal((await looks(adam, '/dashboard/csv/constructor')).status, 404);
      assert.match((await looks(adam, '/dashboard/csv/channels')).html, /^\ufeff?channel,resets,unlocks,changes\n.*1,0,0/);
      await world.office.records.audit({
        ...((await world.office.records.tail(1))[0] ?? assert.fail('no record')),
        at: world.now(),
        action: 'gate.failed',
        reason: '=HYPERLINK("https://evil.example")',
        target: adam.who.account,
      });
      await opensDashboard(vera);
      const found = await looks(vera, `/dashboard/audit?person=${adam.who.login}`);
      assert.match(found.text, /dashboard\.opened/);
      assert.doesNotMatch(found.html, /class="broken"/);
      const file = (await looks(vera, '/dashboard/csv/audit')).html;
      assert.match(file, /"'=HYPERLINK\(""https/);
      assert.equal(await read('audit.exported', 'not-auditor'), 1);
      assert.equal(await read('audit.exported'), 1);
    });

    it('asks whom, where nobody is named or nobody is known by it', async () => {
      world.passes(90_000);
      await vera.says('audit');
      await vera.passesApp();
      await vera.passesMail();
      await vera.sees('audit.ask.explain');
      await vera.fills({ person: 'nobody.atall', days: '7' }, 'audit.button.search');
      await vera.sees('audit.problem.not-found');
      await vera.fills({ person: adam.who.login, days: '7' }, 'audit.button.search');
      await vera.sees('audit.late');
      await vera.presses('audit.button.other');
      await vera.sees('audit.ask.explain');
      world.passes(6 * 60); // a step-up is fresh for five minutes: the next look asks for another (SEC-25)
      const looks = await read('audit.read');
      await vera.fills({ person: adam.who.login, days: '7' }, 'audit.button.search');
      await vera.sees('prove.first');
      assert.equal(await read('audit.read'), looks);
    });
  });
});
