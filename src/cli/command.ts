/** What a command may use of the world around it. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** Login of whoever runs the command, for the audit. */
  readonly login: string;
  /** One line on standard output. */
  readonly say: (line: string) => void;
}

/** How a command ended: 0 done, 1 refused or something is wrong, 2 not understood. */
export type ExitCode = 0 | 1 | 2;

/** One word of the command line and what it does with the words after it. */
export interface Command {
  readonly usage: readonly string[];
  run(words: readonly string[], world: World): Promise<ExitCode>;
}

/** Says how the command is used. */
export const showUsage = ({ usage }: Pick<Command, 'usage'>, { say }: World): ExitCode => {
  for (const line of usage) say(`  latchkey ${line}`);
  return 2;
};

/** Says one last line and gives back how the command ended. */
export const ended = ({ say }: Pick<World, 'say'>, code: ExitCode, line: string): ExitCode => {
  say(line);
  return code;
};
