import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { variableNames } from '../../src/config/variables.ts';
import { type ConfigRead, readConfig, surplusVariables } from '../../src/config.ts';
import { developmentEnv, type Env, entraEnv, ldapEnv, productionEnv } from './settings.ts';

const problems = (read: ConfigRead): readonly string[] => (read.ok ? [] : read.problems);
const without = (env: Env, name: string): Env => Object.fromEntries(Object.entries(env).filter(([key]) => key !== name));
const names = (env: Env): readonly string[] => [...new Set(problems(readConfig(env)).map((line) => line.split(':')[0] ?? ''))];
const embeddedOnly = /^DIRECTORY: the embedded directory is for trying out/;

describe('configuration', () => {
  it('a complete development environment is accepted, with the defaults of its channels', () => {
    const read = readConfig(developmentEnv());
    assert.deepEqual(problems(read), []);
    assert.ok(read.ok);
    assert.equal(read.value.teams?.metadataUrl, 'https://login.botframework.com/v1/.well-known/openidconfiguration');
    assert.equal(read.value.slack?.apiUrl, 'https://slack.com/api/');
    assert.equal(read.value.keysFile, 'data/keys.json');
    assert.equal(read.value.listen.host, '127.0.0.1');
  });

  it('a complete production environment is accepted; with the embedded directory it is not (SEC-136)', () => {
    assert.deepEqual(problems(readConfig(productionEnv())), []);
    const found = problems(readConfig({ ...productionEnv(), DIRECTORY: 'embedded' }));
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', embeddedOnly);
  });

  const needed = Object.keys(productionEnv()).filter((name) => name !== 'LATCHKEY_MODE' && name !== 'DIRECTORY_FILE');
  for (const name of needed)
    for (const [how, env] of [
      ['absent', without(productionEnv(), name)],
      ['empty', { ...productionEnv(), [name]: '' }],
    ] as const)
      it(`production with ${name} ${how} is refused by name (SEC-6, SEC-8)`, () =>
        assert.ok(names(env).includes(name), String(names(env))));

  for (const channel of ['TEAMS_', 'SLACK_'])
    it(`one channel is enough: without any ${channel}… variable`, () => {
      const env = Object.fromEntries(Object.entries(developmentEnv()).filter(([name]) => !name.startsWith(channel)));
      assert.deepEqual(problems(readConfig(env)), []);
    });

  it('no channel at all is refused', () => {
    const env = Object.fromEntries(Object.entries(developmentEnv()).filter(([name]) => !/^(TEAMS|SLACK)_/.test(name)));
    assert.deepEqual(names(env), ['TEAMS_APP_ID']);
  });
});

describe('configuration: what production refuses (SEC-6, SEC-7, SEC-69, SEC-136)', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    PUBLIC_BASE_URL: [
      'http://reset.corp.test',
      'https://localhost:3978',
      'https://a:b@reset.corp.test',
      'https://reset.corp.test/?a=b',
    ],
    SLACK_API_URL: ['http://127.0.0.1:4000/api/', 'https://slack.example.net/api/'],
    TEAMS_OPENID_METADATA_URL: ['http://127.0.0.1:4000/keys'],
    TEAMS_SERVICE_URL: ['http://127.0.0.1:4000/'],
    TEAMS_SERVICE_HOSTS: ['127.0.0.1:4000'],
    CLOCK_OFFSET_FILE: ['/tmp/clock'],
    LOG_LEVEL: ['debug'],
    KEYS_FILE: ['data/keys.json'],
    AUDIT_ANCHOR_FILE: ['data/../data/anchor'],
    DIRECTORY: ['embedded'],
    GRAPH_BASE_URL: ['http://127.0.0.1:4000', 'https://graph.example.net'],
    ENTRA_AUTHORITY_URL: ['http://127.0.0.1:4000', 'https://login.example.net'],
  };
  for (const [name, values] of Object.entries(cases))
    for (const value of values)
      it(`${name}=${value}`, () => assert.ok(names({ ...productionEnv(), [name]: value }).includes(name)));
});

