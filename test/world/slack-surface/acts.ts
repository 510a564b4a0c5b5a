import type { Answered } from '../slack/front.ts';
import type { Member } from '../slack/member.ts';
import type { Screen } from './page.ts';

/** The channel where everybody reads. The bot is not in it; its command works there as anywhere. */
export const general = 'C0GENERAL';

type Fields = Readonly<Record<string, string>>;
/** Something a person does; null where nothing reaches the bot. */
type Act = (member: Member, fields: Fields, place: Screen['place']) => Promise<Answered | null>;

/** What a person reads when the bot did not answer as Slack wants it. */
export const complaint = ({ status, ms }: Answered): string | null => {
  if (status === 200) return ms > 3000 ? 'Latchkey took longer than three seconds: Slack would have shown an error.' : null;
  return `Latchkey did not take it (HTTP ${status}).`;
};

/** What can be done on a screen, by name. */
export const acts: Readonly<Record<string, Act>> = {
  open: (member) => member.opens(),
  say: async (member, { text = '' }, place) => {
    const [, command, rest] = /^(\/\S+)\s*([\s\S]*)$/.exec(text) ?? [];
    if (command) return member.commands(rest ?? '', { command, channel: place === 'general' ? general : member.dm });
    return place === 'latchkey' ? member.types(text) : member.writes(text, general);
  },
  press: (member, { ts, id = '', value }) => {
    const message = member.messages().find((one) => one.ts === ts);
    return message ? member.presses({ id, value: value === '' ? undefined : value }, message) : Promise.resolve(null);
  },
  submit: (member, fields) => member.submits(fields),
  close: async (member) => {
    member.closes();
    return null;
  },
};
