import { audit } from './audit.ts';
import { check } from './check.ts';
import { codes } from './codes.ts';
import { type Command, type ExitCode, ended, showUsage, type World } from './command.ts';
import { doctor } from './doctor.ts';
import { emergency } from './emergency.ts';
import { trouble } from './findings.ts';
import { keys } from './keys.ts';
import { life } from './life.ts';
import { oathTokens } from './oath-tokens.ts';
import { policy } from './policy.ts';
import { registrations } from './registrations.ts';
import { rollout } from './rollout.ts';
import { scenarios } from './scenarios.ts';
import { tokens } from './tokens.ts';

const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    check,
    doctor,
    life,
    scenarios,
    codes,
    rollout,
    policy,
    emergency,
    audit,
    token: tokens,
    tokens: oathTokens,
    registrations,
    keys,
  }),
);

const usage = [
  'start                                   the bot',
  'demo                                    a trial on this machine, nothing to set up',
  ...[...commands.values()].flatMap((command) => command.usage),
];

const isMisuse = (error: unknown): boolean => String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

const help = (name: string, world: World): ExitCode => {
  const code = showUsage({ usage }, world);
  return name === 'help' || name === '--help' ? 0 : code;
};

/** Runs one command and gives its exit code. Failures become a line; never a stack, never a foreign text (SEC-30). */
export const runCommand = async ([name = 'help', ...words]: readonly string[], world: World): Promise<ExitCode> => {
  const command = commands.get(name);
  if (!command) return help(name, world);
  try {
    return await command.run(words, world);
  } catch (error) {
    if (isMisuse(error)) return showUsage(command, world);
    return ended(world, 1, trouble(error));
  }
};
