import type { IncomingMessage } from 'node:http';
import { no, ok, type Result } from '../../core/result.ts';

/** What a person's form brought: each field once. */
export type Form = ReadonlyMap<string, string>;

/** Why a body is not taken as a form: of another kind (or compressed), above 64 KiB, or not what our forms send. */
export type FormProblem = 'unsupported' | 'too-large' | 'malformed';

const largestBytes = 64 * 1_024;
/** How far a body that is too large is read and thrown away, so that its sender hears the refusal and not a reset connection. */
const patienceBytes = 2 * 1_024 * 1_024;

const isPlainForm = ({ headers }: IncomingMessage): boolean =>
  /^application\/x-www-form-urlencoded\s*(;\s*charset=utf-8\s*)?$/i.test(headers['content-type'] ?? '') &&
  headers['content-encoding'] === undefined;

const readBytes = async (request: IncomingMessage): Promise<Result<Buffer, 'too-large'>> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > patienceBytes) return no('too-large');
    if (length <= largestBytes) chunks.push(chunk);
  }
  return length > largestBytes ? no('too-large') : ok(Buffer.concat(chunks));
};

const decoded = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));

const pairsOf = (text: string): [string, string][] =>
  text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...rest] = pair.split('=');
      return [decoded(name), decoded(rest.join('='))];
    });

/** Parses strictly: a broken escape, an unknown or a repeated field refuses the whole (SEC-15). */
export const parseForm = (bytes: Buffer, fields: readonly string[]): Result<Form, 'malformed'> => {
  const sent = bytes.toString('latin1');
  if (/[^!-~]/.test(sent)) return no('malformed'); // a form escapes everything else
  try {
    const form = new Map<string, string>();
    for (const [name, text] of pairsOf(sent)) {
      if (form.has(name) || !fields.includes(name)) return no('malformed');
      form.set(name, text);
    }
    return ok(form);
  } catch {
    return no('malformed'); // an escape that is not UTF-8: never guess at what may be a password
  }
};

/** Reads the form of a POST: urlencoded and uncompressed only, at most 64 KiB, no field but the named ones (SEC-15, SEC-66, SEC-127). */
export const readForm = async (request: IncomingMessage, fields: readonly string[]): Promise<Result<Form, FormProblem>> => {
  if (!isPlainForm(request)) return no('unsupported');
  try {
    const bytes = await readBytes(request);
    return bytes.ok ? parseForm(bytes.value, fields) : bytes;
  } catch {
    return no('malformed'); // the sender hung up in the middle: nobody hears the answer
  }
};
