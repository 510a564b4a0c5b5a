import assert from 'node:assert/strict';
import { once } from 'node:events';
import { generateSync } from 'otplib';
import { DemoProcess } from './demo-process.ts';
import { listenersOf } from './listeners.ts';

const anaInTeams = 'direct-a0a0a0a0-0001-4a00-8a00-000000001001';
const json = { 'content-type': 'application/json' };

describe('npm run demo', function () {
  this.timeout(90_000);
  let demo: DemoProcess;
  let page: string;

  const read = async (path: string): Promise<string> => (await fetch(page + path)).text();
  const send = (path: string, fields: Readonly<Record<string, string>>, origin = page): Promise<Response> =>
    fetch(page + path, { method: 'POST', headers: { origin }, body: new URLSearchParams(fields) });

  before(async () => {
    demo = new DemoProcess();
    page = await demo.ready();
  });
  after(() => demo.remove());

  it('answers in Teams, through the front that signs', async () => {
    const window = await demo.windowOf('Teams as Ana');
    const stream = new WebSocket(`${window.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
    await once(stream, 'open');
    const answered = new Promise<string>((answer) => {
      stream.onmessage = ({ data }) => String(data).includes('How can I help?') && answer(String(data));
    });
    const message = JSON.stringify({ from: { id: 'user-0' }, text: 'help', textFormat: 'plain' });
    const posted = await fetch(`${window}/_conversation/v1/conversations/${anaInTeams}/messages`, {
      method: 'POST',
      headers: json,
      body: message,
    });
    assert.equal(posted.status, 200);
    assert.match(await answered, /Fernhill password/);
    stream.close();
  });

  it('answers in Slack', async () => {
    const window = await demo.windowOf('Slack as Ben');
    const headers = { origin: new URL(window).origin };
    const said = await fetch(`${window}/say`, { method: 'POST', headers, body: new URLSearchParams({ text: '/password help' }) });
    assert.equal(said.status, 204);
    const end = performance.now() + 10_000;
    let pane = '';
    while (!pane.includes('How can I help?') && performance.now() < end) pane = await (await fetch(`${window}/pane`)).text();
    assert.match(pane, /How can I help\?/);
  });

  it('shows where to begin, whose passwords open what, and the codes of a phone', async () => {
    const start = await read('/');
    for (const word of ['Be Ana', 'Be Mallory', 'blue kettle morning train', '/teams/hank'])
      assert.ok(start.includes(word), word);

    assert.match(await (await send('/sign-in', { login: 'ana.alvarez', password: 'a guess' })).text(), /password is wrong/);
    const signedIn = await send('/sign-in', { login: 'ana.alvarez', password: 'blue kettle morning train' });
    assert.match(await signedIn.text(), /Signed in as <b>Ana Alvarez/);
    const early = await send('/sign-in', { login: 'nina.novak', password: 'first day yellow folder' });
    assert.match(await early.text(), /must be changed first/);

    const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
    const codes = [0, 30].map((later) => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + later }));
    const phone = await (await send('/phone/ana', { key: secret.replace(/.{4}/g, '$& ').toLowerCase() })).text();
    assert.match(phone, /\+4917139200\d\d and \+4930231250\d\d/);
    assert.ok(codes.some((code) => phone.includes(`${code.slice(0, 3)} ${code.slice(3)}`)));
    assert.match(await (await send('/phone/ana', { key: '<b>no key</b>' })).text(), /That is no key/);

    assert.match(await read('/mail'), /No mail yet/);
    assert.match(await read('/audit'), /The chain is whole/);
  });

  it('is reachable from this machine only, and takes nothing from other sites', async () => {
    const { ports, everywhere } = listenersOf(demo.group);
    assert.ok(ports.length >= 7, `bot, metrics, front, two of Slack, mail, pages and a window: ${ports}`);
    assert.deepEqual(everywhere, []);
    assert.equal((await send('/sign-in', { login: 'ana.alvarez', password: 'x' }, 'https://elsewhere.example')).status, 403);
  });

  it('one Ctrl-C ends all of it and leaves nothing behind', async () => {
    const { ports } = listenersOf(demo.group);
    await demo.endsByCtrlC();
    for (const port of ports) await assert.rejects(fetch(`http://127.0.0.1:${port}/`), `port ${port} still answers`);
  });
});
