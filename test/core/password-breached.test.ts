import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBreachedList } from '../../src/password/breached.ts';
import { surveyBreachedList } from '../../src/password/breached-survey.ts';

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex').toUpperCase();

describe('the operator’s list of breached passwords', () => {
  const folder = mkdtempSync(join(tmpdir(), 'breached-'));
  after(() => rmSync(folder, { recursive: true }));

  const fileOf = (
    name: string,
    passwords: readonly string[],
    line: (hash: string, at: number) => string,
    end: string,
  ): string => {
    const path = join(folder, name);
    writeFileSync(path, passwords.map(sha1).sort().map(line).join(end) + (name.includes('open') ? '' : end));
    return path;
  };
  const some = Array.from({ length: 2000 }, (_, at) => `breached password ${at}`);
  const kinds: readonly [string, (hash: string, at: number) => string, string][] = [
    ['plain.txt', (hash) => hash, '\n'],
    ['counted.txt', (hash, at) => `${hash}:${(at * 7919) % 100_000}`, '\r\n'],
    ['lower-open.txt', (hash) => hash.toLowerCase(), '\n'],
  ];

  for (const [name, line, end] of kinds)
    it(`finds each of 2,000 and none of 2,000 others, in ${name}`, () => {
      const list = openBreachedList(fileOf(name, some, line, end));
      assert.ok(some.every((one) => list.has(one)));
      assert.ok(some.every((one) => !list.has(`${one}x`)));
      list.close();
    });

  it('finds the first, the last and the only line', () => {
    for (const count of [1, 2, 3]) {
      const passwords = some.slice(0, count);
      const list = openBreachedList(fileOf(`few-${count}.txt`, passwords, (hash) => hash, '\n'));
      assert.ok(passwords.every((one) => list.has(one)));
      assert.ok(!list.has('another'));
      list.close();
    }
  });

  it('looks for the folded form as well', () => {
    const list = openBreachedList(fileOf('folded.txt', ['ferry marble onion'], (hash) => hash, '\n'));
    assert.ok(list.has('Ferry MARBLE onion'));
    list.close();
  });

  it('refuses another kind of file', () => {
    const path = join(folder, 'words.txt');
    writeFileSync(path, 'password\nletmein\n');
    assert.throws(() => openBreachedList(path), { code: 'breached-list' });
    writeFileSync(path, '');
    assert.throws(() => openBreachedList(path), { code: 'breached-list' });
    writeFileSync(path, `${createHash('sha256').update('another kind of hash').digest('hex')}\n`);
    assert.throws(() => openBreachedList(path), { code: 'breached-list' });
  });

  describe('looked at before it is used', () => {
    const written = (name: string, text: string): string => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    };
    const sorted = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => sha1(`entry ${at}`)).sort();

    for (const [name, line, end] of kinds)
      it(`counts every entry of a short list, in ${name}`, () => {
        const survey = surveyBreachedList(fileOf(`short-${name}`, some, line, end));
        assert.equal(survey.is, 'list');
        assert.deepEqual({ entries: survey.entries, isWhole: survey.isWhole }, { entries: 2000, isWhole: true });
      });

    it('a long list is looked at in places: counted about, and found unsorted or broken in the middle', () => {
      const lines = sorted(20_000).map((hash, at) => `${hash}:${at}`);
      const survey = surveyBreachedList(written('long.txt', `${lines.join('\n')}\n\n`));
      assert.ok(survey.is === 'list' && !survey.isWhole && Math.abs(survey.entries - 20_000) < 200, JSON.stringify(survey));
      const byCount = [...lines.slice(10_000), ...lines.slice(0, 10_000)];
      assert.equal(surveyBreachedList(written('by-count.txt', byCount.join('\n'))).is, 'unsorted');
      const broken = [...lines.slice(0, 10_000), ...some, ...lines.slice(10_000)];
      assert.equal(surveyBreachedList(written('broken.txt', broken.join('\n'))).is, 'malformed');
    });

    it('nothing there, a folder, nothing in it, words, one endless line, a gap', () => {
      const [one, two] = sorted(2);
      const link = join(folder, 'round');
      symlinkSync(link, link);
      const of = (name: string, text: string): string => surveyBreachedList(written(name, text)).is;
      assert.equal(surveyBreachedList(join(folder, 'nowhere.txt')).is, 'missing');
      assert.equal(surveyBreachedList(folder).is, 'no-file');
      assert.deepEqual(surveyBreachedList(link), { is: 'unreadable', code: 'ELOOP' });
      assert.equal(of('nothing.txt', '\n \n'), 'empty');
      assert.equal(of('some-words.txt', `${one}\nletmein\n`), 'malformed');
      assert.equal(of('endless.txt', `${one}\n${'F'.repeat(2000)}`), 'malformed');
      assert.equal(of('gap.txt', `${one}\n\n${two}\n`), 'malformed');
      assert.equal(of('turned.txt', `${two}\n${one}\n`), 'unsorted');
    });
  });
});
