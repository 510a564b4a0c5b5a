import { createHmac, randomUUID } from 'node:crypto';
import type { Shot } from './load.ts';
import type { Employee } from './people.ts';
import type { Platforms } from './platforms.ts';

/** What is typed after which command. */
export interface Typed {
  readonly command: string;
  readonly text: string;
}

/** A slash command as Slack sends it: signed now, unlike any other. Slack must be acknowledged with 200. */
export const command = (who: Employee, { team }: Platforms, secret: string, { command, text }: Typed): Shot => {
  const body = new URLSearchParams({
    command,
    text,
    team_id: team,
    team_domain: 'fernhill',
    user_id: who.slack,
    user_name: who.login,
    channel_id: `D${who.slack.slice(1)}`,
    channel_name: 'directmessage',
    trigger_id: randomUUID(),
    response_url: 'https://hooks.slack.com/commands/x/y/z',
    is_enterprise_install: 'false',
    api_app_id: 'A0LATCHKEY',
  }).toString();
  const seconds = Math.floor(Date.now() / 1_000);
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': String(seconds),
    'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`,
  };
  return { headers, body, answered: (status) => status === 200 };
};
