import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type Server } from 'restify';
import type { Answer, Inbound, Listener } from '../../src/channels/port.ts';
import { type TeamsChannel, teamsChannel } from '../../src/channels/teams/channel.ts';
import { fixedCredential } from '../../src/channels/teams/credentials.ts';
import type { TeamsReport } from '../../src/channels/teams/options.ts';
import type { ViewInput } from '../../src/core/views.ts';
import { type Playground, startPlayground } from '../world/playground.ts';
import { TeamsFront } from '../world/teams-front.ts';
import { shownOf } from './teams-bot.ts';

const welcome: ViewInput = { kind: 'notice', title: { say: 'suggest.help' }, body: [{ say: 'card.page.where' }] };
const choice: ViewInput = {
  kind: 'choice',
  title: { say: 'suggest.reset' },
  options: [{ choice: 'email', label: { say: 'method.email-code' } }],
  actions: [{ choice: 'cancel', label: { say: 'button.cancel' } }],
};
const form: ViewInput = {
  kind: 'form',
  title: { say: 'method.email-code' },
  fields: [{ id: 'code', label: { say: 'card.page-code' }, type: 'code', maxLength: 6 }],
  submit: { choice: 'submit', label: { say: 'suggest.reset' }, style: 'primary' },
};
const progress: ViewInput = {
  kind: 'progress',
  title: { say: 'suggest.unlock' },
  actions: [{ choice: 'cancel', label: { say: 'button.cancel' } }],
};
const done: ViewInput = { kind: 'notice', tone: 'good', title: { say: 'suggest.change' } };

/** A conversation in four cards, told by what was heard. */
const answerTo = ({ said }: Inbound): Answer => {
  if (said.kind === 'opened') return { shown: shownOf(welcome), replaces: false };
  if (said.kind === 'text') return { shown: shownOf(choice), replaces: false };
  if (said.handle === 'handle-of-email') return { shown: shownOf(form), replaces: true };
  return { shown: shownOf(progress), replaces: true };
};

describe('Teams in the Agents Playground', function () {
  this.timeout(60_000);
  const heard: Inbound[] = [];
  const posted: string[] = [];
  const reports: TeamsReport[] = [];
  const pictures = process.env.CARD_PICTURES ?? mkdtempSync(join(tmpdir(), 'latchkey-playground-'));
  let server: Server;
  let front: TeamsFront;
  let channel: TeamsChannel;
  let playground: Playground;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    front = await TeamsFront.start({ botUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    channel = teamsChannel({
      mode: 'development',
      appId: front.appId,
      tenantIds: [front.tenant],
      metadataUrl: front.metadataUrl,
      issuers: ['https://api.botframework.com'],
      serviceHosts: [front.host],
      serviceUrl: front.serviceUrl,
      token: { loginUrl: 'https://login.microsoftonline.com/tenant', scope: 'https://api.botframework.com' },
      credential: fixedCredential(front.appId, front.bearer),
      now: Date.now,
      report: (what) => reports.push(what),
    });
    const listener: Listener = {
      heard: async (inbound) => {
        if (heard.some(({ ids }) => ids.some((id) => inbound.ids.includes(id)))) return { shown: null, replaces: false };
        heard.push(inbound);
        return answerTo(inbound);
      },
      look: async () => null,
      posted: async (_identity, _handle, message) => {
        posted.push(message);
      },
    };
    channel.mount(server, listener);
    const person = { aadObjectId: randomUUID(), givenName: 'Ana', surname: 'Arquero', email: 'ana@example.com' };
    playground = await startPlayground({ front, person });
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    page = await browser.newPage({ viewport: { width: 1_200, height: 900 } });
    page.setDefaultTimeout(15_000);
    await page.goto(playground.url);
  });
  after(async () => {
    await browser?.close();
    await playground?.stop();
    await front?.stop();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  it('is greeted once', async () => {
    await page.getByText('The page opens in your browser').first().waitFor();
    assert.equal(await page.getByText('The page opens in your browser').count(), 1);
  });

  it('types, presses, fills in, and sees one card change in place', async () => {
    await page.locator('[data-lexical-editor=true]').click();
    await page.keyboard.type('reset');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'E-mail code' }).waitFor();
    await page.screenshot({ path: join(pictures, 'playground-1.png') });

    await page.getByRole('button', { name: 'E-mail code' }).click();
    await page.getByLabel('Your page code').fill('123 456');
    await page.screenshot({ path: join(pictures, 'playground-2.png') });
    assert.equal(await page.getByRole('button', { name: 'E-mail code' }).count(), 0, 'the card was replaced');

    await page.getByRole('button', { name: 'Reset my password' }).last().click();
    await page.getByRole('heading', { name: 'Unlock my account' }).waitFor();
    await channel.drained();

    const address = heard.at(-1)?.address;
    assert.ok(address);
    const shown = await channel.show(address, shownOf(done), posted.at(-1) ?? null);
    assert.deepEqual(shown, { ok: true, value: { message: posted.at(-1) } });
    await page.getByRole('heading', { name: 'Change my password' }).waitFor();
    assert.equal(await page.getByRole('heading', { name: 'Unlock my account' }).count(), 0, 'updated in place');
    await page.screenshot({ path: join(pictures, 'playground-3.png') });
    assert.deepEqual(heard.at(-1)?.said, { kind: 'pressed', handle: 'handle-of-submit', fields: { code: '123 456' } });
  });

  it('is a member, by the client’s own roster', async () => {
    const address = heard.at(-1)?.address;
    assert.ok(address);
    assert.equal(await channel.standing(address), 'member');
    assert.equal((await channel.home(address))?.conversation, playground.conversation);
  });

  it('cannot be spoken for without the signing front', async () => {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    assert.equal(answer.status, 401);
    assert.deepEqual(
      reports.filter(({ event }) => event === 'failed'),
      [],
    );
  });
});
