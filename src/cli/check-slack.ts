import { z } from 'zod';
import { slackFetch } from '../channels/slack/egress.ts';
import { scopesFor } from '../channels/slack/scopes.ts';
import type { Config, SlackConfig } from '../config.ts';
import { advice, extra, type Finding, fine, wrong } from './findings.ts';

const Answer = z.object({
  ok: z.boolean(),
  error: z
    .string()
    .regex(/^[a-z_]{1,60}$/)
    .optional(),
  team_id: z.string().optional(),
  enterprise_id: z.string().optional(),
});

const scopeFindings = (header: string | null, scopes: readonly string[]): readonly Finding[] => {
  if (header === null) return [advice('Slack: the granted scopes could not be read')];
  const granted = header.split(',').map((scope) => scope.trim());
  const missing = scopes.filter((scope) => !granted.includes(scope));
  const surplus = granted.filter((scope) => scope !== '' && !scopes.includes(scope));
  return [
    ...missing.map((scope) => wrong(`Slack: the bot token lacks the scope ${scope}`)),
    ...surplus.map((scope) => extra(`Slack: the bot token has the scope ${scope.slice(0, 60)}, which Latchkey does not use`)),
  ];
};

/** Asks Slack whose token this is and what it may do (SEC-24). */
export const checkSlack = async (
  slack: SlackConfig,
  { mode, isSlackSsoDeclared }: Pick<Config, 'mode' | 'isSlackSsoDeclared'>,
  now: () => number,
): Promise<readonly Finding[]> => {
  const call = slackFetch({ apiUrl: slack.apiUrl, isDevelopment: mode === 'development' }, now);
  const authorization = `Bearer ${slack.botToken.reveal()}`;
  const response = await call(new URL('auth.test', slack.apiUrl).href, { method: 'POST', headers: { authorization } });
  const answer = Answer.safeParse(await response.json().catch(() => null)).data;
  if (!answer?.ok) return [wrong(`SLACK_BOT_TOKEN: Slack refuses it (${answer?.error ?? `status ${response.status}`})`)];
  const isListed = [answer.team_id, answer.enterprise_id].some((id) => id !== undefined && slack.teamIds.includes(id));
  const where = isListed ? [] : [wrong('SLACK_TEAM_IDS: does not name the workspace the bot token belongs to')];
  return [
    ...where,
    ...scopeFindings(response.headers.get('x-oauth-scopes'), scopesFor(isSlackSsoDeclared)),
    fine('Slack: answers, and knows the bot token'),
  ];
};
