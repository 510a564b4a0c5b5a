import assert from 'node:assert/strict';
import type { Browser as Chromium } from 'playwright-core';
import { axeProblems } from '../world/axe.ts';
import { launchBrowser } from '../world/browser.ts';
import { Browser, type Page } from '../world/scenario/page.ts';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const floorMs = 500;
const policy = { limits: { answerFloorMs: floorMs } };
const addressOf = ({ running }: Scenario): string => `http://localhost:${running.port}/start`;

/** Somebody the directory knows in no chat. */
const nora = {
  id: 'fh-3001',
  login: 'nora.north',
  upn: 'nora.north@fernhill.example',
  mail: 'nora.north@fernhill.example',
  givenName: 'Nora',
  surname: 'North',
};

/** Somebody at the public page, with a browser of their own. */
const types = async (world: Scenario, name: string, browser = new Browser()): Promise<Page> => {
  await browser.opens(addressOf(world));
  return browser.submits('Help me', { 'account-name': name });
};

/** What everybody sees of a page, less what differs each time: its form token. */
const bare = ({ status, html }: Page): string => `${status}\n${html.replaceAll(/name="form-token" value="[^"]*"/g, '')}`;
const texts = (person: Person): string => JSON.stringify(person.chat.screens().map(({ text, buttons }) => [text, buttons]));

describe('the public start page', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 14, policy });
    });
    after(() => world.stop());

    it('a username is typed; the person is asked in every chat of theirs, and proves themselves there', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const there = world.atOtherChat(sam);
      for (const one of [sam, there]) await one.asks('help', 'menu.title');
      const page = await types(world, sam.who.login);
      assert.match(page.text, /If this username is known here/);
      await Promise.all([sam.sees('start.asked.page'), there.sees('start.asked.page')]);
      await sam.presses('task.reset');
      await sam.sees('prove.first');
      await sam.passesApp();
      await sam.passesMail();
      await sam.opensPage();
      await sam.choosesPassword('ferry marble onion lantern');
      await sam.sees('outcome.reset.done');
      assert.ok((await world.office.audit(sam.who.account)).includes('start.asked success'));
    });

    it('also by mail address, in any case; where a conversation is open, another chat is asked', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const there = world.atOtherChat(sam);
      await sam.resets();
      await types(world, ` ${sam.who.work.toUpperCase()} `);
      await there.sees('start.asked.page');
      await there.presses('no-help');
      await there.sees('start.left-alone');
    });

    it('whoever it was not freezes everything from the same card (SEC-102)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('help', 'menu.title');
      await types(world, sam.who.login);
      await sam.sees('start.asked.page');
      await sam.presses('start-not-me');
      await sam.sees('objection.confirm');
    });

    it('the name survives a restart right after it was typed', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('help', 'menu.title');
      await types(world, sam.who.login);
      await world.restarts();
      await sam.sees('start.asked.page');
    });

    it('one person is asked three times an hour at most, one name is heard five times', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('help', 'menu.title');
      const before = sam.chat.screens().length;
      const names = [sam.who.login, sam.who.work, sam.who.login, sam.who.work, ...Array.from({ length: 5 }, () => sam.who.login)];
      const pages = await Promise.all(names.map((name) => types(world, name)));
      assert.equal(new Set(pages.map(bare)).size, 1);
      await eventually('all looked for', async () => (await world.office.records.waiting('start', 9)).length === 0);
      const audit = await world.office.audit(sam.who.account);
      const asked = audit.filter((one) => one.startsWith('start.asked'));
      assert.equal(asked.filter((one) => one.includes('success')).length, 3);
      assert.equal(asked.length, 7, String(asked)); // five by login, two by mail; of nine
      assert.ok(sam.chat.screens().length <= before + 3);
    });

    it('a colleague starts it: whoever is named is asked, and whoever asks is told the same of each (SEC-17, SEC-26)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('help', 'menu.title');
      const kinds = [sam.who.login, 'nobody.atall', 'dora.dietz'];
      const seen = [];
      for (const name of kinds) {
        const helper = await world.somebody('authenticator-code');
        const begun = performance.now();
        await helper.asks(`help @${name}`, 'start.told');
        assert.ok(performance.now() - begun >= floorMs - 20);
        seen.push(texts(helper).replaceAll(/"(handle|value)":"[^"]*"/g, ''));
        if (name === sam.who.login) await sam.sees(`Sam`);
      }
      await sam.sees('start.asked.explain');
      assert.equal(new Set(seen.map((one) => one.length)).size, 1, seen.join('\n'));
    });

    it('help with anything else behind it is a question; more than three people an hour are too many (SEC-35)', async () => {
      const sam = await world.somebody('authenticator-code');
      await sam.asks('help me please', 'menu.title');
      await sam.asks('hello @ana.alvarez', 'menu.title');
      for (const name of ['ana.alvarez', 'nobody.atall', 'ida.ito']) await sam.asks(`help ${name}`, 'start.told');
      await sam.asks('help mia.moreau', 'start.refused.too-many');
      await world.stranger().asks('help @ana.alvarez', 'start.refused.not-linked');
    });
  });
});

