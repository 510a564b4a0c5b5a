import { parseArgs } from 'node:util';
import { allLanguages } from '../core/languages.ts';
import { say as sentence } from '../text/say.ts';
import { type Command, type ExitCode, ended, showUsage, type World } from './command.ts';

/** What each announcement is made of, its title first. */
const announcements = {
  chat: ['title', 'what', 'do', 'safe'],
  mail: ['title', 'what', 'do', 'then', 'safe'],
  intranet: ['title', 'what', 'register', 'reset', 'unlock', 'phone', 'call', 'not-me', 'data'],
} as const;
type Place = keyof typeof announcements;

const places = Object.keys(announcements) as readonly Place[];

/** One announcement, as it can be pasted: its title, then a paragraph each. */
const print = ({ say }: World, place: Place, language: string, organisation: string): void => {
  say(`== ${place} ==`);
  for (const part of announcements[place]) {
    say(sentence(language, { say: `rollout.${place}.${part}`, with: { organisation } }));
    say('');
  }
};

const run = (world: World, wanted: string | undefined, language: string, organisation: string): ExitCode => {
  if (!allLanguages.some((one) => one === language))
    return ended(world, 1, `There is no language "${language}". There are: ${allLanguages.join(', ')}.`);
  for (const place of places) if (wanted === undefined || wanted === place) print(world, place, language, organisation);
  return 0;
};

/** `latchkey rollout`: texts to announce the bot with, in chat, by mail and on the intranet, from the catalogue. Reads nothing and changes nothing. */
export const rollout: Command = {
  usage: ['rollout [chat|mail|intranet] [--language xx] [--organisation NAME]   texts to announce the bot with'],
  async run(words, world) {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { language: { type: 'string', default: 'en' }, organisation: { type: 'string', default: 'Your organisation' } },
    });
    const [place, ...more] = positionals;
    if (more.length > 0 || (place !== undefined && !places.some((one) => one === place))) return showUsage(rollout, world);
    return run(world, place, values.language, values.organisation);
  },
};