describe('configuration: what development mode refuses (SEC-6)', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    HOST: ['0.0.0.0', '::', '10.0.0.1'],
    METRICS_HOST: ['0.0.0.0'],
    PUBLIC_BASE_URL: ['https://reset.corp.test', 'http://10.0.0.1:3978', 'http://127.0.0.1.corp.test'],
    SLACK_API_URL: ['http://slack.corp.test/api/'],
    TEAMS_OPENID_METADATA_URL: ['http://keys.corp.test/'],
    TEAMS_SERVICE_URL: ['http://connector.corp.test/'],
    GRAPH_BASE_URL: ['https://graph.microsoft.com', 'http://graph.corp.test'],
    ENTRA_AUTHORITY_URL: ['https://login.corp.test'],
  };
  for (const [name, values] of Object.entries(cases))
    for (const value of values)
      it(`${name}=${value}`, () => assert.deepEqual(names({ ...developmentEnv(), [name]: value }), [name]));

  it('a connector on this machine is spoken to with a fixed token', () => {
    const read = readConfig({
      ...developmentEnv(),
      TEAMS_SERVICE_HOSTS: '127.0.0.1:4000',
      TEAMS_SERVICE_URL: 'http://127.0.0.1:4000/',
    });
    assert.equal(read.ok && read.value.teams?.proof.kind, 'stand-in');
  });
});

describe('configuration: text messages and calls', () => {
  const long = 'Kq7v-2mXw9Lr4Tz8Bn3Jd6Hs1Fp5Gc0Ya';
  const webhook: Env = { SMS_KIND: 'webhook', SMS_URL: 'https://sms.corp.test/in', SMS_SECRET: long, SMS_COUNTRIES: 'DE, AT' };
  const smpp: Env = {
    ...{ SMS_KIND: 'smpp', SMS_URL: 'ssmpp://centre.corp.test', SMS_ACCOUNT: 'latchkey', SMS_SECRET: 'hJ8-kq2z' },
    ...{ SMS_FROM: 'Fernhill', SMS_COUNTRIES: 'DE' },
  };
  const { SMS_URL: _, ...bare } = smpp;
  const twilio: Env = { ...bare, SMS_KIND: 'twilio', SMS_FROM: '+4917139200' };

  for (const [name, env] of Object.entries({ webhook, smpp, twilio }))
    it(`${name}: all of it is accepted in production, without any part it is not`, () => {
      assert.deepEqual(problems(readConfig({ ...productionEnv(), ...env })), []);
      for (const part of Object.keys(env))
        assert.deepEqual(names({ ...productionEnv(), ...without(env, part) }), [part === 'SMS_KIND' ? 'SMS_KIND' : part]);
    });

  it('nothing travels in the clear, but through a tunnel on this machine', () => {
    assert.deepEqual(names({ ...productionEnv(), ...webhook, SMS_URL: 'http://sms.corp.test/in' }), ['SMS_URL']);
    assert.deepEqual(names({ ...productionEnv(), ...smpp, SMS_URL: 'smpp://centre.corp.test' }), ['SMS_URL']);
    assert.deepEqual(names({ ...productionEnv(), ...smpp, SMS_URL: 'smpp://127.0.0.1:2775' }), []);
    assert.deepEqual(names({ ...productionEnv(), ...twilio, SMS_URL: 'https://twilio.example.net' }), ['SMS_URL']);
    assert.deepEqual(names({ ...developmentEnv(), ...webhook, SMS_URL: 'http://sms.corp.test/in' }), ['SMS_URL']);
  });

  it('a webhook needs a secret worth signing with', () =>
    assert.deepEqual(names({ ...productionEnv(), ...webhook, SMS_SECRET: long.slice(0, 16) }), ['SMS_SECRET']));
});

