import assert from 'node:assert/strict';
import { checkTickets } from '../../src/cli/check-tickets.ts';
import { readConfig } from '../../src/config.ts';
import { ServiceDesk } from '../world/service-desk.ts';
import { developmentEnv, type Env, productionEnv } from './settings.ts';

const long = 'Kq7v-2mXw9Lr4Tz8Bn3Jd6Hs1Fp5Gc0Ya';
const webhook: Env = { TICKETS_KIND: 'webhook', TICKETS_URL: 'https://desk.corp.test/hooks', TICKETS_SECRET: long };
const servicenow: Env = {
  TICKETS_KIND: 'servicenow',
  TICKETS_URL: 'https://corp.service-now.com',
  TICKETS_USER: 'latchkey.integration',
  TICKETS_SECRET: 'hJ8-kq2z',
};

const names = (env: Env): readonly string[] => {
  const read = readConfig(env);
  return read.ok ? [] : [...new Set(read.problems.map((line) => line.split(':')[0] ?? ''))];
};
const without = (env: Env, name: string): Env => Object.fromEntries(Object.entries(env).filter(([key]) => key !== name));

describe('configuration: the service desk', () => {
  for (const [name, env] of Object.entries({ webhook, servicenow }))
    it(`${name}: all of it is accepted in production, without any part it is not`, () => {
      assert.deepEqual(names({ ...productionEnv(), ...env, TICKETS_MUST_EXIST: 'true' }), []);
      for (const part of Object.keys(env)) assert.deepEqual(names({ ...productionEnv(), ...without(env, part) }), [part]);
    });

  it('none of it is a desk nobody asks; tickets that must exist need one', () => {
    const read = readConfig(developmentEnv());
    assert.equal(read.ok && read.value.tickets, null);
    assert.deepEqual(names({ ...developmentEnv(), TICKETS_MUST_EXIST: 'true' }), ['TICKETS_MUST_EXIST']);
  });

  const refused: readonly (readonly [name: string, mode: () => Env, env: Env])[] = [
    ['TICKETS_URL', productionEnv, { ...webhook, TICKETS_URL: 'http://desk.corp.test/hooks' }],
    ['TICKETS_URL', productionEnv, { ...webhook, TICKETS_URL: 'https://a:b@desk.corp.test/hooks' }],
    ['TICKETS_URL', productionEnv, { ...webhook, TICKETS_URL: 'https://desk.corp.test/hooks?key=1' }],
    ['TICKETS_URL', developmentEnv, { ...webhook, TICKETS_URL: 'http://desk.corp.test/hooks' }],
    ['TICKETS_URL', developmentEnv, { ...webhook, TICKETS_URL: 'ftp://desk.corp.test' }],
    ['TICKETS_SECRET', productionEnv, { ...webhook, TICKETS_SECRET: 'too-short' }],
    ['TICKETS_SECRET', productionEnv, { ...servicenow, TICKETS_SECRET: 'changeme' }],
    ['TICKETS_USER', productionEnv, { ...webhook, TICKETS_USER: 'somebody' }],
    ['TICKETS_KIND', developmentEnv, { ...webhook, TICKETS_KIND: 'jira' }],
    ['TICKETS_MUST_EXIST', developmentEnv, { ...webhook, TICKETS_MUST_EXIST: 'yes' }],
  ];
  for (const [name, mode, env] of refused)
    it(`refuses ${name}=${env[name]} (SEC-7, SEC-103)`, () => assert.ok(names({ ...mode(), ...env }).includes(name)));
});

describe('latchkey check: the service desk', () => {
  const findings = async (change: (desk: ServiceDesk) => Env): Promise<readonly string[]> => {
    const now = () => Date.UTC(2026, 10, 22, 9);
    const desk = await ServiceDesk.start(now);
    try {
      const read = readConfig({ ...developmentEnv(), ...change(desk) });
      assert.ok(read.ok, JSON.stringify(read));
      return (await checkTickets(read.value, now)).map(({ kind, text }) => `${kind} ${text.split(':')[0]}`);
    } finally {
      await desk.stop();
    }
  };
  const own = ({ webhookUrl, secrets }: ServiceDesk): Env => ({
    ...webhook,
    TICKETS_URL: webhookUrl,
    TICKETS_SECRET: secrets.webhookSecret,
  });

  it('answers, refuses, or is not there', async () => {
    assert.deepEqual(await findings(own), ['fine tickets']);
    assert.deepEqual(await findings((desk) => ({ ...own(desk), TICKETS_SECRET: long })), ['wrong TICKETS_SECRET']);
    assert.deepEqual(await findings((desk) => ({ ...own(desk), TICKETS_URL: 'http://127.0.0.1:9/hooks' })), [
      'wrong TICKETS_URL',
    ]);
    assert.deepEqual(await findings(() => ({})), []);
  });
});
