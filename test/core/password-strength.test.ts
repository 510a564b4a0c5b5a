import assert from 'node:assert/strict';
import type { Account } from '../../src/core/account.ts';
import { strengthOf, warmUp } from '../../src/password/strength.ts';
import { english, say } from '../../src/text/say.ts';

const ana: Account = {
  id: 'fh-1001',
  login: 'ana.alvarez@fernhill.example',
  displayName: 'Ana Alvarez',
  givenName: 'Ana',
  surname: 'Alvarez',
  mail: null,
  personKey: null,
  preferredLanguage: null,
  tier: 2,
  untouchable: null,
};
const score = (candidate: string) => strengthOf(candidate, ana, 'Fernhill').score;

describe('the strength of a candidate', () => {
  before(function () {
    this.timeout(10_000);
    warmUp();
  });

  it('runs from hopeless to strong', () => {
    assert.equal(score(''), 0);
    assert.equal(score('password'), 0);
    assert.ok(score('Autumn2026!') < 3);
    assert.ok(score('fernhill') < 2);
    assert.ok(score('ana.alvarez') < 2);
    assert.equal(score('ferry marble onion lantern'), 4);
  });

  it('advice is ids of our own sentences, at most three', () => {
    for (const candidate of [
      'password',
      'aaaaaa',
      'abcabcabc',
      'qwerty',
      '2026',
      '13.07.1987',
      'P4ssw0rd!',
      'drowssap',
      'ALVAREZ',
      'smith',
      '',
    ]) {
      const { advice } = strengthOf(candidate, ana, 'Fernhill');
      assert.ok(advice.length <= 3);
      for (const id of advice) assert.ok(say('en', { say: id }).length > 0, id);
    }
    assert.ok(strengthOf('password', ana, 'Fernhill').advice.includes('password.advice.another-word'));
  });

  it('there is a sentence for every piece of advice and every score', async () => {
    const { translations } = await import('@zxcvbn-ts/language-en');
    const keys = [...Object.keys(translations.warnings), ...Object.keys(translations.suggestions)];
    for (const key of keys)
      assert.ok(`password.advice.${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` in english, key);
    for (const one of [0, 1, 2, 3, 4]) assert.ok(`password.strength.${one}` in english);
  });

  it('scores 72 characters at most, so that a long candidate cannot stop the others', function () {
    this.timeout(10_000);
    const phrase = 'ferry marble onion lantern '.repeat(4);
    assert.equal(score(phrase), score(phrase.slice(0, 72)));
    for (const hostile of [
      '4@8({[<360!1|5$7%2xo'.repeat(500),
      'p4ssw0rd'.repeat(1000),
      '1.1.2020'.repeat(1000),
      '1234567890'.repeat(1000),
    ]) {
      const begunAt = performance.now();
      score(hostile);
      assert.ok(performance.now() - begunAt < 500, hostile.slice(0, 20));
    }
  });
});
