import { userInfo } from 'node:os';
import { runCommand } from './cli/run.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  now: Date.now,
  login: userInfo().username,
  say: (line) => void process.stdout.write(`${line}\n`),
});
