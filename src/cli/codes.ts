import { type Retry, retryOf } from '../directory/published/codes.ts';
import { lookUpPublished, publishedSentence } from '../directory/published/outcomes.ts';
import type { Published } from '../directory/published.ts';
import { say } from '../text/say.ts';
import { type Command, ended, showUsage } from './command.ts';

const again: Readonly<Record<Retry, string>> = {
  no: 'Trying again does not help.',
  later: 'Trying again later helps.',
  wait: 'Waiting helps.',
  'new-password': 'Another password helps.',
};

const linesOf = (one: Published): readonly string[] => {
  const retry = retryOf(one);
  const head = [one.source, ...(one.code === '-' ? [] : [one.code]), one.name].join(' ');
  return [head, `  ${say('en', { say: publishedSentence(one) })}`, ...(retry ? [`  ${again[retry]}`] : [])];
};

/** `latchkey codes CODE`: what an event or error code of the Entra model means, as the audit and Microsoft's own logs have it. Asks nobody. */
export const codes: Command = {
  usage: ['codes CODE                              what a published code means, in any spelling (33004, SSPR_0029, a name)'],
  async run(words, world) {
    const asked = words.join(' ');
    if (asked.trim() === '') return showUsage(codes, world);
    const found = lookUpPublished(asked);
    for (const line of found.flatMap(linesOf)) world.say(line);
    return found.length > 0 ? 0 : ended(world, 1, 'No such code is published.');
  },
};
