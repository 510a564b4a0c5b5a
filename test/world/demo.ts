import { type DemoOptions, readOptions, usage } from './demo/options.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const patienceMs = 10_000;

const begin = async (options: DemoOptions): Promise<void> => {
  // Loaded after the first line is on the screen: half of the start is loading.
  const { runDemo } = await import('./demo/run.ts');
  const { readyLines } = await import('./demo/ready-lines.ts');
  const running = await runDemo(options);
  const end = (): void => {
    say('\nEnding …');
    setTimeout(() => process.exit(1), patienceMs).unref();
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.removeAllListeners(signal).once(signal, end);
  say(readyLines(running, options));
};

const options = readOptions(process.argv.slice(2), process.env.DIRECTORY || 'embedded');
if (options) {
  // Until all is there, an early Ctrl-C still leaves nothing behind: folders go at exit, windows end with this process.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  say('Latchkey and the world around it are starting …');
  begin(options).catch((error: unknown) => {
    process.stderr.write(`The demo cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
} else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
}
