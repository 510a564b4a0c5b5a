import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../src/core/result.ts';
import { openDirectory } from '../../src/directory/open.ts';
import { parseRouting, readRouting } from '../../src/directory/opening/routing-file.ts';
import { capabilitiesFor } from '../../src/directory/per-account.ts';
import { memoryDocuments } from '../contracts/memory-documents.ts';

const ground = { cloud: 'us-government', graphBaseUrl: null, authorityUrl: null } as const;
const whole = `
directories:
  - name: corp
    kind: hybrid
    domains: [corp.example, CORP]
    ldap:
      urls: [ldaps://dc1.corp.example:636, ldaps://dc2.corp.example:636]
      caFile: ca.pem
      bindDn: cn=svc,dc=corp,dc=example
      bindPasswordFile: /run/secrets/corp-bind
      baseDn: dc=corp,dc=example
    entra:
      tenantId: 99999999-2222-4333-8444-555555555555
      clientId: 22222222-2222-4333-8444-555555555555
      clientSecretFile: secret
  - name: lab
    kind: ldap
    domains: [lab.example]
    ldap:
      urls: [ldaps://ldap.lab.example]
      bindDn: cn=svc,dc=lab
      bindPasswordFile: lab-bind
      baseDn: dc=lab
  - name: try
    kind: embedded
    file: people.yaml
`;

const problems = (text: string): string => {
  try {
    parseRouting(text, '/etc/latchkey', ground);
  } catch (error) {
    assert.ok(error instanceof AppError && error.code === 'routing-file');
    return error.message;
  }
  return '';
};

describe('routing file', () => {
  it('names directories in the order they are tried; files lie beside it unless their path is absolute', () => {
    const [corp, lab, trial, ...more] = parseRouting(whole, '/etc/latchkey', ground);
    assert.deepEqual([corp?.name, lab?.name, trial?.name, more.length], ['corp', 'lab', 'try', 0]);
    assert.deepEqual(corp?.domains, ['corp.example', 'CORP']);
    assert.ok(corp.directory.kind === 'hybrid');
    assert.equal(corp.directory.ldap.caFile, '/etc/latchkey/ca.pem');
    assert.deepEqual([corp.directory.writeback, corp.directory.cloudPassword], ['password-and-unlock', 'synchronised']);
    assert.equal(corp.directory.entra.cloud, 'us-government');
    assert.deepEqual(trial?.directory, { kind: 'embedded', file: '/etc/latchkey/people.yaml' });
  });

  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['a kind nobody knows', whole.replace('kind: ldap', 'kind: novell'), /yaml:17: directories\[1\]\.kind/],
    ['a name twice', whole.replace('name: lab', 'name: corp'), /yaml:16: directories\[1\]\.name: is used twice/],
    ['a domain twice, in any case', whole.replace('lab.example]', 'Corp.Example]'), /yaml:18: .*domains\[0\]: is used twice/],
    ['a name that could not begin an id', whole.replace('name: lab', 'name: "lab:1"'), /yaml:16: .*lower-case letters/],
    ['no TLS', whole.replace('ldaps://ldap.lab', 'ldap://ldap.lab'), /yaml:20: .*urls\[0\]: must look like ldaps/],
    [
      'a password in the file',
      whole.replace('bindPasswordFile: lab-bind', 'bindPassword: lab-bind'),
      /yaml:22: .*bindPassword: is not a setting/,
    ],
    [
      'no proof of the app',
      whole.replace('      clientSecretFile: secret\n', ''),
      /yaml:1\d: .*clientSecretFile or certificateFile/,
    ],
    ['a tenant that is no GUID', whole.replace(/tenantId: .*/, 'tenantId: corp.onmicrosoft.com'), /yaml:13: .*must be a GUID/],
    ['no directory at all', 'directories: []', /yaml:1: directories/],
    ['nothing', '', /yaml:1: the file/],
    ['no YAML', 'directories: [', /yaml:\d+: not YAML/],
  ];
  for (const [name, text, expected] of cases) it(`refuses ${name}, with the line`, () => assert.match(problems(text), expected));

  it('never quotes a value (SEC-116)', () => {
    for (const [from, to] of [
      ['ldaps://ldap.lab.example', 'canary'],
      ['cn=svc,dc=lab', 'canary'],
      ['kind: ldap', 'kind: canary'],
      ['name: lab', 'name: Canary'],
    ] as const) {
      const said = problems(whole.replace(from, to));
      assert.ok(said !== '' && !/canary/i.test(said), said);
    }
  });
});

