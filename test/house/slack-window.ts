import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

const patienceMs = 15_000;

const plain = (html: string): string => html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const wordsOf = (html: string): string => plain(html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '));

/** A window of the pretended Slack, used over HTTP as its script uses it. */
export class SlackWindow {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  says(text: string): Promise<void> {
    return this.#acts('say', { text });
  }

  /** Presses the newest button of that name. */
  async presses(label: string): Promise<void> {
    const pane = await this.sees(`>${label}</button>`);
    const message = pane.split('<li id="m').at(-1) ?? '';
    const button = new RegExp(`data-press="([^"]*)" data-value="([^"]*)"[^>]*>${label}</button>`).exec(message);
    assert.ok(button, `no button ${label} on ${wordsOf(message)}`);
    const ts = /^([\d.]+)"/.exec(message)?.[1] ?? '';
    await this.#acts('press', { ts, id: plain(button[1] ?? ''), value: plain(button[2] ?? '') });
  }

  /** Types into the one field of the open window. */
  async fills(value: string): Promise<void> {
    const pane = await this.sees('<dialog');
    const name = /<input id="([^"]*)"/.exec(pane)?.[1] ?? '';
    await this.#acts('submit', { [plain(name)]: value });
  }

  /** The address and the code of the page on the newest card. */
  async link(): Promise<{ readonly url: string; readonly code: string }> {
    const message = (await this.sees('/p/')).split('<li id="m').at(-1) ?? '';
    const url = /href="([^"]*\/p\/[^"]*)"/.exec(message)?.[1] ?? '';
    const code = /(?:\d ){5}\d|\d{3}\s\d{3}/.exec(wordsOf(message))?.[0] ?? '';
    return { url: plain(url), code: code.replace(/\D/g, '') };
  }

  /** Waits until the newest message, or the window, has this in it. */
  async sees(text: string): Promise<string> {
    const end = performance.now() + patienceMs;
    for (;;) {
      const pane = await (await fetch(`${this.#address}/pane`)).text();
      const newest = pane.split('<li id="m').at(-1) ?? '';
      if (newest.includes(text) || wordsOf(newest).includes(text)) return pane;
      assert.ok(performance.now() < end, `"${text}" was not shown; this was: ${wordsOf(newest)}`);
      await pause(50);
    }
  }

  async #acts(name: string, fields: Readonly<Record<string, string>>): Promise<void> {
    const headers = { origin: new URL(this.#address).origin };
    const answer = await fetch(`${this.#address}/${name}`, { method: 'POST', headers, body: new URLSearchParams(fields) });
    assert.equal(answer.status, 204, await answer.text());
  }
}