describe('the public start page tells nobody anything', function () {
  this.timeout(60_000);
  let world: Scenario;
  const alarms: string[] = [];
  const watch = 'watch@corp.example';
  const watched = { ...policy, notifications: { extraRecipients: [watch] } };
  before(async () => {
    const warn = (_: string, fields?: Readonly<Record<string, unknown>>): void =>
      void (fields?.alarm && alarms.push(String(fields.alarm)));
    const log = { info: () => {}, warn, error: () => {} };
    const env = { HONEY_ACCOUNTS: 'mia.moreau@fernhill.example' };
    world = await scenario('teams', { colleagues: 3, colleaguesKnownIn: ['teams'], people: [nora], policy: watched, log, env });
  });
  after(() => world.stop());

  const kinds = [
    'ben.baker',
    'nobody.atall',
    'dora.dietz',
    'adam.ames',
    'owen.okafor',
    'FERNHILL\\ben',
    '<b>x</b>',
    '%00',
    "'; --",
  ];

  it('the same words, status and size for every kind of account (SEC-26)', async () => {
    const pages = await Promise.all(kinds.map((name) => types(world, name)));
    assert.equal(new Set(pages.map(bare)).size, 1);
    assert.equal(pages[0]?.status, 200);
    assert.deepEqual(world.mail.received, []);
  });

  it('and after the same time, also with a slow directory (SEC-27)', async () => {
    const times = new Map<string, number[]>(['ben.baker', 'nobody.atall', 'dora.dietz'].map((name) => [name, []]));
    for (let trial = 0; trial < 8; trial += 1)
      await Promise.all(
        [...times].map(async ([name, taken]) => {
          const browser = new Browser();
          await browser.opens(addressOf(world));
          const begun = performance.now();
          await browser.submits('Help me', { 'account-name': name });
          taken.push(performance.now() - begun);
        }),
      );
    const medians = [...times.values()].map((some) => [...some].sort((a, b) => a - b)[4] ?? 0);
    assert.ok(Math.min(...[...times.values()].flat()) >= floorMs - 5, 'nothing before the floor');
    assert.ok(Math.max(...medians) - Math.min(...medians) <= 50, String(medians));
  });

  it('a form that is not ours, an empty name, and a source that names many get nowhere (SEC-35, SEC-66)', async () => {
    const body = new URLSearchParams({ 'account-name': 'ana' });
    assert.equal((await fetch(addressOf(world), { method: 'POST', body })).status, 403);
    assert.equal((await types(world, '   ')).status, 422);
    const browser = new Browser();
    await browser.opens(addressOf(world));
    const [form] = browser.forms();
    assert.ok(form);
    const answers = [];
    for (let turn = 0; turn < 11; turn += 1) {
      await browser.opens(addressOf(world));
      answers.push((await browser.submits('Help me', { 'account-name': `somebody-${turn}` })).status);
    }
    assert.deepEqual(answers.slice(-2), [200, 429]);
  });

  it('looking changes nothing: twenty previews ask nobody (SEC-62)', async () => {
    const waiting = async () => (await world.office.records.waiting('start', 99)).length;
    await eventually('all looked for', async () => (await waiting()) === 0);
    for (let turn = 0; turn < 20; turn += 1) await new Browser().opens(addressOf(world));
    assert.equal(await waiting(), 0);
  });

  it('whoever has one chat only, and is at something there, is asked afterwards', async () => {
    const sam = await world.somebody('authenticator-code', 'email-code');
    await sam.resets();
    await types(world, sam.who.login);
    const isPutOff = async () => (await world.office.records.waiting('start', 99)).some((one) => one.dueAt > world.now() + 5_000);
    await eventually('put off', isPutOff);
    await sam.asks('cancel', 'ended.cancelled');
    world.passes(16);
    await sam.sees('start.asked.page');
  });

  it('one person is asked six times a day at most, however they are named; who types is told the same', async () => {
    const sam = await world.somebody('authenticator-code', 'email-code');
    await sam.asks('help', 'menu.title');
    const asked = async (why: string) =>
      (await world.office.audit(sam.who.account)).filter((one) => one === `start.asked ${why}`).length;
    const pages = [];
    for (let hours = 1; hours <= 3; hours += 1) {
      world.passes(3_601);
      const names = [sam.who.login, sam.who.work, sam.who.login];
      pages.push(...(await Promise.all(names.map((name) => types(world, name)))));
      await eventually('all looked for', async () => (await world.office.records.waiting('start', 9)).length === 0);
    }
    assert.deepEqual([await asked('success'), await asked('refused too-many')], [6, 3]);
    assert.equal(new Set(pages.map(bare)).size, 1);
    world.passes(24 * 3_600);
    await types(world, sam.who.login);
    await eventually('asked again', async () => (await asked('success')) === 7);
  });

  it('whoever no chat reaches reads in a mail which ways there are, which is nobody else’s business; bait is told to security', async () => {
    await types(world, nora.login);
    assert.ok((await world.told(nora.mail, 1)).includes('Somebody asked me to help you with your password'));
    alarms.length = 0;
    await types(world, 'mia.moreau');
    await eventually('an alarm', () => alarms.includes('honey-account'));
    assert.ok(!world.mail.received.some((one) => one.to.includes(watch)));
  });
});

