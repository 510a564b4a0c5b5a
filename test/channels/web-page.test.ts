import assert from 'node:assert/strict';
import { type Answer, type Asking, startWebWorld, type WebWorld } from './web-world.ts';

const field = (body: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
const cookiesOf = ({ headers }: Answer): string => (headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');
const encode = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString();

describe('the one-time page', () => {
  let web: WebWorld;
  before(async () => {
    web = await startWebWorld({ publicBaseUrl: 'https://reset.contoso.example' });
  });
  after(() => web.stop());
  afterEach(() => {
    web.clock.offsetMs += 3_600_000; // every test starts with fresh limits
  });

  const post = (path: string, fields: Readonly<Record<string, string>>, cookie: string, change: Partial<Asking> = {}) =>
    web.ask({
      method: 'POST',
      path,
      body: encode(fields),
      ...change,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        origin: 'null',
        cookie,
        ...change.headers,
      },
    });

  /** Opens the form of a link as a browser would. */
  const opened = async (path = web.desk.opens(web.desk.page), cookie = '') => {
    const answer = await web.ask({ path, headers: { cookie } });
    return { path, answer, cookie: cookiesOf(answer), token: field(answer.body, 'form-token') };
  };
  const claimed = async () => {
    const { path, cookie, token } = await opened();
    const answer = await post(path, { 'form-token': token, 'page-code': '123456' }, cookie);
    const session = /__Host-latchkey=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[0] ?? '';
    return { answer, session };
  };
  const asked = (call: string) => web.desk.calls.filter((one) => one.call === call);

  describe('claiming a link', () => {
    it('with code and form: sent on to the page with a session of its own (SEC-67)', async () => {
      const { answer, session } = await claimed();
      assert.deepEqual([answer.status, answer.headers.location], [303, '/page']);
      assert.match(
        String(answer.headers['set-cookie']),
        /__Host-latchkey=[\w-]{43}; Path=\/; Max-Age=900; HttpOnly; SameSite=Strict; Secure/,
      );
      assert.match(String(answer.headers['set-cookie']), /__Host-latchkey-claim=; Path=\/; Max-Age=0/);
      assert.equal((await web.ask({ path: '/page', headers: { cookie: session } })).status, 200);
    });

    it('looking changes nothing, for every previewer and scanner (SEC-62)', async () => {
      const path = web.desk.opens(web.desk.page);
      const agents = ['Slackbot-LinkExpanding 1.0', 'Microsoft Office SafeLinks', 'facebookexternalhit/1.1', 'BarracudaCentral'];
      for (let look = 0; look < 20; look += 1)
        await web.ask({
          method: look % 3 === 0 ? 'HEAD' : 'GET',
          path,
          headers: {
            'user-agent': agents[look % 4] ?? '',
            accept: look % 2 ? 'application/json' : 'text/html',
            'sec-purpose': 'prefetch;prerender',
          },
        });
      assert.deepEqual(web.desk.calls, []);
      const { answer, cookie, token } = await opened(path);
      assert.doesNotMatch(answer.body, /autosubmit|onload|refresh/i);
      assert.equal((await post(path, { 'form-token': token, 'page-code': '123456' }, cookie)).status, 303);
    });

    it('every bad link gives the same page, status and headers (SEC-29)', async () => {
      const answers: [string, Answer][] = [];
      const follow = async (name: string, path: string, code: string): Promise<void> => {
        const { cookie, token } = await opened(path);
        answers.push([name, await post(path, { 'form-token': token, 'page-code': code }, cookie)]);
      };
      await follow('unknown', `/p/${'A'.repeat(43)}`, '123456');
      await follow('wrong code', web.desk.opens(web.desk.page), '000000');
      await follow('malformed', '/p/abc', '123456');
      await follow('too long', `/p/${'A'.repeat(90)}`, '123456');
      await claimed();
      await follow('used', `/p/${web.desk.token}`, '123456');
      answers.push(['no session', await web.ask({ path: '/page' })]);
      answers.push([
        'foreign session',
        await web.ask({ path: '/page', headers: { cookie: `__Host-latchkey=${'A'.repeat(43)}` } }),
      ]);
      const [[, first] = assert.fail('none')] = answers;
      for (const [name, { status, headers, body }] of answers) {
        assert.equal(status, 404, name);
        assert.equal(body, first.body, name);
        assert.deepEqual(
          [headers['set-cookie'], headers['content-length']],
          [first.headers['set-cookie'], first.headers['content-length']],
          name,
        );
      }
      assert.doesNotMatch(first.body, new RegExp(web.desk.token));
      const claims = asked('claim') as readonly { token: string }[];
      assert.ok(claims.every(({ token }) => token.length === 43));
    });

    it('forms of every link look alike', async () => {
      const bare = async (path: string) => (await opened(path)).answer.body.replaceAll(/\/p\/[^"]+|value="[^"]*"/g, '');
      assert.equal(await bare(web.desk.opens(web.desk.page)), await bare('/p/nonsense'));
    });

    it('bad links take as long as each other', async () => {
      const medianOf = async (path: string): Promise<number> => {
        const times: number[] = [];
        const { cookie, token } = await opened(path);
        for (let run = 0; run < 15; run += 1) {
          const started = performance.now();
          await post(path, { 'form-token': token, 'page-code': '000000' }, cookie);
          times.push(performance.now() - started);
        }
        web.clock.offsetMs += 3_600_000;
        return times.sort((a, b) => a - b)[7] ?? 0;
      };
      const medians = [
        await medianOf('/p/abc'),
        await medianOf(web.desk.opens(web.desk.page)),
        await medianOf(`/p/${'B'.repeat(43)}`),
      ];
      assert.ok(Math.max(...medians) - Math.min(...medians) < 20, medians.join(' '));
    });

    it('a value the browser brought is never adopted (SEC-67)', async () => {
      const planted = `__Host-latchkey=${'P'.repeat(43)}`;
      const path = web.desk.opens(web.desk.page);
      const { cookie, token } = await opened(path, `${planted}; __Host-latchkey-claim=mine`);
      assert.doesNotMatch(cookie, /=mine/);
      const answer = await post(path, { 'form-token': token, 'page-code': '123456' }, `${planted}; ${cookie}`);
      assert.equal(answer.status, 303);
      assert.doesNotMatch(String(answer.headers['set-cookie']), /PPPP/);
      assert.equal((await web.ask({ path: '/page', headers: { cookie: planted } })).status, 404);
    });

    it('a reload keeps the form of another tab good; an old one is not', async () => {
      const first = await opened();
      const second = await opened(first.path, first.cookie);
      assert.equal(second.cookie, first.cookie);
      web.clock.offsetMs += 15 * 60_000;
      const late = await post(first.path, { 'form-token': first.token, 'page-code': '123456' }, first.cookie);
      assert.equal(late.status, 403);
      assert.deepEqual(web.desk.calls, []);
    });

    it('the page code may be typed with spaces, and is handed on as it is', async () => {
      const { path, cookie, token } = await opened();
      await post(path, { 'form-token': token, 'page-code': '123 456' }, cookie);
      assert.equal((asked('claim')[0] as { pageCode: string }).pageCode, '123 456');
    });
  });

  describe('who may send a form (SEC-66)', () => {
    const refusals: readonly (readonly [string, Partial<Asking>, number])[] = [
      ['from another site', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
      ['from a sibling site', { headers: { 'sec-fetch-site': 'same-site' } }, 403],
      ['from nowhere', { headers: { 'sec-fetch-site': 'none' } }, 403],
      ['a foreign origin', { headers: { origin: 'https://evil.example' } }, 403],
      ['our origin over http', { headers: { origin: 'http://reset.contoso.example' } }, 403],
      ['text/plain', { headers: { 'content-type': 'text/plain' } }, 415],
      ['JSON', { headers: { 'content-type': 'application/json' } }, 415],
      ['multipart', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }, 415],
      ['no type', { headers: { 'content-type': '' } }, 415],
      ['another charset', { headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-16' } }, 415],
      ['a query', { path: '/page?choice=submit' }, 400],
    ];
    const send = { choice: 'submit', 'new-password': 'ferry marble onion', 'new-password-again': 'ferry marble onion' };

    for (const [name, change, status] of refusals)
      it(`${name} is refused at the page, with no effect`, async () => {
        const { session } = await claimed();
        const form = { 'form-token': web.desk.state().formToken, ...send };
        assert.equal((await post('/page', form, session, change)).status, status);
        assert.deepEqual(asked('submit'), []);
      });

    for (const [name, change, status] of refusals.slice(0, 10))
      it(`${name} is refused at the claim, with no effect`, async () => {
        const { path, cookie, token } = await opened();
        assert.equal((await post(path, { 'form-token': token, 'page-code': '123456' }, cookie, change)).status, status);
        assert.deepEqual(asked('claim'), []);
      });

    it('no origin at all, and Origin null without Sec-Fetch-Site', async () => {
      const { path, cookie, token } = await opened();
      const body = encode({ 'form-token': token, 'page-code': '123456' });
      const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie };
      assert.equal((await web.ask({ method: 'POST', path, body, headers })).status, 403);
      assert.equal((await web.ask({ method: 'POST', path, body, headers: { ...headers, origin: 'null' } })).status, 403);
      assert.deepEqual(asked('claim'), []);
      const own = { ...headers, origin: 'https://reset.contoso.example' };
      assert.equal((await web.ask({ method: 'POST', path, body, headers: own })).status, 303);
    });

    it('a claim needs its own token, of its own link and browser', async () => {
      const mine = await opened();
      const other = await opened('/p/another-link');
      for (const [token, cookie] of [
        ['', mine.cookie],
        [other.token, mine.cookie],
        [mine.token, other.cookie],
        [mine.token, ''],
        [mine.token, mine.cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
      ] as const)
        assert.equal((await post(mine.path, { 'form-token': token, 'page-code': '123456' }, cookie)).status, 403);
      assert.deepEqual(asked('claim'), []);
    });

    it('GET with parameters does nothing; other methods are refused', async () => {
      const { session } = await claimed();
      assert.equal((await web.ask({ path: `/page?${encode(send)}`, headers: { cookie: session } })).status, 404);
      for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])
        assert.equal((await web.ask({ method, path: '/page', headers: { cookie: session } })).status, 405, method);
      assert.deepEqual(asked('submit'), []);
    });
  });

  describe('inside a session', () => {
    const token = (): string => web.desk.state().formToken;

    it('hands the typed fields on, once, and goes back to the page', async () => {
      const { session } = await claimed();
      const answer = await post(
        '/page',
        { 'form-token': token(), choice: 'submit', 'new-password': 'ferry é 🐙', 'new-password-again': '' },
        session,
      );
      assert.deepEqual([answer.status, answer.headers.location, answer.body], [303, '/page', '']);
      assert.deepEqual(asked('submit'), [
        {
          call: 'submit',
          choice: 'submit',
          fields: { 'new-password': 'ferry é 🐙', 'new-password-again': '' },
          source: '127.0.0.1',
        },
      ]);
    });

    for (const [name, fields] of [
      ['an unknown field', { choice: 'submit', admin: '1' }],
      ['an unknown choice', { choice: 'constructor' }],
      ['no choice', {}],
    ] as const)
      it(`${name} is refused`, async () => {
        const { session } = await claimed();
        assert.equal((await post('/page', { 'form-token': token(), ...fields }, session)).status, 400);
        assert.deepEqual(asked('submit'), []);
      });

    it('repeated fields are refused (SEC-15)', async () => {
      const { session } = await claimed();
      const body = `${encode({ 'form-token': token(), choice: 'submit', 'new-password': 'a' })}&new-password=b`;
      assert.equal((await post('/page', {}, session, { body })).status, 400);
      assert.deepEqual(asked('submit'), []);
    });

    it('an older form is told so and shows where one is now', async () => {
      const { session } = await claimed();
      const old = token();
      web.desk.movesOn({ kind: 'recovery-codes' });
      const answer = await post('/page', { 'form-token': old, choice: 'submit' }, session);
      assert.equal(answer.status, 409);
      assert.match(answer.body, /That form was out of date/);
      assert.match(answer.body, /Your recovery codes/);
    });

    it('the end is shown once, and the session is gone', async () => {
      const { session } = await claimed();
      const page = {
        kind: 'message',
        tone: 'good',
        title: { say: 'outcome.reset.done' },
        body: [{ say: 'outcome.reset.done.next' }],
      } as const;
      web.desk.answer = ({ policy, locale }) => ({ kind: 'over', page, policy, locale });
      const answer = await post('/page', { 'form-token': token(), choice: 'submit' }, session);
      assert.equal(answer.status, 200);
      assert.match(answer.body, /Your password was reset/);
      assert.match(String(answer.headers['set-cookie']), /__Host-latchkey=; Path=\/; Max-Age=0/);
      assert.equal((await web.ask({ path: '/page', headers: { cookie: session } })).status, 404);
      assert.equal((await post('/page', { 'form-token': token(), choice: 'submit' }, session)).status, 404);
    });

    it('a secret is in the answer to the press and on no other response (SEC-41)', async () => {
      web.desk.page = { kind: 'authenticator-key' };
      const { session } = await claimed();
      const secret = 'JBSWY3DPEHPK3PXP';
      web.desk.reveals({ kind: 'authenticator-key', secret, uri: `otpauth://totp/a?secret=${secret}`, account: 'ana' });
      const shown = await post('/page', { 'form-token': token(), choice: 'reveal' }, session);
      assert.match(shown.body, /JBSW Y3DP EHPK 3PXP/);
      assert.match(shown.body, /<svg /);
      const again = await web.ask({ path: '/page', headers: { cookie: session } });
      assert.doesNotMatch(again.body, /JBSW|<svg|otpauth/);
    });

    it('what people and directories are called is shown as text', async () => {
      const evil = '"><script>alert(1)</script>';
      const before = [web.desk.policy, web.desk.login] as const;
      web.desk.policy = { ...web.desk.policy, branding: { ...web.desk.policy.branding, organisation: evil } };
      web.desk.login = evil;
      web.desk.page = { kind: 'new-password', withCurrent: true };
      const { session } = await claimed();
      const { body } = await web.ask({ path: '/page', headers: { cookie: session } });
      assert.doesNotMatch(body, /<script>/);
      [web.desk.policy, web.desk.login] = before;
    });

    it('more time: back to the page, numbers for the script, a tab of its own where the page shows a secret', async () => {
      const { session } = await claimed();
      const plain = await post('/page/more-time', { 'form-token': token() }, session);
      assert.deepEqual([plain.status, plain.headers.location], [303, '/page']);
      const json = await post('/page/more-time', { 'form-token': token() }, session, { headers: { accept: 'application/json' } });
      const { secondsLeft, sentences, canExtend } = JSON.parse(json.body);
      assert.ok(secondsLeft > 295 && secondsLeft <= 300 && canExtend);
      assert.equal(sentences.length, 5);
      assert.match(sentences[0], /about one minute unless/);
      const tab = await post('/page/more-time', { 'form-token': token(), from: 'revealed' }, session);
      assert.match(tab.body, /You have more time/);
      assert.equal((await post('/page/more-time', { 'form-token': 'x' }, session)).status, 404);
    });

    it('the meter judges on the server and says nothing of the candidate (SEC-72)', async () => {
      const { session } = await claimed();
      const weak = await post('/page/strength', { candidate: 'onion' }, session);
      assert.deepEqual(JSON.parse(weak.body), {
        score: 1,
        says: ['How hard it is to guess: Weak.', 'Add another word or two, the less usual the better.'],
      });
      await post('/page/strength', { candidate: 'x'.repeat(60_000) }, session);
      assert.equal((asked('strength').at(-1) as { candidate: string }).candidate.length, 256);
      assert.equal((await post('/page/strength', { candidate: 'onion' }, '')).status, 404);
      assert.equal(
        (await post('/page/strength', { candidate: 'onion' }, session, { headers: { 'sec-fetch-site': 'cross-site' } })).status,
        403,
      );
      assert.equal((await web.ask({ path: '/page/strength', headers: { cookie: session } })).status, 405);
    });
  });

  describe('limits by source (SEC-35)', () => {
    it('60 requests a minute, whatever a client says of where it comes from', async () => {
      const statuses: number[] = [];
      for (let count = 0; count < 62; count += 1)
        statuses.push((await web.ask({ path: '/p/abc', headers: { 'x-forwarded-for': `198.51.100.${count}` } })).status);
      assert.deepEqual(statuses.slice(58), [200, 200, 429, 429]);
      const refused = await web.ask({ path: '/page' });
      assert.ok(Number(refused.headers['retry-after']) > 0 && Number(refused.headers['retry-after']) <= 60);
      assert.match(refused.body, /Too many requests/);
      web.clock.offsetMs += 60_001;
      assert.equal((await web.ask({ path: '/p/abc' })).status, 200);
    });

    it('20 bad links in ten minutes; then even a good one waits', async () => {
      const { path, cookie, token } = await opened();
      for (let count = 0; count < 20; count += 1)
        assert.equal((await post(path, { 'form-token': token, 'page-code': '000000' }, cookie)).status, 404);
      const good = (): Promise<Answer> => post(path, { 'form-token': token, 'page-code': '123456' }, cookie);
      assert.equal((await good()).status, 429);
      assert.equal(asked('claim').length, 20);
      web.clock.offsetMs += 10 * 60_000 + 1;
      assert.equal((await good()).status, 303);
    });

    it('the meter has a limit of its own for each session', async () => {
      const { session } = await claimed();
      const statuses: number[] = [];
      for (let count = 0; count < 92; count += 1)
        statuses.push((await post('/page/strength', { candidate: 'a' }, session)).status);
      assert.deepEqual(statuses.slice(88), [200, 200, 429, 429]);
      assert.equal((await web.ask({ path: '/page', headers: { cookie: session } })).status, 200);
    });

    it('a limit that cannot be read refuses', async () => {
      const down = await startWebWorld({
        sessions: (real) =>
          Object.assign(Object.create(real), { count: () => Promise.reject(new Error('ECONNREFUSED 10.0.0.7')) }),
      });
      const answer = await down.ask({ path: '/p/abc' });
      assert.equal(answer.status, 500);
      assert.doesNotMatch(answer.body, /ECONN|10\.0/);
      assert.deepEqual(down.desk.calls, []);
      await down.stop();
    });
  });

  it('an outage is a sentence and a number, in the log with its code (SEC-30)', async () => {
    const { session } = await claimed();
    web.desk.isDown = true;
    for (const answer of [
      await web.ask({ path: '/page', headers: { cookie: session } }),
      await post('/page', { 'form-token': web.desk.state().formToken, choice: 'submit' }, session),
    ]) {
      assert.equal(answer.status, 503);
      assert.match(answer.body, /Something is not working on our side/);
      assert.doesNotMatch(answer.body, /store|redis|ECONN|10\.0/i);
      const reference = /([0-9A-F]{10})/.exec(answer.body)?.[1] ?? 'none';
      assert.ok(web.lines.some((line) => line.includes(reference) && line.includes('store-unavailable')));
    }
    web.desk.isDown = false;
  });

  it('no log line has a token, cookie, code or password in it (SEC-116)', async () => {
    const canary = 'canary-ferry-marble';
    const { answer, session } = await claimed();
    await post('/page', { 'form-token': web.desk.state().formToken, choice: 'submit', 'new-password': canary }, session);
    web.desk.isDown = true;
    await post('/page', { 'form-token': 'x', choice: 'submit', 'new-password': canary }, session);
    await web.ask({ path: `/p/${web.desk.token}`, method: 'DELETE' });
    await post(`/p/${web.desk.token}`, { 'page-code': canary }, session);
    web.desk.isDown = false;
    const secrets = [canary, web.desk.token, session.split('=')[1] ?? 'none', cookiesOf(answer), 'ECONNREFUSED'];
    for (const secret of secrets) assert.ok(!web.lines.join('\n').includes(secret), secret);
  });
});
