import { randomBytes } from 'node:crypto';
import type { SecretRef } from '../core/effects.ts';
import { AppError } from '../core/result.ts';

/** A value that prints as `[secret]` wherever it is put by mistake (SEC-116). */
export class Secret {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  /** The plain value: for the one call that needs it. */
  reveal(): string {
    return this.#value;
  }
  toString(): string {
    return '[secret]';
  }
  toJSON(): string {
    return '[secret]';
  }
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[secret]';
  }
}

/** The secrets of one request, by reference. Lives as long as the request; nothing of it is ever stored. */
export class SecretVault {
  readonly #held = new Map<SecretRef, Secret>();

  /** Takes a secret in and gives back its name. */
  hold(value: string): SecretRef {
    const ref: SecretRef = `secret:${randomBytes(16).toString('base64url')}`;
    this.#held.set(ref, new Secret(value));
    return ref;
  }

  /** The secret of that name; an outage of memory (another replica, a restart) is an `AppError('secret-lost')`. */
  reveal(ref: SecretRef | undefined): string {
    const held = ref && this.#held.get(ref);
    if (!held) throw new AppError('secret-lost', 'the secret of this request is not in this process');
    return held.reveal();
  }

  /** Forgets everything. */
  clear(): void {
    this.#held.clear();
  }
}