describe('the public start page in Chromium', function () {
  this.timeout(60_000);
  let world: Scenario;
  let browser: Chromium;
  before(async () => {
    [world, browser] = await Promise.all([scenario('slack', { policy }), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await world.stop();
  });

  it('is free of barriers in every language, fits 320 pixels, works by keyboard and says what was wrong first', async () => {
    for (const locale of ['en', 'de', 'ja', 'ar']) {
      const context = await browser.newContext({ locale, viewport: { width: 320, height: 640 } });
      const tab = await context.newPage();
      await tab.goto(addressOf(world));
      assert.deepEqual(await axeProblems(tab), [], locale);
      assert.ok(((await tab.evaluate('document.documentElement.scrollWidth')) as number) <= 320, locale);
      await tab.keyboard.type('ana.alvarez');
      await tab.keyboard.press('Enter');
      await tab.locator('.message.good').waitFor();
      assert.deepEqual(await axeProblems(tab), [], locale);
      await context.close();
    }
    const tab = await browser.newPage();
    await tab.goto(addressOf(world));
    await tab.getByLabel('Username').fill('   ');
    await tab.getByRole('button', { name: 'Help me' }).click();
    await tab.getByText('Type your username first.').first().waitFor();
    assert.deepEqual(await axeProblems(tab), []);
  });
});
