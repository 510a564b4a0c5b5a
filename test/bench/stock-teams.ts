import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import { createServer, plugins } from 'restify';
import { fixedCredential } from '../../src/channels/teams/credentials.ts';
import { serve } from './child.ts';

/** What a bot is by the SDK's own sample: an echo on restify with every check of the SDK on, and none of ours. */
const { TEAMS_APP_ID = '', TEAMS_APP_SECRET = '', TEAMS_OPENID_METADATA_URL = '', PORT = '0' } = process.env;

const settings = {
  MicrosoftAppId: TEAMS_APP_ID,
  MicrosoftAppType: 'MultiTenant',
  ToBotFromChannelOpenIdMetadataUrl: TEAMS_OPENID_METADATA_URL,
  ToBotFromEmulatorOpenIdMetadataUrl: TEAMS_OPENID_METADATA_URL,
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  OAuthUrl: 'https://api.botframework.com',
};
// The token for the way out is a fixed one, as the product's is here: asking for one is not what is measured.
const credentials: ServiceClientCredentialsFactory = fixedCredential(TEAMS_APP_ID, TEAMS_APP_SECRET);
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, credentials));

const server = createServer();
server.use(plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    await context.sendActivity(`Echo: ${context.activity.text}`);
  });
});
server.listen(Number(PORT), '127.0.0.1', () =>
  serve({ port: server.address().port }, {}, () => new Promise((resolve) => server.close(() => resolve()))),
);