describe('configuration: secrets (SEC-2, SEC-103)', () => {
  const long = 'Kq7v-2mXw9Lr4Tz8Bn3Jd6Hs1Fp5Gc0Ya';
  const cases: Readonly<Record<string, readonly string[]>> = {
    SLACK_SIGNING_SECRETS: [
      'changeme',
      'changeme'.repeat(4),
      long.slice(0, 16),
      'a'.repeat(32),
      '8f742231b10e8888abcd99yyyzzz85a5',
      `${long},${long}`,
      `${long}1,${long}2,${long}3`,
      `${long},short`,
      '<your signing secret from the app page>',
    ],
    TEAMS_APP_SECRET: ['changeme', long.slice(0, 31), `your-client-secret-${long}`],
    SLACK_BOT_TOKEN: ['xoxb-short', `xoxb-placeholder-${long}`],
    REDIS_URL: ['redis://latchkey:changeme@127.0.0.1:6379', 'redis+cluster://:secret@127.0.0.1:6379,127.0.0.2:6379'],
    DATABASE_URL: ['postgres://latchkey:postgres@127.0.0.1/latchkey'],
    SMTP_URL: ['smtps://latchkey:password@127.0.0.1'],
    LDAP_BIND_PASSWORD: ['changeme', 'password'],
    ENTRA_CLIENT_SECRET: ['changeme', long.slice(0, 31)],
  };
  for (const [name, values] of Object.entries(cases))
    for (const value of values)
      it(`${name} refuses ${value.slice(0, 24)}`, () => {
        const found = problems(readConfig({ ...developmentEnv(), [name]: value }));
        assert.ok(found.length > 0 && found.every((line) => line.startsWith(`${name}: `)), String(found));
      });

  it('two settings with one secret are refused, both named', () => {
    const found = problems(readConfig({ ...developmentEnv(), SLACK_SIGNING_SECRETS: long, TEAMS_APP_SECRET: long }));
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /SLACK_SIGNING_SECRETS.*TEAMS_APP_SECRET/);
  });

  it('two signing secrets may be active together', () =>
    assert.deepEqual(problems(readConfig({ ...developmentEnv(), SLACK_SIGNING_SECRETS: `${long}1, ${long}2` })), []));

  it('no value of any setting is ever repeated in a problem', () => {
    const canary = 'canary-7c1f';
    for (const name of variableNames)
      for (const value of [canary, `http://${canary}`, `${canary},${canary}`, `redis://u:${canary}@h`, `changeme-${canary}`])
        for (const env of [developmentEnv(), productionEnv()])
          assert.ok(!problems(readConfig({ ...env, [name]: value })).some((line) => line.includes(canary)), name);
  });

  it('a configuration prints no secret, however it is printed', () => {
    const env: Env = { ...developmentEnv(), REDIS_URL: `redis://u:${long}@127.0.0.1`, SMTP_URL: `smtp://u:${long}x@127.0.0.1` };
    const read = readConfig(env);
    assert.ok(read.ok, String(problems(read)));
    const printed = [
      inspect(read.value, { depth: 9, showHidden: true }),
      JSON.stringify(read.value),
      String(read.value.mail.url),
    ].join();
    for (const hidden of [long, env.TEAMS_APP_SECRET, env.SLACK_SIGNING_SECRETS, env.SLACK_BOT_TOKEN])
      assert.ok(hidden && !printed.includes(hidden));
  });
});

