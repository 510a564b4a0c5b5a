import type { DemoOptions } from './options.ts';
import type { RunningDemo } from './run.ts';

const row = (name: string, value: string): string => `  ${name.padEnd(18)}${value}`;

/** What the terminal says once everything is there: where to click, who to be, what to try. */
export const readyLines = ({ url, demo }: RunningDemo, { teams, keep }: DemoOptions): string => {
  const windows = demo.cast.filter(({ key }) => teams.includes(key));
  return [
    '',
    `Latchkey is ready. Start here:  ${url}`,
    '',
    ...windows.map(({ key, givenName }) => row(`Teams as ${givenName}`, `${url}/teams/${key}`)),
    row('Slack as Ben', `${url}/slack/ben`),
    row('Mail, phones', `${url}/mail  ${url}/phone`),
    row('Sign-in', `${url}/sign-in`),
    row('Directory', demo.directory.place),
    '',
    '  Be Ana: write "register", later "reset", then sign in with the new password.',
    '  The start page tells every step, and how to fail as Mallory.',
    '',
    keep
      ? 'Ctrl-C ends all of it; accounts and registrations stay in data/demo.'
      : 'Ctrl-C ends all of it and leaves nothing behind.',
  ].join('\n');
};
