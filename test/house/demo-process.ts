import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processesOf } from './listeners.ts';

const readyMs = 80_000;

/** `npm run demo` in a process group of its own, as a terminal gives one: Ctrl-C reaches all of it. */
export class DemoProcess {
  readonly group: number;
  said = '';
  readonly #folder = mkdtempSync(join(tmpdir(), 'lk-demo-'));
  readonly #child: ChildProcess;

  constructor(settings: Readonly<Record<string, string>> = {}) {
    const env = { PATH: process.env.PATH, HOME: this.#folder, TMPDIR: this.#folder, ...settings };
    this.#child = spawn(process.execPath, [resolve('src/launch.mjs'), 'demo'], { env, detached: true });
    this.group = this.#child.pid ?? 0;
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk) => {
        this.said += chunk;
      });
  }

  /** Waits until it has said this. */
  async says(text: string): Promise<void> {
    const end = performance.now() + readyMs;
    while (!this.said.includes(text)) {
      assert.ok(performance.now() < end && this.#child.exitCode === null, `"${text}" was not said; this was:\n${this.said}`);
      await pause(50);
    }
  }

  /** Everything is there; the address of the start page. */
  async ready(): Promise<string> {
    await this.says('Ctrl-C ends all of it');
    return this.addressAfter('Start here:');
  }

  addressAfter(words: string): string {
    return new RegExp(`${words}\\s+(http://127\\.0\\.0\\.1:\\d+\\S*)`).exec(this.said)?.[1] ?? '';
  }

  /** Where an address of the start page leads, without a slash at its end. */
  async windowOf(words: string): Promise<string> {
    const led = await fetch(this.addressAfter(words), { redirect: 'manual' });
    return (led.headers.get('location') ?? '').replace(/\/$/, '');
  }

  /** One Ctrl-C: it must end in good order, with no process and no file left. */
  async endsByCtrlC(): Promise<void> {
    const ended = once(this.#child, 'exit');
    process.kill(-this.group, 'SIGINT');
    assert.deepEqual(await ended, [0, null], this.said);
    assert.deepEqual(processesOf(this.group), []);
    assert.deepEqual(readdirSync(this.#folder), []);
  }

  /** Ends whatever is left, for a test that failed. */
  remove(): void {
    if (processesOf(this.group).length > 0) process.kill(-this.group, 'SIGTERM');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