describe('configuration: the directory', () => {
  const kinds: Readonly<Record<string, Env>> = {
    'active-directory': ldapEnv(),
    ldap: { ...ldapEnv(), DIRECTORY: 'ldap' },
    entra: entraEnv(),
    hybrid: { ...ldapEnv(), ...entraEnv(), DIRECTORY: 'hybrid' },
  };
  for (const [kind, env] of Object.entries(kinds)) {
    it(`${kind}: complete, and chosen`, () => {
      const read = readConfig({ ...developmentEnv(), ...env });
      assert.deepEqual(problems(read), []);
      assert.equal(read.ok && read.value.directory.kind, kind);
    });
    for (const name of Object.keys(env).filter((one) => one !== 'DIRECTORY'))
      it(`${kind} without ${name} is refused by name`, () =>
        assert.deepEqual(names({ ...developmentEnv(), ...without(env, name) }), [name]));
  }

  it('accounts and groups that would be protected nowhere are refused by name (SEC-22)', () => {
    const groups = ['LDAP_PROTECTED_GROUPS', 'LDAP_SERVICE_GROUPS', 'LDAP_SHARED_GROUPS'];
    const all = ['BREAK_GLASS_ACCOUNTS', ...groups];
    const given = Object.fromEntries(all.map((name) => [name, 'crown jewels']));
    assert.deepEqual(names({ ...developmentEnv(), ...given, DIRECTORY: 'directories.yaml' }), all);
    assert.deepEqual(names({ ...developmentEnv(), ...entraEnv(), ...given, DIRECTORY: 'entra' }), groups);
    assert.deepEqual(names({ ...developmentEnv(), ...ldapEnv(), ...given, DIRECTORY: 'ldap' }), []);
  });

  it('a routing file is chosen by its ending', () => {
    const read = readConfig({ ...developmentEnv(), DIRECTORY: '/etc/latchkey/directories.yaml' });
    assert.deepEqual(read.ok && read.value.directory, {
      kind: 'routed',
      file: '/etc/latchkey/directories.yaml',
      cloud: 'public',
      graphBaseUrl: null,
      authorityUrl: null,
    });
  });

  it('a secret is given once: not beside its file, not beside a certificate', () => {
    const ldap = { ...developmentEnv(), ...ldapEnv(), LDAP_BIND_PASSWORD_FILE: '/run/secrets/bind' };
    assert.deepEqual(names(ldap), ['LDAP_BIND_PASSWORD']);
    assert.deepEqual(names(without(ldap, 'LDAP_BIND_PASSWORD')), []);
    const entra = { ...developmentEnv(), ...entraEnv(), ENTRA_CERTIFICATE_FILE: '/run/secrets/entra.pem' };
    assert.deepEqual(names(entra), ['ENTRA_CLIENT_SECRET']);
    assert.deepEqual(names(without(entra, 'ENTRA_CLIENT_SECRET')), []);
  });

  it('signing in needs both of its settings, and a tenant', () => {
    const id = { ENTRA_SIGN_IN_CLIENT_ID: '33333333-2222-4333-8444-555555555555' };
    assert.deepEqual(names({ ...developmentEnv(), ...id }), ['ENTRA_SIGN_IN_CLIENT_SECRET', 'ENTRA_TENANT_ID']);
    const env = { ...developmentEnv(), ...entraEnv(), ...id, ENTRA_SIGN_IN_CLIENT_SECRET: entraEnv().ENTRA_CLIENT_SECRET ?? '' };
    const read = readConfig(env);
    assert.equal(read.ok && read.value.signIn?.tenantId, entraEnv().ENTRA_TENANT_ID);
    const certificate = { ENTRA_SIGN_IN_CERTIFICATE_FILE: '/run/secrets/sign-in.pem' };
    assert.deepEqual(names({ ...env, ...certificate }), ['ENTRA_SIGN_IN_CLIENT_SECRET']);
    assert.deepEqual(names({ ...without(env, 'ENTRA_SIGN_IN_CLIENT_SECRET'), ...certificate }), []);
    assert.deepEqual(names({ ...developmentEnv(), ...entraEnv(), ...certificate }), ['ENTRA_SIGN_IN_CLIENT_ID']);
  });

  it('groups by distinguished name are separated by semicolons, by name with commas', () => {
    const rolesOf = (ROLE_AGENTS: string) => {
      const read = readConfig({ ...developmentEnv(), ROLE_AGENTS });
      return read.ok && read.value.roles.agents;
    };
    assert.deepEqual(rolesOf('helpdesk, second line'), ['helpdesk', 'second line']);
    assert.deepEqual(rolesOf('cn=helpdesk,ou=groups,dc=corp'), ['cn=helpdesk,ou=groups,dc=corp']);
    assert.deepEqual(rolesOf('cn=a,dc=corp; cn=b,dc=corp'), ['cn=a,dc=corp', 'cn=b,dc=corp']);
  });

  it('a cloud brings its own hosts for Teams; China asks for the address to speak first at', () => {
    const read = readConfig({ ...developmentEnv(), CLOUD: 'us-government' });
    assert.ok(read.ok && read.value.teams);
    const hosts = [...read.value.teams.issuers, read.value.teams.metadataUrl, read.value.teams.serviceUrl].join();
    const loginUrl = `https://login.microsoftonline.us/${developmentEnv().TEAMS_TENANT_IDS}`;
    assert.deepEqual(read.value.teams.token, { loginUrl, scope: 'https://api.botframework.us' });
    assert.match(hosts, /botframework\.us.*botframework\.azure\.us.*teams\.microsoft\.us/);
    assert.deepEqual(names({ ...developmentEnv(), CLOUD: 'china' }), ['TEAMS_SERVICE_URL']);
  });
});

