import type { VariableName, Variables } from './variables.ts';

/** SEC-2, SEC-103: shorter ones can be guessed offline by whoever has seen one signed request. */
const shortestSecret = 32;
const fewestDifferentCharacters = 8;

const placeholder =
  /change.?me|placeholder|replace.?(me|this|with)|example|your[-_. ]|dummy|<[^>]*>|^(secret|password|test|shh|todo|x+|postgres|redis|latchkey)$/i;

/** The secret printed in Slack's documentation of request signing. */
const published: ReadonlySet<string> = new Set(['8f742231b10e8888abcd99yyyzzz85a5']);

/** The password inside an address; a plain parser refuses the several hosts of a Redis address. */
const passwordIn = (address: string | undefined): string | null => {
  const found = /^[a-z+]+:\/\/[^:@/]*:([^@/]*)@/i.exec(address ?? '')?.[1];
  return found ? found : null;
};

interface Held {
  readonly name: VariableName;
  readonly secret: string;
  readonly isPassword: boolean;
}

const held = (settings: Variables): readonly Held[] => {
  const own = (name: VariableName, secret: string | undefined): Held[] => (secret ? [{ name, secret, isPassword: false }] : []);
  const typed = (name: VariableName, secret: string | undefined): Held[] => (secret ? [{ name, secret, isPassword: true }] : []);
  const inside = (name: 'REDIS_URL' | 'DATABASE_URL' | 'SMTP_URL'): Held[] => {
    const secret = passwordIn(settings[name]);
    return secret === null ? [] : [{ name, secret, isPassword: true }];
  };
  return [
    ...own('TEAMS_APP_SECRET', settings.TEAMS_APP_SECRET),
    ...settings.SLACK_SIGNING_SECRETS.flatMap((secret) => own('SLACK_SIGNING_SECRETS', secret)),
    ...own('SLACK_BOT_TOKEN', settings.SLACK_BOT_TOKEN),
    ...own('ENTRA_CLIENT_SECRET', settings.ENTRA_CLIENT_SECRET),
    ...own('ENTRA_SIGN_IN_CLIENT_SECRET', settings.ENTRA_SIGN_IN_CLIENT_SECRET),
    ...(settings.SMS_KIND === 'webhook' ? own : typed)('SMS_SECRET', settings.SMS_SECRET),
    ...typed('LDAP_BIND_PASSWORD', settings.LDAP_BIND_PASSWORD),
    ...(settings.TICKETS_KIND === 'webhook' ? own : typed)('TICKETS_SECRET', settings.TICKETS_SECRET),
    ...own('SIEM_WEBHOOK_SECRET', settings.SIEM_WEBHOOK_SECRET),
    ...inside('REDIS_URL'),
    ...inside('DATABASE_URL'),
    ...inside('SMTP_URL'),
  ];
};

const isPlaceholder = (secret: string): boolean => placeholder.test(secret) || published.has(secret);

const weakness = ({ secret, isPassword }: Held): string | null => {
  if (isPlaceholder(secret)) return isPassword ? 'its password is a placeholder' : 'is a placeholder, not a secret';
  if (isPassword) return null;
  if (secret.length < shortestSecret) return `must have at least ${shortestSecret} characters`;
  return new Set(secret).size < fewestDifferentCharacters ? 'is not random' : null;
};

const shared = (all: readonly Held[]): readonly string[] =>
  all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => other.secret === one.secret)
      .map((other) => `${other.name}: holds the same secret as ${one.name}; each needs its own`),
  );

/** What is wrong with the secrets of the configuration: names, never values (SEC-2, SEC-103). */
export const secretProblems = (settings: Variables): readonly string[] => {
  const all = held(settings);
  const weak = all.flatMap((one) => (weakness(one) ? [`${one.name}: ${weakness(one)}`] : []));
  return [...weak, ...shared(all)];
};
