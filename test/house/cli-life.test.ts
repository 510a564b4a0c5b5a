import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandLine } from './cli-world.ts';

describe('latchkey life', () => {
  let line: CommandLine;
  beforeEach(() => {
    line = new CommandLine();
  });
  afterEach(() => line.close());

  const audit = async (): Promise<readonly string[]> =>
    (await line.run('audit', 'tail', '20')).text
      .split('\n')
      .filter(Boolean)
      .map((text) => JSON.parse(text))
      .map(({ action, outcome, reason, target }) => [action, outcome, reason, target].filter(Boolean).join(' '));
  const waiting = () => line.parts(async ({ records }) => (await records.outboxDepth(line.now)).waiting);

  it('shows when passwords expire, and whether that can be set here; sets it, for every command after', async () => {
    const { code, text } = await line.run('life', 'show');
    assert.equal(code, 0);
    assert.match(text, /^Passwords never expire; people are told 14 days before\.\nLatchkey can set it here\.$/);
    assert.equal((await line.run('life', 'set', '--expires-after', '90', '--notice', '7')).code, 0);
    assert.match((await line.run('life', 'show')).text, /^Passwords expire after 90 days; people are told 7 days before\./);
    assert.match((await line.run('life', 'person', 'ana.alvarez')).text, /the password expires on 2027-02-20/);
    assert.deepEqual(await audit(), ['life.set intent', 'life.set success']);
  });

  /** Behind a routing file, where nothing is set for the whole organisation at once. */
  const routed = (): void => {
    const file = join(line.folder, 'routes.yaml');
    writeFileSync(file, `directories:\n  - { name: only, kind: embedded, file: '${resolve('test/world/people.yaml')}' }\n`);
    const { DIRECTORY_FILE: _, ...env } = line.env;
    line.env = { ...env, DIRECTORY: file };
  };

  it('a directory that keeps it elsewhere refuses, and the refusal is on record', async () => {
    routed();
    assert.match((await line.run('life', 'show')).text, /Latchkey cannot set it in this directory\.$/);
    const { code, text } = await line.run('life', 'set', '--expires-after', '90', '--notice', '14');
    assert.deepEqual([code, /cannot set that in this directory/.test(text)], [1, true]);
    assert.deepEqual(await audit(), ['life.set intent', 'life.set refused not-supported']);
  });

  it('one person exempted and back: on record as intent and outcome, told at every address', async () => {
    assert.match((await line.run('life', 'person', 'ana.alvarez')).text, /the password does not expire/);
    const on = await line.run('life', 'person', 'ana.alvarez', '--never-expires', 'on');
    assert.deepEqual([on.code, await waiting()], [0, 3]);
    assert.match((await line.run('life', 'person', 'ana.alvarez')).text, /never expires, set for this account/);
    assert.equal((await line.run('life', 'person', 'ana.alvarez', '--never-expires', 'off')).code, 0);
    assert.equal(await waiting(), 6);
    const change = ['life.never-expires intent fh-1001', 'life.never-expires success fh-1001'];
    assert.deepEqual(await audit(), [...change, ...change]);
    await line.parts(async ({ directory }) => assert.equal((await directory.state('fh-1001')).neverExpires, false));
  });

  it('accounts that are never touched stay untouched (SEC-22), and nobody is somebody', async () => {
    const { code, text } = await line.run('life', 'person', 'dora.dietz', '--never-expires', 'on');
    assert.deepEqual([code, text], [1, 'Refused: Latchkey never touches this account (disabled).']);
    assert.deepEqual([await waiting(), await audit()], [0, ['life.never-expires refused disabled fh-1010']]);
    assert.equal((await line.run('life', 'person', 'nobody')).code, 1);
  });

  it('out of range or not understood: shows how it is used, asks no directory', async () => {
    const wrong = [
      'life',
      'life set',
      'life set --expires-after 13 --notice 5',
      'life set --expires-after 731 --notice 5',
      'life set --expires-after 90 --notice 0',
      'life set --expires-after 90 --notice 31',
      'life set --expires-after 90',
      'life set --expires-after soon --notice 5',
      'life show --notice 5',
      'life person',
      'life person a b',
      'life person a --never-expires maybe',
      'life person a --notice 5',
    ];
    for (const words of wrong) assert.equal((await line.run(...words.split(' '))).code, 2, words);
  });
});
