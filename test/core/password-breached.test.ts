import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBreachedList } from '../../src/password/breached.ts';

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
  });
});
