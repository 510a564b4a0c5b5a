import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { alarmedKeys } from '../../src/runtime/alarmed-keys.ts';
import { Secret } from '../../src/runtime/secrets.ts';
import { openKeys } from '../../src/store/key-ring.ts';
import { broughtAccess, giveAccess } from '../../src/web/pages/access-cookie.ts';
import type { PageRequest, PagesContext } from '../../src/web/pages/context.ts';
import { cookiesFor } from '../../src/web/pages/cookies.ts';
import { storeFolder } from '../world/folder.ts';

const part = (text: string): string => Buffer.from(text).toString('base64url');
const jwtOf = (claims: object): string => `${part('{"alg":"RS256"}')}.${part(JSON.stringify(claims))}.${part('signature')}`;
const token = jwtOf({ oid: 'ana', scp: 'User-PasswordProfile.ReadWrite.All' });
const [session, other] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')];

describe("a person's access token in their browser", () => {
  const folder = storeFolder('latchkey-access-');
  const alarms: string[] = [];
  const log = { info: () => {}, warn: () => {}, error: (message: string) => void alarms.push(message) };
  const keys = alarmedKeys(openKeys({ file: join(folder, 'keys.json'), isProduction: false }), log);
  let now = 1_000_000;
  const context = { keys, cookies: cookiesFor('https://reset.fernhill.example'), now: () => now } as unknown as PagesContext;
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    now = 1_000_000;
    alarms.length = 0;
  });

  const given = (value = token, lastsMs = 3_600_000): string =>
    giveAccess(context, session, { value: new Secret(value), expiresAt: now + lastsMs });
  const sent = (line: string): PageRequest => ({ headers: { cookie: line.split(';')[0] ?? '' } }) as unknown as PageRequest;
  const brought = (line: string, of = session): string | null => broughtAccess(context, sent(line), of);

  it('is a cookie of this host alone, out of the reach of scripts, for ten minutes', () => {
    const line = given();
    assert.match(line, /^__Host-latchkey-access=[\w.-]+; Path=\/; Max-Age=600; HttpOnly; SameSite=Strict; Secure$/);
    for (const secret of [token, part('{"alg":"RS256"}'), part(token)]) assert.ok(!line.includes(secret));
    assert.equal(brought(line), token);
  });

  it('lives no longer than the token itself', () => {
    const line = given(token, 60_000);
    assert.match(line, /Max-Age=60;/);
    now += 59_999;
    assert.equal(brought(line), token);
    now += 1;
    assert.equal(brought(line), null);
  });

  it('is of one page session; another one gets nothing from it, and nobody is alarmed', () => {
    assert.equal(brought(given(), other), null);
    assert.equal(brought(''), null);
    assert.equal(brought('__Host-latchkey-access=v1.k.nonce.sealed'), null);
    assert.deepEqual(alarms, []);
  });

  it('gives back nothing when a character of it is another', () => {
    const line = given();
    const end = line.indexOf(';');
    for (let at = '__Host-latchkey-access='.length; at < end; at += 7) {
      const changed = `${line.slice(0, at)}${line[at] === 'A' ? 'B' : 'A'}${line.slice(at + 1)}`;
      assert.notEqual(brought(changed), token);
    }
  });

  it('gives every form of token back as it was', () => {
    const forms = [
      'opaque-token',
      'a.b',

      jwtOf({ text: 'line\nfeed' }),
      `${part('{"a": 1 }')}.${part('\u00ff{')}.x`,
    ];
    for (const value of forms) assert.equal(brought(given(value)), value);
  });

  it('holds tokens of 3,300 characters, and says so where one is too long for a browser', () => {
    const longer = jwtOf({ pad: randomBytes(1_250).toString('hex') });
    assert.ok(longer.length > 3_300);
    assert.equal(brought(given(longer)), longer);
    assert.throws(() => given(jwtOf({ pad: randomBytes(1_900).toString('hex') })), { code: 'access-token-too-long' });
  });
});
