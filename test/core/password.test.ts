import assert from 'node:assert/strict';
import type { Account } from '../../src/core/account.ts';
import type { PasswordRefusal, PasswordRules } from '../../src/core/password.ts';
import { Policy } from '../../src/core/policy.ts';
import { checkNewPassword, type NewPassword } from '../../src/password/check.ts';
import { dictionaries } from '../../src/password/dictionaries.ts';
import { lengthBounds, ruleSentences } from '../../src/password/rules.ts';
import { english, say } from '../../src/text/say.ts';

const ana: Account = {
  id: 'fh-1001',
  login: 'ana.alvarez@fernhill.example',
  displayName: 'Ana Álvarez',
  givenName: 'Ana',
  surname: 'Álvarez',
  mail: 'a.alvarez@fernhill.example',
  personKey: 'E1001',
  preferredLanguage: null,
  tier: 2,
  untouchable: null,
};
const policy = Policy.parse({
  branding: { organisation: 'Fernhill' },
  password: { blockedWords: ['kingfisher', 'o-brien & sons'] },
});
const rules: PasswordRules = { minLength: 8, maxLength: 256, classes: 0, unicode: true, history: 5, minAgeDays: 0 };

const verdict = (password: string, changes: Partial<NewPassword> = {}): string => {
  const checked = checkNewPassword({ password, again: password, account: ana, policy, rules, ...changes });
  return checked.ok ? 'ok' : checked.reason;
};
const each = (expected: string, passwords: readonly string[], changes: Partial<NewPassword> = {}): void => {
  for (const one of passwords) assert.equal(verdict(one, changes), expected, JSON.stringify(one));
};
/** Random-looking, so that only its length is judged. */
const phraseOf = (length: number): string => 'Zk4 vR7 mwQ2 xtLp9 '.repeat(20).slice(0, length).replace(/ $/, 'j');

