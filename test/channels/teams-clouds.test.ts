import assert from 'node:assert/strict';
import { connectors } from '../../src/channels/teams/connectors.ts';
import { entraCredential } from '../../src/channels/teams/credentials.ts';
import { readConfig } from '../../src/config.ts';
import { developmentEnv } from '../house/settings.ts';

/** Where the SDK asks for the bot's token, and for what; the SDK keeps it to itself. */
interface Credentials {
  readonly oAuthEndpoint: string;
  readonly oAuthScope: string;
}

describe('the clouds of the Bot Framework: where the bot’s own token comes from', () => {
  const cases = {
    public: ['https://login.microsoftonline.com', 'https://api.botframework.com'],
    'us-government': ['https://login.microsoftonline.us', 'https://api.botframework.us'],
    china: ['https://login.partner.microsoftonline.cn', 'https://api.botframework.azure.cn'],
  } as const;
  for (const [cloud, [login, scope]] of Object.entries(cases))
    it(cloud, async () => {
      const serviceUrl = 'https://smba.example.test/teams/';
      const read = readConfig({ ...developmentEnv(), CLOUD: cloud, TEAMS_SERVICE_URL: serviceUrl });
      assert.ok(read.ok && read.value.teams?.proof.kind === 'secret');
      const { teams } = read.value;
      const { tenantId, secret } = read.value.teams.proof;
      const real = entraCredential(teams.appId, { kind: 'secret', tenantId, secret: secret.reveal() });
      const made: unknown[] = [];
      const credential: typeof real = {
        isValidAppId: (id) => real.isValidAppId(id),
        isAuthenticationDisabled: () => real.isAuthenticationDisabled(),
        createCredentials: async (...asked) => {
          const credentials = await real.createCredentials(...asked);
          made.push(credentials);
          return credentials;
        },
      };
      const options = { ...teams, mode: 'production', serviceHosts: ['smba.example.test'] } as const;
      await connectors({ ...options, credential, now: Date.now, report: () => {} })(serviceUrl);
      const { oAuthEndpoint, oAuthScope } = made[0] as Credentials;
      assert.deepEqual([oAuthEndpoint, oAuthScope], [`${login}/${tenantId}`, scope]);
    });

  it('a certificate is refused elsewhere than in the public cloud, by name', () => {
    const { TEAMS_APP_SECRET: _, ...env } = developmentEnv();
    const certificate = { TEAMS_CERTIFICATE_KEY_FILE: '/run/key.pem', TEAMS_CERTIFICATE_THUMBPRINT: 'a'.repeat(40) };
    assert.ok(readConfig({ ...env, ...certificate }).ok);
    const read = readConfig({ ...env, ...certificate, CLOUD: 'us-government' });
    assert.match(read.ok ? '' : read.problems.join(), /^TEAMS_CERTIFICATE_KEY_FILE: /);
  });
});
