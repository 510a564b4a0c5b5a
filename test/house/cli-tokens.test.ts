import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandLine } from './cli-world.ts';

const header = 'upn,serial number,secret key,time interval,manufacturer,model';
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const row = (upn: string, serial: string): string => `${upn},${serial},${secret},30,Acme,T1`;

describe('latchkey tokens', () => {
  let line: CommandLine;
  beforeEach(() => {
    line = new CommandLine();
  });
  afterEach(() => line.close());

  const file = (...rows: readonly string[]): string => {
    const path = join(line.folder, 'tokens.csv');
    writeFileSync(path, [header, ...rows].join('\r\n'));
    return path;
  };
  const imports = (...rows: readonly string[]) => line.run('tokens', 'import', file(...rows));

  it('gives tokens to their people, shows whose they are, and says no key anywhere', async () => {
    const { code, text } = await imports(row('ana.alvarez@fernhill.example', 'SN1'), row('ben.baker', 'SN2'));
    assert.deepEqual([code, text], [0, 'Done: 2 tokens wait for their people, who activate them with “register”.']);
    const list = await line.run('tokens', 'list');
    assert.match(
      list.text,
      /^SN1 {2}waits {4}ana\.alvarez@fernhill\.example {2}given 2026-11-22\nSN2 {2}waits {4}ben\.baker@.*\n2 in all\.$/,
    );
    const audit = (await line.run('audit', 'tail', '10')).text;
    assert.equal(audit.match(/token\.given/g)?.length, 2);
    assert.ok(![text, list.text, audit].join().includes(secret));
  });

  it('one bad row, and nothing is imported', async () => {
    const { code, text } = await imports(row('ana.alvarez', 'SN1'), row('nobody', 'SN2'), row('dora.dietz', 'SN3'));
    assert.equal(code, 1);
    assert.deepEqual(text.split('\n'), [
      'line 3: no account, or more than one, is called nobody',
      'line 4: Latchkey never touches this account (disabled)',
      'Refused: 2 of the rows cannot be taken. Nothing was imported.',
    ]);
    assert.equal((await line.run('tokens', 'list')).text, 'There are no tokens.');
    assert.equal((await imports('ana.alvarez,SN1,short,30,,')).code, 1);
  });

  it('a trial imports nothing; twice is once; somebody else does not get it', async () => {
    const path = file(row('ana.alvarez', 'SN1'));
    assert.match((await line.run('tokens', 'import', path, '--dry-run')).text, /All 1 rows can be taken. Nothing was imported/);
    assert.equal((await line.run('tokens', 'list')).text, 'There are no tokens.');
    for (const _ of [1, 2]) assert.equal((await line.run('tokens', 'import', path)).code, 0);
    assert.match((await line.run('tokens', 'list')).text, /1 in all/);
    assert.match((await imports(row('ben.baker', 'SN1'))).text, /waits for somebody else/);
    assert.equal((await line.run('tokens', 'withdraw', 'SN1')).code, 0);
    assert.equal((await line.run('tokens', 'withdraw', 'SN1')).code, 1);
    assert.equal((await imports(row('ben.baker', 'SN1'))).code, 0);
  });

  it('two imports of one serial number at once: one gives it, the other is told', async () => {
    const files = ['ana.alvarez', 'ben.baker'].map((login) => {
      const path = join(line.folder, `${login}.csv`);
      writeFileSync(path, [header, row(login, 'SN1'), row(login, `SN-${login}`)].join('\r\n'));
      return path;
    });
    const both = await Promise.all(files.map((path) => line.run('tokens', 'import', path)));
    assert.deepEqual(both.map(({ code }) => code).toSorted(), [0, 1]);
    assert.match(both.find(({ code }) => code === 1)?.text ?? '', /Nothing was imported\.$/);
    assert.match((await line.run('tokens', 'list')).text, /2 in all/);
  });

  it('a file that is not there, or words that say nothing', async () => {
    assert.match((await line.run('tokens', 'import', '/nowhere/tokens.csv')).text, /cannot be read/);
    for (const words of ['tokens', 'tokens import', 'tokens list all', 'tokens list --dry-run', 'tokens withdraw'])
      assert.equal((await line.run(...words.split(' '))).code, 2, words);
  });
});