describe('a new password', () => {
  before(function () {
    this.timeout(10_000);
    dictionaries();
  });

  describe('length (SEC-76)', () => {
    it('15 to 128 code points; longer is refused, never cut', () => {
      assert.deepEqual(
        [14, 15, 64, 128, 129, 5000].map((length) => verdict(phraseOf(length))),
        ['too-short', 'ok', 'ok', 'ok', 'too-long', 'too-long'],
      );
    });

    it('counts code points, not units: 15 emoji pass, 14 fail', () => {
      assert.equal(verdict('🦊'.repeat(15)), 'ok');
      assert.equal(verdict('🦊'.repeat(14)), 'too-short');
      assert.equal(verdict('🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦🦆🦅'), 'ok');
    });

    it('composed and decomposed letters are the same password', () => {
      const composed = 'caf\u00e9 au lait \u00e0 Lyon';
      const decomposed = composed.normalize('NFD');
      const checked = checkNewPassword({ password: decomposed, again: composed, account: ana, policy, rules });
      assert.deepEqual(checked, { ok: true, value: composed });
      assert.equal(verdict(`${'e\u0301'.repeat(7)}abc def`), 'too-short');
    });

    it('the stricter of policy and directory holds', () => {
      assert.deepEqual(lengthBounds(policy, { ...rules, minLength: 20, maxLength: 64 }), { min: 20, max: 64 });
      assert.equal(verdict(phraseOf(19), { rules: { ...rules, minLength: 20 } }), 'too-short');
      assert.equal(verdict(phraseOf(65), { rules: { ...rules, maxLength: 64 } }), 'too-long');
      const relaxed = Policy.parse({ password: { minLength: 8, everySignInHasSecondFactor: true } });
      assert.equal(verdict(phraseOf(8), { policy: relaxed }), 'ok');
    });
  });

  describe('characters (SEC-77)', () => {
    it('accepts phrases, digits only, any script, joined emoji; asks for no classes', () => {
      each('ok', [
        'ferry marble onion lantern',
        'ferrymarbleonionlantern',
        '739201846502937',
        'ΑΒΓ παράθυρο θάλασσα',
        '青い やかん 朝の 電車 と 静かな港',
        '👩‍👩‍👧 went to 🏴󠁧󠁢󠁥󠁮󠁧󠁿 by ferry',
        '  blanks outside count  ',
      ]);
    });

    it('refuses blank ones, control characters and what cannot be seen', () => {
      each('empty', ['', ' ', '                    ', '\t\n', '\u00a0'.repeat(20)]);
      const marks = ['\u0000', '\u0007', '\u202e', '\u200b', '\ufeff', '\ud800', '\u2028', '\u007f'];
      each(
        'unprintable',
        marks.map((mark) => `ferry marble${mark} onion lantern`),
      );
    });

    it('names the directory’s own rules as reasons only where it has them', () => {
      const entra = { ...rules, classes: 3, unicode: false } as const;
      assert.equal(verdict('ferry märble onion lantern', { rules: entra }), 'unsupported-characters');
      assert.equal(verdict('ferrymarbleonionlantern', { rules: entra }), 'not-complex');
      assert.equal(verdict('Ferry marble onion lantern', { rules: entra }), 'ok');
    });
  });

  it('has to be typed twice', () => {
    assert.equal(verdict('ferry marble onion lantern', { again: 'ferry marble onion lanterm' }), 'mismatch');
    assert.equal(verdict('ferry marble onion lantern', { again: '' }), 'mismatch');
  });

  describe('blocklist (SEC-78)', () => {
    it('refuses what is listed, in any case', () => {
      each('too-common', ['passwordpassword', 'PasswordPassword', 'QWERTYUIOP12345', '1qaz2wsx3edc4rfv', 'responsibilities']);
    });

    it('refuses thousands of long passwords that are made from short common ones', () => {
      const made = dictionaries()
        .passwords.filter((word) => /^[a-z]{4,14}$/.test(word))
        .slice(0, 900)
        .flatMap((word) => [
          word.repeat(Math.ceil(15 / word.length)),
          `${word} `.repeat(Math.ceil(15 / word.length)),
          `${word}${'12345678901234567890'.slice(0, 15 - word.length)}`,
          `${word}${'!'.repeat(15 - word.length)}`,
          `!!!2026 ${word} 2026!!!`,
        ])
        .filter((one) => one.length >= 15);
      const distinct = new Set(made);
      assert.ok(distinct.size >= 3000, `${distinct.size}`);
      const accepted = [...distinct].filter((one) => verdict(one) === 'ok');
      assert.deepEqual(accepted, []);
    });

    it('refuses walks on the keyboard and repetition', () => {
      each('too-common', [
        'qwertyuiopasdfgh',
        'qwertzuiopasdfghjkl',
        'zxcvbnmasdfghjkl',
        'abcdefghijklmnop',
        '123456789012345',
        '987654321098765',
        'aaaaaaaaaaaaaaa',
        'abcabcabcabcabcab',
        'qwerty-asdfgh-zxcvbn',
        'aaaabbbbccccdddd',
        '!!!!!!!!!!!!!!!!',
      ]);
    });

    it('refuses the organisation, the product and the person’s own names, padded to length', () => {
      each('contains-only-your-details', [
        'Fernhill2026!!!',
        'fernhill-fernhill',
        'FERNHILL 01.01.2026',
        'F3rnh1ll F3rnh1ll 2026',
        'ana.alvarez@fernhill.example',
        'AnaÁlvarez2026!!',
        'alvarez alvarez alvarez',
        'Latchkey2026!!!!!',
        'Ana Fernhill Password 1',
        'Welcome Fernhill 2026',
      ]);
    });

    it('refuses the administrator’s words, whole, repeated or padded', () => {
      each('too-common', [
        'Kingfisher2026!!',
        'kingfisherkingfisher',
        'k1ngf1sher 123456',
        'O-Brien & Sons 1987',
        'Summer2026!Winter',
      ]);
    });

    it('accepts a phrase that merely contains something listed', () => {
      each('ok', [
        'fernhill garden gate rust',
        'ana rides a purple bicycle',
        'my password is a green door',
        'kingfisher over the canal',
        'monkey carries 39 umbrellas',
        'banana bread with walnuts',
        'qwerty looked like a parrot',
      ]);
    });

    it('asks the list of breached passwords last', () => {
      const asked: string[] = [];
      const breached = { has: (one: string) => asked.push(one) > 0, close: () => {} };
      assert.equal(verdict('ferry marble onion lantern', { breached }), 'too-common');
      assert.equal(verdict('Fernhill2026!!!', { breached }), 'contains-only-your-details');
      assert.deepEqual(asked, ['ferry marble onion lantern']);
    });

    it('a name with any characters breaks nothing', () => {
      const odd = { ...ana, givenName: 'a)(*', surname: "O'Br[ie]n-\\d+$", displayName: '.*', mail: null, personKey: null };
      assert.equal(verdict('ferry marble onion lantern', { account: odd }), 'ok');
      assert.equal(verdict("O'Br[ie]n-\\d+$ 2026", { account: odd }), 'contains-only-your-details');
    });
  });

  it('a hostile candidate costs little', () => {
    const begunAt = performance.now();
    for (const one of ['a'.repeat(128), '1a'.repeat(64), 'ana'.repeat(42), '4@'.repeat(64), '9'.repeat(128), '.'.repeat(128)])
      verdict(one);
    verdict('ana '.repeat(500_000));
    assert.ok(performance.now() - begunAt < 1000);
  });
});

describe('the sentences of passwords', () => {
  const reasons: readonly PasswordRefusal[] = [
    'too-short',
    'too-long',
    'empty',
    'mismatch',
    'unprintable',
    'too-common',
    'contains-only-your-details',
    'same-as-current',
    'in-history',
    'too-young',
    'not-complex',
    'unsupported-characters',
    'directory-policy',
  ];

  it('each refusal says what is wrong and what to do, in two sentences without values', () => {
    for (const reason of reasons) {
      const said = say('en', { say: `password.${reason}` });
      assert.ok(said.split(/(?<=\.) /).length >= 2, said);
      assert.doesNotMatch(said, /[{}]/);
    }
  });

  it('the rules are said before typing; the directory’s are named as the directory’s (SEC-77)', () => {
    const own = ruleSentences(policy, { ...rules, history: null }).map((one) => say('en', one));
    assert.equal(own[0], 'At least 15 characters, at most 128.');
    assert.ok(own.every((one) => !one.includes('directory')));
    const strict = ruleSentences(policy, { ...rules, classes: 3, unicode: false, minAgeDays: 1 }).map((one) => say('en', one));
    assert.equal(strict.filter((one) => one.startsWith('Your directory asks for: ')).length, 4);
    assert.ok(strict.includes('Your directory asks for: none of the last 5 passwords you used.'));
  });

  it('there is one sentence for each refusal, and every sentence can be said', () => {
    const values = { min: 15, max: 128, classes: 3, history: 5, days: 1 };
    for (const id of Object.keys(english).filter((one) => one.startsWith('password.')))
      assert.ok(say('en', { say: id, with: values }).length > 3, id);
  });
});
