import type { Result } from '../core/result.ts';

/** A mail of plain text and HTML made from the same sentences. `id` becomes the Message-ID: a repeat carries the same one. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Sends mail. Ends within 30 s. `refused`: the server will not take it, ever; `unreachable`: try again later. */
export interface Mailer {
  send(mail: Mail): Promise<Result<null, 'refused' | 'unreachable'>>;
  check(): Promise<Result<null, 'unreachable'>>;
  close(): Promise<void>;
}
