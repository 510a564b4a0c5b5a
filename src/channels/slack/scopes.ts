/** The bot's Slack rights, each for one thing it does, and no other (SEC-24). */
export const scopes = [
  'commands', // hear /password
  'chat:write', // speak in the person's own conversation, and bring cards up to date
  'im:write', // open that conversation
  'im:history', // hear what is typed in it; older messages are never read
  'users:read', // full members only: guests, bots and strangers are turned away
] as const;
