import type { Command } from '../../text/command.ts';

/** What people type behind *reset* is a name only where it looks like one: `ben.baker`, `ben@…`, `FERNHILL\\ben`. *Please* is not. */
const looksLikeLogin = (text: string): boolean => /^\S*[@.\\]\S*$/.test(text) && /[^.@\\]/.test(text) && !text.endsWith('.');

/** `help @ana` starts help for a colleague; `help me please` is a question, and `hello @ana` a greeting. */
export const isForOther = ({ name, rest, isMain }: Command): boolean =>
  name === 'help' && isMain && (/^@\S+$/.test(rest) || looksLikeLogin(rest));

const namingCommands = ['case', 'policy-trial', 'life', 'audit', 'language'];

const isAboutSomebody = ({ name, rest }: Command): boolean => name === 'policy' && rest !== '';

const isNaming = (command: Command): boolean =>
  isAboutSomebody(command) || namingCommands.includes(command.name) || (command.name === 'reset' && looksLikeLogin(command.rest));

/** The flow a command begins, and whom or what it names; *start over* begins the open one again. */
export const asked = (
  command: Command,
  openFlow: string | undefined,
): { readonly flow: string; readonly named: string | null } => {
  const name = isAboutSomebody(command) ? 'policy-person' : command.name;
  const flow = name === 'start-over' ? (openFlow ?? 'menu') : name;
  return { flow, named: isNaming(command) ? command.rest.slice(0, 254) : null };
};