describe('configuration: forms and bounds (SEC-103)', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    LATCHKEY_MODE: ['test', 'Production'],
    PORT: ['-1', '65536', '80a', '1e3'],
    METRICS_PORT: ['65536'],
    PUBLIC_BASE_URL: ['reset.corp.test', 'ftp://reset.corp.test'],
    TRUSTED_PROXIES: ['10.0.0.0/33', 'proxy.corp.test', '10.0.0.1/8/8', '::1/129'],
    TEAMS_APP_ID: ['latchkey'],
    TEAMS_TENANT_IDS: ['corp.onmicrosoft.com'],
    TEAMS_SERVICE_HOSTS: ['https://smba.trafficmanager.net'],
    SLACK_TEAM_IDS: ['corp', 'T0123ABCD,*'],
    SLACK_SSO_DECLARED: ['yes', '1'],
    SMTP_URL: ['mail.corp.test'],
    MAIL_FROM: ['latchkey', 'a@b\nBcc: c@d'],
    CORPORATE_MAIL_DOMAINS: ['@corp.test'],
    REDIS_URL: ['http://127.0.0.1'],
    DATABASE_URL: ['mysql://127.0.0.1/a'],
    DIRECTORY: ['novell', 'routes.json'],
    LDAP_URLS: ['ldap://dc1.corp.test', 'dc1.corp.test:636', 'ldaps://u:p@dc1.corp.test', 'ldaps://dc1.corp.test/dc=corp'],
    LDAP_BIND_DN: ['svc-latchkey', 'svc@corp.test'],
    LDAP_BASE_DN: ['corp.test'],
    LDAP_USER_BASE: ['people'],
    LDAP_GROUP_BASE: ['groups'],
    LDAP_NAME_ATTRIBUTES: ['uid)(cn=*', 'uid mail'],
    LDAP_PERSON_KEY: ['employee id'],
    ENTRA_TENANT_ID: ['corp.onmicrosoft.com'],
    ENTRA_CLIENT_ID: ['latchkey'],
    ENTRA_SIGN_IN_CLIENT_ID: ['latchkey'],
    GRAPH_BASE_URL: ['ftp://127.0.0.1'],
    WRITEBACK: ['true'],
    CLOUD_PASSWORD: ['phs'],
    CLOUD: ['germany'],
    LOG_LEVEL: ['trace'],
  };
  for (const [name, values] of Object.entries(cases))
    for (const value of values)
      it(`${name} refuses ${JSON.stringify(value)}`, () =>
        assert.deepEqual(names({ ...developmentEnv(), [name]: value }), [name]));
});

describe('configuration: what the operator sees', () => {
  const example = readFileSync('.env.example', 'utf8');
  it('.env.example holds every variable once, and no other', () => {
    const written = [...example.matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name);
    assert.deepEqual([...written].sort(), [...variableNames].sort());
  });
  it('.env.example says something about every variable', () => {
    const bare = example
      .split('\n')
      .filter((line, at, all) => /^[A-Z0-9_]+=/.test(line) && !/^(#|[A-Z0-9_]+=)/.test(all[at - 1] ?? ''));
    assert.deepEqual(bare, []);
  });
  it('a misspelt variable is noticed', () =>
    assert.deepEqual(surplusVariables({ SLACK_SIGNING_SECRET: 'x', SLACK_TEAM_IDS: 'x', PATH: 'x' }), ['SLACK_SIGNING_SECRET']));
});
