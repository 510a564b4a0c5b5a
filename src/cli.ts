import { userInfo } from 'node:os';
import { runCommand } from './cli/run.ts';

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', () => process.exit());

process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  now: Date.now,
  login: userInfo().username,
  say: (line) => void process.stdout.write(`${line}\n`),
});
