import type { Replicas } from '../replica.ts';
import type { Pocket } from '../scenario/person.ts';
import type { Canary } from './canaries.ts';
import type { Member } from './crowd.ts';

const chats = ['slack', 'teams', 'chat answers'];

const all = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, value = '']) => value))];
const canary =
  (kind: string, ...sinks: readonly string[]) =>
  (value: string): Canary => ({ kind, value, sinks });

/** Recovery codes as they are shown, and as people type them. */
const recoveryForms = (code: string): string[] => [code, code.replaceAll('-', ''), code.replaceAll('-', '').toLowerCase()];

/** What somebody keeps at home: shown once on a page, and stored in a form nobody can read. */
export const pocketCanaries = ({ key, recoveryCodes }: Pocket): Canary[] => [
  ...[key, key.toLowerCase()].map(canary('authenticator secret', 'pages')),
  ...recoveryCodes.flatMap(recoveryForms).map(canary('recovery code', 'pages')),
];

/** Addresses of people: codes and notices go there, and everybody else sees a mask. */
export const addressCanaries = ({ mail, privateMail }: Member): Canary[] => [mail, privateMail].map(canary('address', 'mails'));

const cookiesOf = ({ front }: Replicas): string[] =>
  front.answers
    .flatMap(({ cookies }) => cookies)
    .map((line) => /^[^=]+=([^;]*)/.exec(line)?.[1] ?? '')
    .filter((value) => value.length >= 20)
    .flatMap((value) => [value, ...value.split('.').filter((part) => part.length >= 20)]);

const mailedCodes = ({ mail }: Replicas): string[] =>
  mail.received.flatMap((one) => /^\d{6,10}$/m.exec(one.mail.text ?? '')?.[0] ?? []);

/** Every secret that Latchkey made up in a run, each with the sink it is meant for (SEC-116). */
export const madeUp = (world: Replicas): Canary[] => {
  const { connector, slack, front } = world;
  const chat = JSON.stringify([connector.calls, slack.calls]).replaceAll('\\', '');
  const pages = front.answers.map(({ text }) => text).join('\n');
  const bearers = all(front.answers.map(({ authorization }) => authorization).join('\n'), /Bearer (\S+)/g);
  return [
    ...all(chat, /\/p\/([A-Za-z0-9_-]{43})/g).map(canary('link token', ...chats, 'pages')),
    ...all(chat, /"handle":"([^"]{16,})"/g).map(canary('handle', ...chats)),
    ...all(chat, /"value":"([A-Za-z0-9_-]{16,})"/g).map(canary('handle', ...chats)),
    ...all(pages, /name="form-token" value="([^"]{16,})"/g).map(canary('form token', 'pages')),
    ...cookiesOf(world).map(canary('cookie')),
    ...mailedCodes(world).map(canary('mailed code', 'mails')),
    ...bearers.map(canary('bearer token')),
  ];
};
