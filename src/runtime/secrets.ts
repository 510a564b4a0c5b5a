import { randomBytes } from 'node:crypto';
import type { SecretRef } from '../core/effects.ts';
import { AppError } from '../core/result.ts';
import type { DashboardCookie, Revealed } from './page-desk.ts';

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

/** The secrets of one request: what the person typed, by reference, and what is shown back once. Nothing of it is ever stored. */
export class RequestSecrets {
  /** Where the request came from, for the audit: the page, or null for the conversation's own chat. */
  readonly source: 'page' | null;
  readonly #held = new Map<SecretRef, Secret>();
  #revealed: Revealed | DashboardCookie | null = null;

  constructor(source: 'page' | null = null) {
    this.source = source;
  }

  /** Takes a secret in and gives back its name. */
  hold(value: string): SecretRef {
    const ref: SecretRef = `secret:${randomBytes(16).toString('base64url')}`;
    this.#held.set(ref, new Secret(value));
    return ref;
  }

  /** Takes in every field and gives back their names. */
  holdAll(fields: Readonly<Record<string, string>>): Record<string, SecretRef> {
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, this.hold(value)]));
  }

  /** The secret of that name; `AppError('secret-lost')` when it is not in this process (a restart, another replica). */
  get(ref: SecretRef | undefined): string {
    const held = ref && this.#held.get(ref);
    if (!held) throw new AppError('secret-lost', 'the secret of this request is not in this process');
    return held.reveal();
  }

  /** Puts aside what the answer to this request shows once (SEC-41, SEC-50). */
  show(revealed: Revealed | DashboardCookie): void {
    this.#revealed = revealed;
  }

  /** What was put aside; gone after the first call. */
  takeRevealed(): Revealed | DashboardCookie | null {
    const revealed = this.#revealed;
    this.#revealed = null;
    return revealed;
  }

  /** Forgets everything. */
  clear(): void {
    this.#held.clear();
    this.#revealed = null;
  }
}
