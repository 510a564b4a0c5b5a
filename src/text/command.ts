import { commands } from './en/commands.ts';

/** What typed text asks for: a command, and what stands behind it (a name, for `reset ana@…`). Null: not a command. */
export interface Command {
  readonly name: string;
  readonly rest: string;
}

const phrases = Object.entries(commands)
  .flatMap(([name, said]) => said.map((phrase) => ({ name, phrase })))
  .sort((a, b) => b.phrase.length - a.phrase.length);

const longest = 300;

/** Reads a command; case, outer white space and a leading slash do not matter. Text of more than 300 characters is none. */
export const commandIn = (text: string): Command | null => {
  if (text.length > longest) return null;
  const typed = text.trim().replace(/^\//, '');
  const given = typed.toLowerCase();
  const found = phrases.find(({ phrase }) => given === phrase || given.startsWith(`${phrase} `));
  return found ? { name: found.name, rest: typed.slice(found.phrase.length).trim() } : null;
};
