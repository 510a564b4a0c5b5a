import { Worker } from 'node:worker_threads';
import { AppError } from '../../core/result.ts';
import type { ChartData } from './chart-options.ts';
import { picture } from './picture.ts';

const idleMs = 60_000;
const patienceMs = 10_000;

type Waiting = PromiseWithResolvers<string>;

/** Draws charts as SVG, on a thread of its own: loading and drawing would hold up chat turns for a second. The thread ends when nobody looks. */
export class Charts {
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | null = null;
  #next = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** Markup that may stand in a page. Rejects with `AppError('chart-failed')` where it took too long or failed. */
  async draw(data: ChartData): Promise<string> {
    const worker = this.#awake();
    const drawing = Promise.withResolvers<string>();
    const id = this.#next++;
    this.#waiting.set(id, drawing);
    const late = setTimeout(() => this.#fail(), patienceMs);
    worker.postMessage({ id, data });
    try {
      return picture(await drawing.promise);
    } finally {
      clearTimeout(late);
      this.#waiting.delete(id);
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    if (this.#idle) clearTimeout(this.#idle);
    await worker?.terminate();
  }

  #awake(): Worker {
    if (this.#idle) clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.close(), idleMs).unref();
    this.#worker ??= this.#start();
    return this.#worker;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./chart-worker.ts', import.meta.url));
    worker.unref();
    worker.on('message', ({ id, svg }: { id: number; svg: string }) => this.#waiting.get(id)?.resolve(svg));
    worker.on('error', () => this.#fail());
    return worker;
  }

  /** Whoever waits is told, and the next drawing starts afresh. */
  #fail(): void {
    for (const one of this.#waiting.values()) one.reject(new AppError('chart-failed', 'a chart could not be drawn'));
    this.#waiting.clear();
    void this.close();
  }
}
