import assert from 'node:assert/strict';
import { generateSync } from 'otplib';
import { newAuthenticatorKey, sixDigits, stepAt, stepsOf } from '../../../src/methods/totp.ts';

/** ASCII `12345678901234567890` in base32: the key of RFC 6238 appendix B for SHA-1. */
const rfcKey = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const vectors: readonly (readonly [number, string])[] = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
];

describe('time-based codes', () => {
  for (const [seconds, code] of vectors) {
    it(`RFC 6238 at ${seconds} s: ${code} by the library`, () => {
      assert.equal(generateSync({ secret: rfcKey, epoch: seconds, digits: 8, algorithm: 'sha1', period: 30 }), code);
    });
    it(`RFC 6238 at ${seconds} s: the last six digits are right here`, () => {
      assert.deepEqual(stepsOf(rfcKey, code.slice(2), seconds * 1000, 1), [Math.floor(seconds / 30)]);
    });
  }

  describe('the window', () => {
    const now = 1_234_567_890_000;
    const codeAt = (step: number) => generateSync({ secret: rfcKey, epoch: step * 30, digits: 6, algorithm: 'sha1', period: 30 });
    for (const [window, apart, isRight] of [
      [1, -2, false],
      [1, -1, true],
      [1, 0, true],
      [1, 1, true],
      [1, 2, false],
      [0, -1, false],
      [0, 0, true],
      [0, 1, false],
    ] as const)
      it(`of ${window}: a code ${apart} steps away is ${isRight ? 'right' : 'wrong'}, wherever in its step we are`, () => {
        for (const into of [0, 15_000, 29_999])
          assert.deepEqual(
            stepsOf(rfcKey, codeAt(stepAt(now) + apart), stepAt(now) * 30_000 + into, window),
            isRight ? [stepAt(now) + apart] : [],
          );
      });
  });

  it('takes six ASCII digits with white space anywhere, and nothing else', () => {
    for (const typed of ['123456', ' 123456', '123 456', '1 2 3 4 5 6 ', '123\u00a0456', '123456\n'])
      assert.equal(sixDigits(typed), '123456');
    for (const typed of [
      '',
      '12345',
      '1234567',
      '12345a',
      '１２３４５６',
      '١٢٣٤٥٦',
      '+12345',
      '-12345',
      '12345.',
      '123-456',
      '0x1234',
    ])
      assert.equal(sixDigits(typed), null, typed);
  });

  it('a new key has 160 bits and says what every app understands', () => {
    const { secret, uri } = newAuthenticatorKey('ana@corp.example', 'Contoso & Söhne');
    assert.match(secret, /^[A-Z2-7]{32}$/);
    const url = new URL(uri);
    assert.equal(url.protocol, 'otpauth:');
    assert.equal(decodeURIComponent(url.pathname), '/Contoso & Söhne:ana@corp.example');
    assert.equal(url.searchParams.get('secret'), secret);
    assert.equal(url.searchParams.get('issuer'), 'Contoso & Söhne');
    const keys = new Set(Array.from({ length: 1_000 }, () => newAuthenticatorKey('a', 'b').secret));
    assert.equal(keys.size, 1_000);
  });
});