describe('opening what is configured', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-routing-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const roles = { tier0: [], admins: [], agents: ['lab:staff'], approvers: [] };
  const opening = () => {
    const said: string[] = [];
    const note = (message: string) => void said.push(message);
    return { documents: memoryDocuments(), now: () => 1_700_000_000_000, log: { info: note, warn: note }, said };
  };
  const put = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const people = (name: string) =>
    `organisation: ${name}\ngroups:\n  - name: staff\npeople:\n  - id: p-1\n    login: ana.${name}\n    upn: ana@${name}.example\n    givenName: Ana\n    surname: Alvarez\n    groups: [staff]\n`;

  it('a routing file opens each of its directories behind one router', async () => {
    put('lab.yaml', people('lab'));
    put('corp.yaml', people('corp'));
    const file = put(
      'routing.yaml',
      'directories:\n  - { name: corp, kind: embedded, domains: [corp.example], file: corp.yaml }\n  - { name: lab, kind: embedded, domains: [lab.example], file: lab.yaml }\n',
    );
    const ground = opening();
    const directory = await openDirectory(
      {
        mode: 'development',
        directory: { kind: 'routed', file, cloud: 'public', graphBaseUrl: null, authorityUrl: null },
        roles,
      },
      ground,
    );
    assert.equal((await directory.findByName('ana@lab.example'))?.id, 'lab:p-1');
    assert.equal((await directory.find('lab:p-1'))?.tier, 1);
    assert.equal((await directory.find('corp:p-1'))?.tier, 2, 'a group of the lab counts in the lab');
    assert.equal((await capabilitiesFor(directory, 'corp:p-1')).reset, true);
    assert.equal(ground.said.length, 2);
    await directory.close();
  });

  it('refuses an embedded directory in production, also behind a router (SEC-136)', async () => {
    put('only.yaml', people('only'));
    const file = put('production.yaml', 'directories:\n  - { name: only, kind: embedded, file: only.yaml }\n');
    const directory = { kind: 'routed', file, cloud: 'public', graphBaseUrl: null, authorityUrl: null } as const;
    await assert.rejects(openDirectory({ mode: 'production', directory, roles }, opening()), { code: 'embedded-directory' });
  });

  it('a secret, a CA or a file that is not there is said at the start, by name', async () => {
    const ldap = {
      urls: ['ldaps://127.0.0.1:1'],
      caFile: join(folder, 'no-ca.pem'),
      bindDn: 'cn=svc',
      bindPassword: () => 'x',
      baseDn: 'dc=corp',
      userBase: null,
      groupBase: null,
      nameAttributes: [],
      protectedGroups: [],
      serviceGroups: [],
      sharedGroups: [],
      breakGlass: [],
      personKey: null,
    };
    const open = (kind: 'active-directory' | 'ldap', caFile: string | null, bindPassword = ldap.bindPassword) =>
      openDirectory({ mode: 'development', directory: { kind, ldap: { ...ldap, caFile, bindPassword } }, roles }, opening());
    for (const kind of ['active-directory', 'ldap'] as const)
      await assert.rejects(open(kind, ldap.caFile), { code: 'directory-settings', message: /LDAP_CA_FILE/ });
    const [routed] = await readRouting(put('ldap.yaml', whole.replace('/run/secrets/corp-bind', 'no-such-secret')), ground);
    assert.ok(routed?.directory.kind === 'hybrid');
    await assert.rejects(open('ldap', null, routed.directory.ldap.bindPassword), {
      code: 'routing-file',
      message: /no-such-secret/,
    });
    await assert.rejects(readRouting(join(folder, 'nowhere.yaml'), ground), { code: 'routing-file' });
  });
});
