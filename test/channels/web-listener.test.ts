import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { closeWebServer, createWebServer } from '../../src/web/server.ts';
import { type Answer, askOver, freePort, startWebWorld, type WebWorld } from './web-world.ts';

const internals = /restify|node|redis|ECONN|Error\b|at \/|\.ts|stack|10\.0\.0\.7|Internal|ResourceNotFound|MethodNotAllowed/;

/** Writes raw bytes and gives back what comes until the other side closes, and after how long (ms). */
const raw = (port: number, bytes: string, drip: { text: string; everyMs: number } | null = null) =>
  new Promise<{ text: string; ms: number }>((resolve) => {
    const started = performance.now();
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const dripping = drip && setInterval(() => socket.writable && socket.write(drip.text), drip.everyMs);
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(dripping ?? undefined);
      resolve({ text, ms: performance.now() - started });
    });
  });

describe('the public listener', () => {
  let web: WebWorld;
  before(async () => {
    web = await startWebWorld();
    web.server.post('/chat', async (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{}');
    });
    web.server.get('/throws', async () => {
      throw new Error('kaboom in /srv/app/secret.ts');
    });
    web.server.get('/slow', async (_request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      response.end('done');
    });
  });
  after(() => web.stop());

  describe('headers (SEC-68)', () => {
    const wanted: Readonly<Record<string, RegExp>> = {
      'content-security-policy':
        /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'$/,
      'strict-transport-security': /^max-age=31536000; includeSubDomains$/,
      'referrer-policy': /^no-referrer$/,
      'x-content-type-options': /^nosniff$/,
      'cache-control': /^no-store$/,
      'cross-origin-opener-policy': /^same-origin$/,
      'cross-origin-resource-policy': /^same-origin$/,
      'permissions-policy': /camera=\(\).*geolocation=\(\)/,
      'x-robots-tag': /^noindex$/,
    };
    const isGuarded = ({ headers }: Answer): void => {
      for (const [name, value] of Object.entries(wanted)) assert.match(String(headers[name]), value, name);
      for (const name of ['server', 'x-powered-by', 'access-control-allow-origin', 'vary-by'])
        assert.equal(headers[name], undefined);
    };
    for (const [name, asking, status] of [
      ['a page', { path: '/p/abc' }, 200],
      ['a stylesheet', { path: '/assets/style.css' }, 200],
      ['a brand', { path: '/assets/brand-aa0000.css' }, 200],
      ['a script', { path: '/assets/page.js' }, 200],
      ['a picture', { path: '/assets/icon.svg' }, 200],
      ['HEAD', { path: '/p/abc', method: 'HEAD' }, 200],
      ['no session', { path: '/page' }, 404],
      ['an unknown path', { path: '/nothing' }, 404],
      ['an unknown file', { path: '/assets/server.ts' }, 404],
      ['another method', { path: '/page', method: 'DELETE' }, 405],
      ['OPTIONS', { path: '/page', method: 'OPTIONS', headers: { origin: 'https://evil.example' } }, 405],
      ['TRACE', { path: '/page', method: 'TRACE' }, 405],
      ['a foreign form', { path: '/page', method: 'POST', body: '' }, 403],
      ['an exception', { path: '/throws' }, 500],
      ['a chat endpoint', { path: '/chat', method: 'POST', body: '{}' }, 200],
      ['an unknown host', { path: '/page', headers: { host: 'evil.example' } }, 421],
    ] as const)
      it(`on ${name}: ${status}`, async () => {
        const answer = await web.ask(asking);
        assert.equal(answer.status, status);
        isGuarded(answer);
        assert.doesNotMatch(answer.body.replaceAll(/Error:|error/g, ''), status >= 400 ? internals : /kaboom/);
      });

    it('types are right and nothing of the disk is served', async () => {
      assert.equal((await web.ask({ path: '/assets/style.css' })).headers['content-type'], 'text/css; charset=utf-8');
      assert.equal((await web.ask({ path: '/assets/meter.js' })).headers['content-type'], 'text/javascript; charset=utf-8');
      for (const path of [
        '/assets/..%2fserver.ts',
        '/assets/../server.ts',
        '/assets//style.css',
        '/assets/',
        '/assets/brand-zzzzzz.css',
      ])
        assert.equal((await web.ask({ path })).status, 404, path);
    });
  });

  describe('hosts (SEC-60)', () => {
    it('answers to its own name only', async () => {
      for (const host of [
        'evil.example',
        `127.0.0.1:${web.port + 1}`,
        '127.0.0.1',
        `127.0.0.1:${web.port}.evil.example`,
        `localhost:${web.port}`,
      ])
        assert.equal((await web.ask({ path: '/p/abc', headers: { host } })).status, 421, host);
      assert.equal((await web.ask({ path: '/p/abc', headers: { 'x-forwarded-host': 'evil.example' } })).status, 200);
    });

    it('needs exactly one', async () => {
      assert.match((await raw(web.port, 'GET /p/abc HTTP/1.1\r\nConnection: close\r\n\r\n')).text, /^HTTP\/1.1 400 /);
      const twice = `GET /p/abc HTTP/1.1\r\nHost: ${web.host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`;
      assert.match((await raw(web.port, twice)).text, /^HTTP\/1.1 (400|421) /);
      assert.match(
        (await raw(web.port, `GET http://evil.example/page HTTP/1.1\r\nHost: ${web.host}\r\nConnection: close\r\n\r\n`)).text,
        /^HTTP\/1.1 404 /,
      );
    });

    it('knows the port nobody writes, and names the operator adds', async () => {
      const port = await freePort();
      const server = createWebServer({ publicBaseUrl: 'https://reset.contoso.example', otherHosts: ['internal:8080'] });
      server.get('/x', async (_request, response) => void response.end('x'));
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
      for (const [host, status] of [
        ['reset.contoso.example', 200],
        ['RESET.contoso.example', 200],
        ['reset.contoso.example:443', 200],
        ['internal:8080', 200],
        ['reset.contoso.example:80', 421],
      ] as const)
        assert.equal((await askOver(port, host, { path: '/x' })).status, status, host);
      const bare = await askOver(port, 'internal:8080', { path: '/none' });
      assert.deepEqual([bare.status, bare.body], [404, 'This address does not answer that.']);
      await closeWebServer(server);
    });
  });

  it('other spellings of a path are no path (SEC-70)', async () => {
    const spellings = [
      '/./page',
      '//page',
      '/%70age',
      '/page;x=1',
      '/page%2f',
      '/PAGE',
      '/Page',
      '/page.',
      '/page/',
      '/page/.',
      '/a/../page',
      '/page%00',
      '/page\\',
      '/%2e/page',
      '*',
      '/page//more-time',
    ];
    for (const path of spellings) {
      const answer = await raw(web.port, `GET ${path} HTTP/1.1\r\nHost: ${web.host}\r\nConnection: close\r\n\r\n`);
      assert.match(answer.text, /^HTTP\/1.1 40[04] /, path);
    }
  });

  it('errors tell a sentence and a number, never what broke (SEC-30)', async () => {
    const { body } = await web.ask({ path: '/throws' });
    const reference = /number for your helpdesk: ([0-9A-F]{10})/.exec(body)?.[1];
    assert.ok(reference && web.lines.some((line) => line.includes(reference)), 'the number is in the log');
    assert.doesNotMatch(body, /kaboom|secret/);
  });

  describe('slow and large clients (SEC-127)', () => {
    const start = (more: string): string => `POST /page HTTP/1.1\r\nHost: ${web.host}\r\n${more}`;
    const form = 'Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\n';

    it('ends idle connections at 5 s, a drip of headers at 10 s and of a body at 15 s, and answers others meanwhile', async function () {
      this.timeout(25_000);
      const headers = raw(web.port, start('X-A: '), { text: 'a', everyMs: 500 });
      const idle = raw(web.port, `GET /assets/icon.svg HTTP/1.1\r\nHost: ${web.host}\r\n\r\n`);
      const body = raw(web.port, start(`${form}Content-Length: 1000\r\n\r\n`), { text: 'a', everyMs: 500 });
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      assert.equal((await web.ask({ path: '/p/abc' })).status, 200);
      const [quiet, slowHeaders, slowBody] = await Promise.all([idle, headers, body]);
      assert.ok(quiet.ms > 4_000 && quiet.ms < 9_000, `${quiet.ms} ms`);
      assert.match(slowHeaders.text, /^HTTP\/1.1 408 /);
      assert.ok(slowHeaders.ms > 9_000 && slowHeaders.ms < 13_000, `${slowHeaders.ms} ms`);
      assert.ok(slowBody.ms > 14_000 && slowBody.ms < 18_000, `${slowBody.ms} ms`);
    });

    it('headers above 16 KiB are refused', async () => {
      assert.match((await raw(web.port, start(`X-A: ${'a'.repeat(17 * 1_024)}\r\n\r\n`))).text, /^HTTP\/1.1 431 /);
    });

    it('upgrades are refused and leave nothing behind', async () => {
      const upgrade = start('Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
      assert.match((await raw(web.port, upgrade)).text, /^HTTP\/1.1 400 /);
      assert.match((await raw(web.port, `CONNECT evil.example:443 HTTP/1.1\r\nHost: ${web.host}\r\n\r\n`)).text, /^$/);
    });

    it('not HTTP at all is refused', async () => {
      assert.match(
        (await raw(web.port, '\u0016\u0003\u0001 hello\r\n\r\n')).text,
        /^HTTP\/1.1 400 Bad Request\r\nConnection: close/,
      );
    });

    const post = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
      web.ask({
        method: 'POST',
        path: '/page',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers },
      });

    it('large and compressed bodies are refused, unread', async () => {
      assert.equal((await post(`choice=${'a'.repeat(64 * 1_024)}`)).status, 413);
      assert.equal((await post('a'.repeat(1_024 * 1_024))).status, 413);
      assert.equal((await post(gzipSync('choice=submit'), { 'content-encoding': 'gzip' })).status, 415);
      assert.equal((await post('choice=submit', { 'content-encoding': 'identity' })).status, 415);
      assert.deepEqual(web.desk.calls, []);
    });

    it('1,000 connections are the most', () =>
      assert.equal((web.server.server as { maxConnections?: number }).maxConnections, 1_000));
  });

  it('closing lets a running answer finish and hangs on nothing', async () => {
    const other = await startWebWorld();
    other.server.get('/slow', async (_request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      response.end('done');
    });
    const running = other.ask({ path: '/slow', headers: { connection: 'keep-alive' } });
    const half = raw(other.port, `POST /page HTTP/1.1\r\nHost: ${other.host}\r\n`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const started = performance.now();
    await other.stop();
    assert.equal((await running).body, 'done');
    await half;
    assert.ok(performance.now() - started < 2_000);
    await assert.rejects(other.ask({ path: '/page' }));
  });
});
