import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { CommandLine } from './cli-world.ts';

const header = 'person,method,value';
const phones = {
  SMS_KIND: 'webhook',
  SMS_URL: 'http://127.0.0.1:9',
  SMS_SECRET: 'a secret for the tests of phones',
  SMS_COUNTRIES: 'CH,DE',
};

describe('latchkey registrations', () => {
  let line: CommandLine;
  beforeEach(() => {
    line = new CommandLine();
    line.env = { ...line.env, ...phones, CORPORATE_MAIL_DOMAINS: 'fernhill.example' };
  });
  afterEach(() => line.close());

  const file = (...rows: readonly string[]): string => {
    const name = join(line.folder, 'import.csv');
    writeFileSync(name, [header, ...rows].join('\n'));
    return name;
  };
  const imports = (rows: readonly string[], ...words: readonly string[]) =>
    line.run('registrations', 'import', file(...rows), '--verified', ...words);
  const registered = (account: string) =>
    line.parts(async ({ records }) => (await records.registrations(account)).map(({ method }) => method));

  it('imports what the organisation has checked; each person is told, each row is on record; shown masked', async () => {
    const rows = ['ana.alvarez,email-code,ana@mail.example', '"ben.baker",mobile-phone-code,+41 78 123 45 67'];
    const { code, text } = await imports(rows);
    assert.deepEqual([code, text], [0, '2 registrations were imported. Every address of each person is told.']);
    assert.deepEqual([await registered('fh-1001'), await registered('fh-1002')], [['email-code'], ['mobile-phone-code']]);
    const shown = (await line.run('registrations', 'show', 'ana.alvarez')).text;
    assert.match(
      shown,
      /^email-code {2}a•••@•••\.example {2}since 2026-11-22 {2}imported {2}usable\nana\.alvarez@fernhill\.example: 1 in all\.$/,
    );
    const audit = (await line.run('audit', 'tail', '20')).text;
    assert.equal(audit.match(/"method.imported"/g)?.length, 2);
    for (const secret of ['ana@mail', '78 123', '781234567']) assert.ok(!audit.includes(secret));
    assert.ok((await line.parts(async ({ records }) => (await records.outboxDepth(line.now)).waiting)) >= 4);
  });

  it('shows what the directory holds as well: where it stands, masked, and what it is worth or why nothing', async () => {
    const people = parse(readFileSync('test/world/people.yaml', 'utf8')) as { people: { login: string }[] };
    const noted = {
      mobilePhone: '+41 781234567',
      businessPhone: '044 123',
      otherMails: ['ana@corp.fernhill.example', 'ana@mail.example'],
    };
    Object.assign(people.people.find(({ login }) => login === 'ana.alvarez') ?? {}, noted);
    const peopleFile = join(line.folder, 'people.yaml');
    writeFileSync(peopleFile, stringify(people));
    line.env = { ...line.env, DIRECTORY_FILE: peopleFile };
    const methods = { 'mobile-phone-code': { enabled: true } };
    const shown = async () => (await line.run('registrations', 'show', 'ana.alvarez')).text.split('\n').slice(0, -1);
    await line.policy({ methods });
    assert.deepEqual(await shown(), [
      'mobile-phone-code  ••• 67  in the directory (mobilePhone)  offered at registration, and counts for nothing before',
      'office-phone-call  in the directory (businessPhone)  not usable: no address, or no number that begins with + and the country',
      'email-code  in the directory (otherMails)  not usable: a work mailbox is locked together with the password',
      'email-code  a•••@•••.example  in the directory (otherMails)  offered at registration, and counts for nothing before',
    ]);
    await line.policy({ methods, preset: 'entra-compatible', registration: { prefilled: 'counted' } });
    const [mobile, , , mail] = await shown();
    assert.match(mobile ?? '', /counts unconfirmed where nothing of the method is registered$/);
    assert.match(mail ?? '', /counts only as the first/);
    await imports(['ana.alvarez,mobile-phone-code,+41 78 123 45 67']);
    assert.match((await shown()).join('\n'), /since 2026-11-22 {2}imported {2}usable\n.*registered as well/);
  });

  it('one bad row, and nothing is imported; every problem is named by its row, never with what stood in it', async () => {
    const { code, text } = await imports([
      'ana.alvarez,email-code,ana@mail.example',
      'nobody,email-code,no@mail.example',
      'ana.alvarez,email-code,not an address',
      'ana.alvarez,email-code,ana@fernhill.example',
      'ana.alvarez,email-code,ANA@mail.example',
      'ana.alvarez,passkey,x',
      'ana.alvarez,mobile-phone-code,+1 202 555 0143',
      'ana.alvarez,mobile-phone-code,078 123 45 67',
      'dora.dietz,email-code,dora@mail.example',
      'adam.ahlers,email-code,adam@mail.example',
    ]);
    assert.equal(code, 1);
    const lines = text.split('\n');
    assert.deepEqual(
      lines.slice(0, -1).map((one) => one.slice(0, 7)),
      ['row 2: ', 'row 3: ', 'row 4: ', 'row 5: ', 'row 6: ', 'row 7: ', 'row 8: ', 'row 9: ', 'row 10:'],
    );
    assert.match(lines.at(-1) ?? '', /Nothing was imported/);
    for (const value of ['not an address', '555 0143', 'ana@fernhill']) assert.ok(!text.includes(value), value);
    assert.deepEqual(await registered('fh-1001'), []);
  });

  it('at most two of a kind, counting the file; the same twice is refused; a trial imports nothing', async () => {
    const row = (at: number): string => `ana.alvarez,email-code,ana${at}@mail.example`;
    assert.equal((await imports([row(1), row(2), row(3)])).code, 1);
    assert.match((await imports([row(1), row(1)])).text, /row 2: this is registered already, or stands in the file twice/);
    assert.match((await imports([row(1), row(2)], '--trial')).text, /2 rows are good/);
    assert.deepEqual(await registered('fh-1001'), []);
    assert.equal((await imports([row(1), row(2)])).code, 0);
    assert.equal((await imports([row(2)])).code, 1);
    assert.deepEqual(await registered('fh-1001'), ['email-code', 'email-code']);
  });

  it('refuses what is no such file: another header, no rows, too few columns, broken quotes, no file', async () => {
    for (const text of ['', 'person,method\na,b', header, `${header}\na,b`, `${header}\n"a,b,c`, 'x\u0000y']) {
      const name = join(line.folder, 'bad.csv');
      writeFileSync(name, text);
      assert.equal((await line.run('registrations', 'import', name, '--verified')).code, 1, text);
    }
    assert.equal((await line.run('registrations', 'import', join(line.folder, 'none.csv'), '--verified')).code, 1);
  });

  it('without --verified nothing counts as a gate, so nothing is imported', async () => {
    const { code, text } = await line.run('registrations', 'import', file('ana.alvarez,email-code,ana@mail.example'));
    assert.deepEqual([code, /--verified/.test(text)], [1, true]);
    assert.deepEqual(await registered('fh-1001'), []);
  });

  it('exports everything masked, to the screen or into a new file that only its owner reads', async () => {
    await imports(['ana.alvarez,email-code,ana@mail.example', 'ben.baker,email-code,=cmd@mail.example']);
    await line.registers('fh-1001', { 'authenticator-code': 'JBSWY3DPEHPK3PXP' });
    const { text } = await line.run('registrations', 'export');
    assert.match(text, /^account,login,method,hint,registered,confirmed,state,from\n/);
    assert.equal(text.split('\n').length, 4);
    for (const secret of ['ana@mail', 'JBSWY3DPEHPK3PXP', '\n=']) assert.ok(!text.includes(secret), secret);
    const name = join(line.folder, 'out.csv');
    assert.equal((await line.run('registrations', 'export', name)).code, 0);
    assert.equal(readFileSync(name, 'utf8').trimEnd(), text);
    assert.equal((await line.run('registrations', 'export', name)).code, 1); // nothing is overwritten
    assert.ok(existsSync(name));
  });

  it('not understood: shows how it is used', async () => {
    const wrong = [
      'registrations',
      'registrations show',
      'registrations import',
      'registrations export a b',
      'registrations show a --trial',
    ];
    for (const words of wrong) assert.equal((await line.run(...words.split(' '))).code, 2, words);
  });
});
