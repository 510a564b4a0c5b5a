import { AppError } from '../../src/core/result.ts';

const lost = (): AppError => new AppError('process-killed', 'this process is no more');

type Call = (...given: unknown[]) => unknown;

/**
 * One process of the product that can be killed at any commit point. Everything it does to the world goes through `through`; once it is dead nothing
 * it still tries has an effect, and no answer reaches it: what was on its way happens unheard.
 */
export class MortalProcess {
  readonly #acts: string[] = [];
  #diesBefore = Number.POSITIVE_INFINITY;
  #isDead = false;

  /** The acts so far: what was about to change the world, by name, in order. */
  get acts(): readonly string[] {
    return this.#acts;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  kill(): void {
    this.#isDead = true;
  }

  /** Kills the process right before its act number `act` from now (0: the next one): after it acknowledged what came before. */
  diesBefore(act: number): void {
    this.#diesBefore = this.#acts.length + act;
  }

  /** The part as this process reaches it. Calls named in `acts` are commit points; each call is refused once the process is dead. */
  through<T extends object>(part: T, acts: readonly (keyof T & string)[]): T {
    const points: readonly string[] = acts;
    return new Proxy(part, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function' || typeof name !== 'string') return value;
        return (...given: unknown[]) => this.#call(name, points.includes(name), () => (value as Call).apply(target, given));
      },
    });
  }

  async #call(name: string, isAct: boolean, real: () => unknown): Promise<unknown> {
    if (isAct && !this.#isDead) {
      if (this.#acts.length >= this.#diesBefore) this.#isDead = true;
      else this.#acts.push(name);
    }
    if (this.#isDead) throw lost();
    const answer = await real();
    if (this.#isDead) throw lost();
    return answer;
  }
}
