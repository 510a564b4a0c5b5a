import { randomUUID } from 'node:crypto';
import { readConfig } from '../../src/config.ts';
import { start } from '../../src/main.ts';
import { serve } from './child.ts';

/** The product itself, on the configuration it is given, in a process that can be measured. */
const config = readConfig(process.env);
if (!config.ok) throw new Error(config.problems.join('\n'));
const running = await start(config.value);

/** The bare write of a reset, without anything around it: how it ended, and how many ms it took. */
const writeBare = async (account: string, password: string) => {
  const begun = performance.now();
  const { outcome } = await running.directory.reset(account, password, randomUUID());
  return { outcome, ms: performance.now() - begun };
};

serve({ port: running.port }, { writeBare }, () => running.stop());
