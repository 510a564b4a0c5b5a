import assert from 'node:assert/strict';
import { Policy } from '../../src/core/policy.ts';
import { type Logo, logoOf } from '../../src/web/pages/logo.ts';

const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(64)]);
const address = 'https://brand.corp.test/logo.png';

describe('the logo on pages', () => {
  let asked: string[];
  let answer: () => Response | Promise<Response>;
  let now: number;
  let url: string | null;
  let warned: string[];
  let logo: Logo;
  beforeEach(() => {
    asked = [];
    warned = [];
    now = 1_000;
    url = address;
    answer = () => new Response(png);
    logo = logoOf(
      {
        branding: async () => Policy.parse({ branding: { logo: url } }),
        now: () => now,
        log: { info: () => {}, warn: (message) => void warned.push(message), error: () => {} },
      },
      async (from, options) => {
        asked.push(from);
        assert.equal(options.redirect, 'error');
        assert.equal(options.credentials, 'omit');
        return answer();
      },
    );
  });

  it('is fetched once an hour, however many ask, and served by us as what it is', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => logo()));
    for (const reply of replies) assert.deepEqual([reply?.status, reply?.type], [200, 'image/png']);
    assert.deepEqual(asked, [address]);
    now += 3_600_001;
    await logo();
    assert.equal(asked.length, 2);
  });

  it('another one in the policy is fetched at once; none is none, and nobody is asked', async () => {
    await logo();
    url = 'https://brand.corp.test/other.png';
    await logo();
    assert.deepEqual(asked, [address, url]);
    url = null;
    assert.equal(await logo(), null);
    assert.equal(asked.length, 2);
  });

  for (const [what, bad] of Object.entries<() => Response | Promise<Response>>({
    'a page': () => new Response('<html><script>alert(1)</script>', { headers: { 'content-type': 'image/png' } }),
    'an SVG, which is a document': () =>
      new Response('<svg xmlns="http://www.w3.org/2000/svg"></svg>', { headers: { 'content-type': 'image/svg+xml' } }),
    'too large': () => new Response(Buffer.concat([png, Buffer.alloc(300_000)])),
    nothing: () => new Response(null),
    'a refusal': () => new Response(png, { status: 403 }),
    'an outage': () => Promise.reject(new TypeError('fetch failed')),
  }))
    it(`${what} is no logo: the page does without, and it is tried again in a minute`, async () => {
      answer = bad;
      assert.equal(await logo(), null);
      assert.equal(await logo(), null);
      assert.deepEqual([asked.length, warned.length], [1, 1]);
      now += 60_001;
      answer = () => new Response(png);
      assert.equal((await logo())?.type, 'image/png');
    });

  for (const [type, begins] of [
    ['image/jpeg', '\xff\xd8\xff\xe0'],
    ['image/gif', 'GIF89a'],
    ['image/webp', 'RIFF\x10\x00\x00\x00WEBP'],
  ] as const)
    it(`${type} is told by its first bytes`, async () => {
      answer = () => new Response(Buffer.from(`${begins}${'x'.repeat(32)}`, 'latin1'));
      assert.equal((await logo())?.type, type);
    });
});
