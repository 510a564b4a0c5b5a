/** The bot's Slack rights at every site, each for one thing it does, and no other (SEC-24). */
export const scopes = [
  'commands', // hear /password
  'chat:write', // speak in the person's own conversation, and bring cards up to date
  'im:write', // open that conversation
  'im:history', // hear what is typed in it; older messages are never read
  'users:read', // full members only: guests, bots and strangers are turned away
] as const;

/** Beside them where single sign-on is declared: the confirmed address that links people (SEC-16). */
const mailScope = 'users:read.email' as const;

type Scope = (typeof scopes)[number] | typeof mailScope;

/** The rights a site gives. */
export const scopesFor = (isSsoDeclared: boolean): readonly Scope[] => [...scopes, ...(isSsoDeclared ? [mailScope] : [])];
