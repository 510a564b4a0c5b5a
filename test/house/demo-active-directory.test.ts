import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { generateSync } from 'otplib';
import { Browser } from '../world/scenario/page.ts';
import { DemoProcess } from './demo-process.ts';
import { SlackWindow } from './slack-window.ts';

const first = 'Seven loaves rising early 7';
const fresh = 'Ferry marble onion lantern 4';

/** The app's code of this half minute, or of the next one: each is good once. */
const code = (secret: string, later = 0): string => generateSync({ secret, epoch: Math.floor(Date.now() / 1_000) + 30 * later });

describe('npm run demo on a domain controller', function () {
  this.timeout(120_000);
  let demo: DemoProcess;
  let page: string;
  const browser = new Browser();
  let slack: SlackWindow;

  const signsIn = async (password: string): Promise<string> => {
    const body = new URLSearchParams({ login: 'ben.baker', password });
    return (await fetch(`${page}/sign-in`, { method: 'POST', headers: { origin: page }, body })).text();
  };
  const opensPage = async (): Promise<void> => {
    const { url, code: pageCode } = await slack.link();
    await browser.opens(url);
    await browser.submits('Open my page', { 'page-code': pageCode });
  };

  before(async () => {
    demo = new DemoProcess({ DIRECTORY: 'active-directory' });
    page = await demo.ready();
    slack = new SlackWindow(await demo.windowOf('Slack as Ben'));
  });
  after(() => demo.remove());

  it('the same people, with passwords a domain takes', async () => {
    const start = await (await fetch(page)).text();
    assert.match(start, /Active Directory domain controller/);
    assert.ok(start.includes(first));
    assert.match(await signsIn('a guess'), /password is wrong/);
    assert.match(await signsIn(first), /Signed in as <b>Ben Baker/);
  });

  it('register and reset in Slack: the new password binds, the old one does not', async () => {
    await slack.says('register');
    await opensPage();
    await browser.submits('Check my password', { 'current-password': first });
    const keyPage = await browser.submits('Show my key');
    const secret = /<code[^>]*>([A-Z2-7 ]{20,})<\/code>/.exec(keyPage.html)?.[1]?.replaceAll(' ', '') ?? '';
    await browser.submits('Check the code', { 'authenticator-code': code(secret) });
    const codesPage = await browser.submits('Show my codes');
    const recovery = /<code[^>]*>([0-9A-Z][0-9A-Za-z -]{15,})<\/code>/.exec(codesPage.html)?.[1] ?? '';
    await browser.submits('I have saved them');

    await slack.says('reset');
    await slack.presses('Authenticator app');
    await slack.presses('Enter the code');
    await slack.fills(code(secret, 1));
    await opensPage();
    await browser.submits('Check the code', { 'recovery-code': recovery });
    const plain = await browser.submits('Save my new password', {
      'new-password': 'ferry marble onion lantern',
      'new-password-again': 'ferry marble onion lantern',
    });
    assert.match(plain.text, /Your directory asks for more kinds of characters/);
    const done = await browser.submits('Save my new password', { 'new-password': fresh, 'new-password-again': fresh });
    assert.match(done.text, /Your password was reset/);
    await slack.sees('Your password was reset');

    assert.match(await signsIn(fresh), /Signed in as <b>Ben Baker/);
    assert.match(await signsIn(first), /password is wrong/);
  });

  it('one Ctrl-C ends the domain controller too', async () => {
    const [, host = ''] = /ldaps:\/\/([\d.]+):636/.exec(demo.said) ?? [];
    await demo.endsByCtrlC();
    const [error] = await once(connect(636, host), 'error');
    assert.equal((error as NodeJS.ErrnoException).code, 'ECONNREFUSED');
  });
});
