import { App, HTTPReceiver } from '@slack/bolt';
import { createServer } from 'restify';
import { serve } from './child.ts';

/** Bare Bolt on restify: one command, acknowledged; the text `card` is answered with a message as well. */
const { SLACK_SIGNING_SECRETS = '', SLACK_BOT_TOKEN = '', SLACK_API_URL = '', PORT = '0' } = process.env;

const receiver = new HTTPReceiver({ signingSecret: SLACK_SIGNING_SECRETS });
const app = new App({
  receiver,
  convoStore: false,
  clientOptions: { slackApiUrl: SLACK_API_URL },
  authorize: async () => ({ botToken: SLACK_BOT_TOKEN, botId: 'B0BARE', botUserId: 'U0BARE' }),
});

const blocks = [
  { type: 'header', text: { type: 'plain_text', text: 'What can I do for you?' } },
  { type: 'section', text: { type: 'mrkdwn', text: 'Choose one.' } },
  { type: 'actions', elements: [{ type: 'button', action_id: 'a', value: 'a', text: { type: 'plain_text', text: 'Reset' } }] },
];

app.command('/password', async ({ ack, client, body }) => {
  await ack();
  if (body.text === 'card') await client.chat.postMessage({ channel: body.channel_id, text: 'What can I do for you?', blocks });
});

const server = createServer();
server.post('/slack/events', (request, response, next) => {
  response.once('close', () => next(false));
  receiver.requestListener(request, response);
});
server.listen(Number(PORT), '127.0.0.1', () =>
  serve({ port: server.address().port }, {}, () => new Promise((resolve) => server.close(() => resolve()))),
);
