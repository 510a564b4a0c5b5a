import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openSessions } from '../../src/store/open-sessions.ts';
import type { Sessions } from '../../src/store/sessions.ts';
import { axeProblems } from '../world/axe.ts';
import { launchBrowser } from '../world/browser.ts';
import { storeFolder } from '../world/folder.ts';
import { type SlackSurface, startSlackSurface } from '../world/slack-surface/surface.ts';
import { botToken, type SlackBot, signingSecret, startSlackBot, team } from './slack-bot.ts';
import { samples } from './slack-samples.ts';

const people = [
  { id: 'U0ANA', name: 'Ana', part: 'employee' },
  { id: 'U0BEN', name: 'Ben <b>', part: 'colleague' },
];
const sample = (name: string) => samples[name] ?? assert.fail(name);

describe('Slack surface in the browser', () => {
  let browser: Browser;
  let folder: string;
  let sessions: Sessions;
  let surface: SlackSurface;
  let bot: SlackBot;
  let page: Page;

  before(async () => {
    browser = await launchBrowser();
    folder = storeFolder('latchkey-surface-');
    sessions = openSessions({ file: join(folder, 'sessions.db') });
  });
  after(async () => {
    await browser.close();
    await sessions.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    surface = await startSlackSurface({
      botUrl: '',
      signingSecret,
      botToken,
      team,
      workspace: 'Fernhill',
      people,
      port: 0,
      apiPort: 0,
    });
    bot = await startSlackBot(surface.cloud, sessions);
    surface.cloud.botUrl = bot.url;
    page = await browser.newPage({ viewport: { width: 1000, height: 720 } });
  });
  afterEach(async () => {
    await page.close();
    await bot.close();
    await surface.stop();
  });

  const open = async (place = 'latchkey') => {
    await page.goto(`${surface.url}as/U0ANA/${place}`);
  };
  const says = async (text: string) => {
    await page.getByRole('textbox').fill(text);
    await page.keyboard.press('Enter');
  };

  it('one picks a person, and everything can be read by everybody', async () => {
    await page.goto(surface.url);
    assert.deepEqual(await axeProblems(page), []);
    await page.getByRole('link', { name: 'Ana' }).click();
    bot.listener.says(sample('menu'));
    await says('help');
    await page.getByRole('heading', { name: 'How can I help?' }).first().waitFor();
    assert.deepEqual(await axeProblems(page), []);
  });

  it('a form by keyboard alone: the window opens, says what is wrong, closes; the message moves on', async () => {
    await open();
    bot.listener.says(sample('code'));
    await says('reset');
    await page.getByRole('button', { name: 'Enter the code' }).waitFor();
    await page.getByRole('button', { name: 'Enter the code' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    assert.deepEqual(await axeProblems(page), []);
    bot.listener.says(sample('code-wrong'), { replaces: true });
    await page.keyboard.type('000000');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('That code was not right').waitFor();
    bot.listener.says(sample('done'), { replaces: true });
    await page.keyboard.type('123456');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '✓ Your password was reset' }).waitFor();
    assert.equal(await page.getByRole('dialog').count(), 0);
    assert.equal(await page.locator('#messages > li').count(), 2);
  });

  it('a problem stands beside its field', async () => {
    const shown = bot.listener.card(sample('code-wrong'));
    bot.listener.answer = async () => ({ shown, replaces: true });
    await open();
    await says('reset');
    await page.getByRole('button', { name: 'Enter the code' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('1');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    const input = page.getByRole('dialog').getByRole('textbox');
    assert.equal(await input.getAttribute('aria-invalid'), 'true');
    assert.deepEqual(await axeProblems(page), []);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('a command in a channel: one neutral sentence only this person sees, the answer in the direct conversation', async () => {
    bot.listener.says(sample('menu'));
    await open('general');
    await says('/password reset');
    await page.getByText('I answered you in a direct message.').waitFor();
    await page.goto(`${surface.url}as/U0BEN/general`);
    assert.equal(await page.getByText('I answered you').count(), 0);
    await open();
    await page.getByRole('heading', { name: 'How can I help?' }).waitFor();
  });

  it('a row’s menu and a link button', async () => {
    bot.listener.says(sample('methods-edit'));
    await open();
    await says('my methods');
    await page.getByLabel('More actions').click();
    bot.listener.says(sample('link'), { replaces: true, link: { url: 'https://latchkey.acme.example/l/abc', code: '482913' } });
    await page.getByRole('button', { name: 'Remove' }).click();
    const link = page.getByRole('link', { name: 'Open my page' });
    assert.equal(await link.getAttribute('href'), 'https://latchkey.acme.example/l/abc');
    assert.equal(await link.getAttribute('rel'), 'noopener noreferrer');
    await page.getByText('4 8 2 9 1 3').waitFor();
  });

  it('what people type is text, and a bot that is gone is said', async () => {
    await open();
    await says('<img src=x onerror=alert(1)> &amp; <b>');
    await page.getByText('<img src=x onerror=alert(1)> &amp; <b>').waitFor();
    surface.cloud.botUrl = 'http://127.0.0.1:9/';
    await says('hello');
    await page.getByText('Latchkey could not be reached.').waitFor();
  });

  it('nobody else’s page may act here', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${surface.url}as/U0ANA/latchkey/say`, { method: 'POST', body: new URLSearchParams({ text: 'reset' }), headers });
    assert.equal((await post({ origin: 'https://evil.example' })).status, 403);
    assert.equal((await post({})).status, 403);
    assert.equal(bot.listener.inbounds.length, 0);
  });
});
