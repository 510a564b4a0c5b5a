import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { addressReader, sourceOf } from '../../src/web/client-address.ts';
import { brandColours, brandSheet, contrast } from '../../src/web/pages/brand.ts';
import { cookiesFor } from '../../src/web/pages/cookies.ts';
import { parseForm } from '../../src/web/pages/form.ts';
import { html } from '../../src/web/pages/html.ts';

describe('the brand colour', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

  it('knows contrast as WCAG counts it', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });

  it('any colour of the policy stays readable on light and dark pages', () => {
    fc.assert(
      fc.property(colour, (given) => {
        const { area, onArea, accentOnLight, accentOnDark } = brandColours(given);
        assert.equal(area, given);
        assert.ok(contrast(onArea, area) >= 4.5);
        for (const page of ['#ffffff', '#f3f5f8']) assert.ok(contrast(accentOnLight, page) >= 4.5);
        for (const page of ['#14171c', '#1e2229', '#272c34']) assert.ok(contrast(accentOnDark, page) >= 4.5);
      }),
    );
  });

  it('leaves a readable colour as it is', () => assert.match(brandSheet('#1f5fa8'), /--accent:#1f5fa8/));
});

describe('the stylesheet', () => {
  const sheet = readFileSync('src/web/assets/style.css', 'utf8');

  it('has no left and no right, so that right-to-left needs nothing of its own', () =>
    assert.doesNotMatch(sheet, /(?<![\w-])(left|right|margin-(left|right)|padding-(left|right)|border-(left|right))\s*:/));
  it('asks nobody else for anything', () => assert.doesNotMatch(sheet, /@import|url\(/));
});

describe('where a request comes from', () => {
  const request = (peer: string, forwarded?: string): IncomingMessage =>
    ({
      socket: { remoteAddress: peer },
      headersDistinct: forwarded === undefined ? {} : { 'x-forwarded-for': [forwarded] },
    }) as never;

  it('is the peer, whatever it says of itself', () => {
    const addressOf = addressReader([]);
    assert.equal(addressOf(request('203.0.113.9', '198.51.100.1')), '203.0.113.9');
    assert.equal(addressOf(request('::ffff:203.0.113.9')), '203.0.113.9');
  });

  it('is what a configured proxy says, and no further than the proxies vouch', () => {
    const addressOf = addressReader(['10.0.0.0/8', '2001:db8:1::1']);
    assert.equal(addressOf(request('10.1.2.3', '198.51.100.1')), '198.51.100.1');
    assert.equal(addressOf(request('10.1.2.3', 'forged, 198.51.100.1')), '198.51.100.1');
    assert.equal(addressOf(request('10.1.2.3', '192.0.2.66, 198.51.100.1, 10.9.9.9')), '198.51.100.1');
    assert.equal(addressOf(request('2001:db8:1::1', '198.51.100.1:4711')), '198.51.100.1');
    assert.equal(addressOf(request('10.1.2.3', 'not an address')), '10.1.2.3');
    assert.equal(addressOf(request('10.1.2.3')), '10.1.2.3');
  });

  it('takes IPv6 by the /64', () => {
    assert.equal(sourceOf('2001:db8:0:7::1'), '2001:db8:0:7::/64');
    assert.equal(sourceOf('2001:db8:0:7:ffff::2'), '2001:db8:0:7::/64');
    assert.equal(sourceOf('2001:0db8:0000:0007::3'), '2001:db8:0:7::/64');
    assert.notEqual(sourceOf('2001:db8:0:8::1'), sourceOf('2001:db8:0:7::1'));
    assert.equal(sourceOf('::1'), '0:0:0:0::/64');
    assert.equal(sourceOf('64:ff9b::192.0.2.1'), '64:ff9b:0:0::/64');
  });
});

describe('the html tag', () => {
  it('escapes text, keeps markup, joins lists and leaves nothing out of nothing', () => {
    const evil = `<script>"'\`&`;
    assert.equal(
      html`<p title="${evil}">${evil}</p>`.text,
      '<p title="&lt;script&gt;&quot;&#39;&#96;&amp;">&lt;script&gt;&quot;&#39;&#96;&amp;</p>',
    );
    assert.equal(html`${[1, html`<b>`, null]}${false}${undefined}`.text, '1<b>');
  });
});

describe('a form', () => {
  const parse = (text: string) => {
    const form = parseForm(Buffer.from(text), ['a', 'b']);
    return form.ok ? Object.fromEntries(form.value) : form.reason;
  };

  it('reads what a browser sends', () => {
    assert.deepEqual(parse('a=1&b=two+words%21'), { a: '1', b: 'two words!' });
    assert.deepEqual(parse('a=%F0%9F%90%99=&b='), { a: '🐙=', b: '' });
    assert.deepEqual(parse(''), {});
  });

  for (const [name, text] of [
    ['a repeated field', 'a=1&a=2'],
    ['a repeated field, spelled otherwise', 'a=1&%61=2'],
    ['an unknown field', 'c=1'],
    ['a list', 'a%5B%5D=1'],
    ['an object with operators', 'a%5B$ne%5D=1'],
    ['a way to a prototype', '__proto__=1'],
    ['an escape that is broken', 'a=%zz'],
    ['an escape that is not UTF-8', 'a=%ff'],
    ['bytes that no form sends', 'a=é'],
  ] as const)
    it(`refuses ${name}`, () => assert.equal(parse(text), 'malformed'));

  it('is not stalled by long repetitions', () => {
    const started = performance.now();
    for (const unit of ['a', '=', '&', '%', '+', '%25']) parse(`a=${unit.repeat(64_000)}`);
    assert.ok(performance.now() - started < 5_000); // anything but linear would take minutes
  });
});

describe('cookies', () => {
  it('are bound to host and https', () => {
    const cookies = cookiesFor('https://reset.contoso.example');
    assert.equal(
      cookies.give('session', 'abc', 60),
      '__Host-latchkey=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Strict; Secure',
    );
  });

  it('do without https on this machine only', () => {
    for (const base of ['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1'])
      assert.doesNotMatch(cookiesFor(base).take('session'), /Secure|__Host/);
    for (const base of ['http://10.0.0.1', 'http://reset.contoso.example', 'http://127.0.0.1.evil.example', 'ftp://localhost'])
      assert.throws(() => cookiesFor(base), { code: 'insecure-base-url' });
  });

  it('two of one name are none', () => {
    const { read } = cookiesFor('http://localhost');
    const request = (cookie?: string): IncomingMessage => ({ headers: { cookie } }) as never;
    assert.equal(read(request('other=1; latchkey=abc'), 'session'), 'abc');
    assert.equal(read(request('latchkey=abc; latchkey=def'), 'session'), null);
    assert.equal(read(request('latchkey=<script>'), 'session'), null);
    assert.equal(read(request(), 'session'), null);
  });
});
